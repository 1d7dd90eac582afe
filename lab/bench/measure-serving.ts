/** Requests a second of the story page: our own server, `next start` on the same build, and nginx. */
import { resolve } from 'node:path';
import { acceptEncoding, hasWrk, nodeClient, wrk, type LoadTool } from './load-tools.ts';
import { median } from './median.ts';
import type { Load, Serving } from './results.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Settings } from './settings.ts';
import { freePort, start, stop, untilServing } from '../../e2e/processes.ts';
import { hasNginx, keepFile, startProxy } from './proxy.ts';

type Shot = Awaited<ReturnType<LoadTool['shoot']>>;
type Rival = { name: string; url: string; encoding: string; shots: Shot[] };

export async function measureServing(served: ServedEdition, settings: Settings): Promise<Serving> {
  const { connections, servingSeconds: seconds, servingRounds, warmUpSeconds } = settings;
  const tool = hasWrk() ? wrk : nodeClient;
  const own = await rivalOf('own', served.storyUrl);
  const next = await startNext(served);
  const nginx = hasNginx() ? await startNginx(served) : undefined;
  try {
    const nextStart = await rivalOf('next start', next.url);
    const behind = nginx && (await rivalOf('behind nginx', nginx.behind));
    const file = nginx && (await rivalOf('a file, nginx', nginx.file));
    const rivals = [own, nextStart, behind, file].filter((rival) => rival !== undefined);
    for (let round = 0; round <= servingRounds; round++) {
      const warmUp = round === 0;
      for (const { name, url, shots } of rivals) {
        console.error(
          `bench: ${tool.name}, ${connections} connections, ${name}, ${warmUp ? 'warm-up' : `round ${round} of ${servingRounds}`}`,
        );
        const shot = await tool.shoot(url, connections, warmUp ? warmUpSeconds : seconds);
        if (!warmUp) shots.push(shot);
      }
    }
    return {
      tool: tool.name,
      connections,
      seconds,
      own: loadOf(own),
      nextStart: loadOf(nextStart),
      behindNginx: behind && loadOf(behind),
      file: file && loadOf(file),
    };
  } finally {
    await next.stop();
    await nginx?.stop();
  }
}

async function startNext({ nextVariables, scratch, storyPath }: ServedEdition) {
  const port = await freePort();
  const command = ['node', resolve('node_modules/next/dist/bin/next'), 'start', '-p', String(port)];
  const process = start(command, nextVariables, scratch);
  const url = `http://localhost:${port}${storyPath}`;
  await untilServing(process, url, 60);
  return { url, stop: () => stop(process) };
}

/** The file that we ship before our server, and beside it the same bytes and headers as a plain file. */
async function startNginx({ origin, scratch, storyPath }: ServedEdition) {
  const port = Number(new URL(origin).port);
  const proxy = await startProxy(scratch, [port, port]);
  const behind = proxy.origin + storyPath;
  return { behind, file: await keepFile(proxy, behind), stop: () => stop(proxy.process) };
}

async function rivalOf(name: string, url: string): Promise<Rival> {
  const { headers } = await fetch(url, { headers: { 'Accept-Encoding': acceptEncoding } });
  return { name, url, encoding: headers.get('content-encoding') ?? 'uncompressed', shots: [] };
}

function loadOf({ shots, encoding }: Rival): Load {
  const middle = (key: keyof Shot) => Number(median(shots.map((shot) => shot[key])).toFixed(2));
  return {
    perSecond: Math.round(middle('perSecond')),
    p50: middle('p50'),
    p99: middle('p99'),
    rounds: shots.map(({ perSecond }) => Math.round(perSecond)),
    encoding,
  };
}
