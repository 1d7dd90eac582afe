/** More readers of pictures than can be served at once: who leaves, who stays, who reads slowly, and who only wants a page. */
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../e2e/processes.ts';
import { variantName, variantsOf } from '../../lib/photos/variants.ts';
import type { Check } from './check.ts';
import { copyRepository } from './copy-repository.ts';
import { end, fixtureVariables, startInstance } from './instance.ts';
import { pause, read } from './load.ts';

const story = '/articles/the-whole-story';
/** As `server/limits.ts` promises it for what is told to stop. */
const stopsWithin = 30;

/** @param crowd readers of pictures that were not made yet, and as many slow ones of those that were */
export async function crowdPictures(scratch: string, check: Check, crowd: number): Promise<void> {
  const folder = copyRepository(scratch);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const start = () => {
    rmSync(join(folder, '.photo-cache'), { recursive: true, force: true });
    return startInstance(scratch, port, fixtureVariables, { folder });
  };

  let instance = await start();
  const files = await everyFile(origin);
  /** A reader who is there already: whoever comes with a thousand others waits to be let in. */
  const reader = new Agent({ keepAlive: true, maxSockets: 1 });
  const asked = (count: number) =>
    Array.from({ length: count }, (_, i) => files[i % files.length]!);

  for (const path of asked(crowd)) leaveSoon(origin + path);
  await pause(0.3);
  const began = performance.now();
  const honest = await statusOf(origin + files.at(-1)!);
  const seconds = (performance.now() - began) / 1000;
  const found = `${honest.status} after ${seconds.toFixed(1)} s`;
  check(
    `a picture comes within 5 s after ${crowd} readers left`,
    honest.status === 200 && seconds < 5,
    found,
  );
  await end(instance, 'SIGTERM');

  instance = await start();
  await slowest(origin, 1, reader);
  const waiting = asked(crowd).map((path) => statusOf(origin + path));
  const page = await slowest(origin, 50, reader);
  const answers = await Promise.all(waiting);
  const wrong = answers.filter(
    ({ status, retryAfter }) => status !== 200 && !(status === 503 && retryAfter),
  );
  const later = answers.filter(({ status }) => status === 503).length;
  const tally = `${crowd} asked, ${later} told to come again, lost: ${
    wrong
      .map(({ status }) => status)
      .slice(0, 3)
      .join('; ') || 'none'
  }`;
  check('whoever stays gets the picture, or is told when to come again', wrong.length === 0, tally);
  check(
    'pages come within a second meanwhile',
    page < 1000,
    `the slowest took ${Math.round(page)} ms`,
  );

  const slow = await Promise.all(asked(crowd).map((path) => openSlowly(port, path)));
  const behind = await slowest(origin, 200, reader);
  check(
    `${crowd} slow readers of pictures hold up no page`,
    behind < 1000,
    `of 200 pages the slowest took ${Math.round(behind)} ms`,
  );
  for (const socket of slow) socket.destroy();
  reader.destroy();
  await end(instance, 'SIGTERM');

  instance = await start();
  const begun = asked(crowd).map((path) => statusOf(origin + path));
  await pause(0.2);
  const told = performance.now();
  await end(instance, 'SIGTERM');
  const took = (performance.now() - told) / 1000;
  const last = (await Promise.all(begun)).filter(({ status }) => status !== 200 && status !== 503);
  const text = `after ${took.toFixed(1)} s, ${last.length} of ${crowd} cut off`;
  check(
    'SIGTERM is obeyed while pictures wait, and cuts off none',
    took < stopsWithin && last.length === 0,
    text,
  );
}

/** Every file of the large pictures that a story shows: all that there is to make. */
async function everyFile(origin: string): Promise<string[]> {
  const html = await (await fetch(origin + story)).text();
  const ids = new Set(html.match(/(?<=\/photos\/)\w+(?=\/1600\.avif)/g));
  const names = variantsOf({ width: 1600, height: 900 }).map(variantName);
  return [...ids].flatMap((id) => names.map((name) => `/photos/${id}/${name}`));
}

function leaveSoon(url: string): void {
  const request = get(url, { agent: false });
  request.on('error', () => undefined);
  setTimeout(() => request.destroy(), 100);
}

type Status = { status: number | string; retryAfter: string | undefined };

function statusOf(url: string): Promise<Status> {
  return new Promise((done) => {
    const request = get(url, { agent: false }, (answer) => {
      answer.resume().on('end', () => {
        done({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] });
      });
    });
    request.on('error', ({ message }) => {
      done({ status: message, retryAfter: undefined });
    });
  });
}

/** Asks and takes nothing of the answer. */
async function openSlowly(port: number, path: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  return socket;
}

/** Milliseconds that the slowest of so many pages took, one after the other. */
async function slowest(origin: string, count: number, reader: Agent): Promise<number> {
  let most = 0;
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await read(origin + story, reader);
    most = Math.max(most, performance.now() - began);
  }
  return most;
}
