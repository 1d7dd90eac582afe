/** The steps of a build, each a process that can be waited for and stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Message } from './content-step.ts';
import { writeEmptyData } from './empty-data.ts';
import { asArgument, editionVariables, type Edition } from '../../lib/edition/edition-folders.ts';

export type Step = {
  ended: Promise<void>;
  stop: () => void;
};

/** It first reads what is kept from the build before, and looks at no file of the content until it is told to begin. */
export function startContent(edition: Edition): Step & { begin: () => void } {
  // Most of what is read is thrown away at once: room for it spares the collector.
  const args = ['--max-semi-space-size=64', 'scripts/run.mjs', 'scripts/build/content-step'];
  const child = spawn(process.execPath, [...args, asArgument(edition)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let fault: string | undefined;
  child.on('message', (message: Message) => {
    fault = message.fault;
  });
  const { ended, stop } = stepOf(child, 'the content step');
  const told = ended.catch((error: unknown) => {
    throw fault === undefined ? error : new Error(fault);
  });
  return { ended: told, stop, begin: () => void child.send('begin', tellNothing) };
}

/**
 * It compiles the code, and for a host makes every page. For our own server, which makes them itself, it looks
 * at the pages of a paper in which nothing stands, and so has no content to wait for.
 */
export function startNext(edition: Edition): Step {
  const next = resolve('node_modules/next/dist/bin/next');
  const emptyData = edition.host ? undefined : writeEmptyData(edition);
  const child = spawn(process.execPath, [next, 'build'], {
    env: {
      ...process.env,
      ...editionVariables(edition),
      ...(emptyData && { EDITION_DATA_DIR: emptyData }),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
  const { ended, stop } = stepOf(child, 'next build');
  const removed = ended.finally(() => {
    if (emptyData) rmSync(emptyData, { recursive: true, force: true });
  });
  return { ended: removed, stop };
}

/** What the fronts and the newest stories of a built edition show. `npm start` leaves it to the server. */
export function startPictures(edition: Edition): Step {
  const args = ['scripts/run.mjs', 'scripts/build/picture-step', asArgument(edition)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...editionVariables(edition), NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  return stepOf(child, 'the picture step');
}

/** Of one that has ended its end tells why, and not that it takes no message. */
const tellNothing = () => undefined;

function stepOf(child: ChildProcess, name: string): Step {
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${name} stopped with code ${code ?? 'none'}; see above.`));
    });
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  return {
    ended: ended.finally(() => process.off('exit', stop)),
    stop,
  };
}
