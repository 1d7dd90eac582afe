/** Requests a second of the story page: our own server, and `next start` on the same build. */
import { resolve } from 'node:path';
import { acceptEncoding, hasWrk, nodeClient, wrk, type LoadTool } from './load-tools.ts';
import { median } from './median.ts';
import type { Load, Serving } from './results.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Settings } from './settings.ts';
import { freePort, start, stop, untilServing } from '../../e2e/processes.ts';

export async function measureServing(served: ServedEdition, settings: Settings): Promise<Serving> {
  const { connections, servingSeconds: seconds, servingRounds, warmUpSeconds } = settings;
  const tool = hasWrk() ? wrk : nodeClient;
  const port = await freePort();
  const nextBin = resolve('node_modules/next/dist/bin/next');
  const command = ['node', nextBin, 'start', '-p', String(port)];
  const nextStart = start(command, served.nextVariables, served.scratch);
  const rivals = {
    own: served.storyUrl,
    nextStart: `http://localhost:${port}${served.storyPath}`,
  };
  const rounds: Record<keyof typeof rivals, Shot[]> = { own: [], nextStart: [] };
  const encodings = { own: '', nextStart: '' };
  try {
    await untilServing(nextStart, rivals.nextStart, 60);
    encodings.own = await encodingOf(rivals.own);
    encodings.nextStart = await encodingOf(rivals.nextStart);
    for (let round = 0; round <= servingRounds; round++) {
      const warmUp = round === 0;
      for (const [name, url] of Object.entries(rivals) as [keyof typeof rivals, string][]) {
        console.error(
          `bench: ${tool.name}, ${connections} connections, ${name}, ${warmUp ? 'warm-up' : `round ${round} of ${servingRounds}`}`,
        );
        const shot = await tool.shoot(url, connections, warmUp ? warmUpSeconds : seconds);
        if (!warmUp) rounds[name].push(shot);
      }
    }
  } finally {
    await stop(nextStart);
  }
  const own = { ...summary(rounds.own), encoding: encodings.own };
  const plain = { ...summary(rounds.nextStart), encoding: encodings.nextStart };
  const ratio = Number((own.perSecond / plain.perSecond).toFixed(1));
  return { tool: tool.name, connections, seconds, own, nextStart: plain, ratio };
}

type Shot = Awaited<ReturnType<LoadTool['shoot']>>;

async function encodingOf(url: string): Promise<string> {
  const { headers } = await fetch(url, { headers: { 'Accept-Encoding': acceptEncoding } });
  return headers.get('content-encoding') ?? 'uncompressed';
}

function summary(shots: Shot[]): Omit<Load, 'encoding'> {
  const middle = (key: keyof Shot) => Number(median(shots.map((shot) => shot[key])).toFixed(2));
  return {
    perSecond: Math.round(middle('perSecond')),
    p50: middle('p50'),
    p99: middle('p99'),
    rounds: shots.map(({ perSecond }) => Math.round(perSecond)),
  };
}
