/**
 * Makes pictures in a process of its own, which gives way to the one that sends pages: a file that
 * breaks the decoder, or takes more memory than there is, costs a picture and not the server.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { PictureFile } from '../../lib/share-card/picture-file.ts';

/** As make-pictures.ts is sent it, and as it answers. */
export type Job = { file: PictureFile; quick: boolean };
export type Reply = { number: number; bytes: Uint8Array } | { number: number; fault: string };

export type PictureMaker = {
  /** @throws {Error} what the decoder said, or that the process ended over it */
  make: (job: Job) => Promise<Buffer>;
  /** Before there is a job: it takes half a second. */
  start: () => void;
  stop: () => void;
};

type Waiting = { done: (bytes: Buffer) => void; fail: (fault: Error) => void };

/** Milliseconds without work after which the process is ended: it holds some hundred megabytes. */
const idle = 600_000;

/** Quick pictures and others at the same time, and one thread to read files. */
const threads = 2 * availableParallelism() + 1;

/** It starts with the first job at the latest, and again after it ended. */
export function startPictureMaker(): PictureMaker {
  let process: ChildProcess | undefined;
  let waiting = new Map<number, Waiting>();
  let last = 0;
  let rest: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(rest);
    process?.kill('SIGKILL');
    process = undefined;
  };

  function startProcess(): ChildProcess {
    const own = new Map<number, Waiting>();
    const started = forkMaker();
    waiting = own;
    started.on('message', (reply: Reply) => {
      const asked = own.get(reply.number);
      own.delete(reply.number);
      if ('bytes' in reply)
        asked?.done(Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.length));
      else asked?.fail(new Error(reply.fault));
      if (own.size === 0) rest = setTimeout(stop, idle).unref();
    });
    started.on('error', (error) => {
      console.error(error);
    });
    started.on('exit', (code, signal) => {
      if (process === started) process = undefined;
      const fault = `the process that makes pictures ended with ${signal ?? code ?? 'no code'}`;
      for (const { fail } of own.values()) fail(new Error(fault));
    });
    return started;
  }

  return {
    make: (job) =>
      new Promise((done, fail) => {
        clearTimeout(rest);
        process ??= startProcess();
        const number = (last += 1);
        waiting.set(number, { done, fail });
        process.send({ number, ...job });
      }),
    start: () => {
      process ??= startProcess();
    },
    stop,
  };
}

function forkMaker(): ChildProcess {
  const own = { UV_THREADPOOL_SIZE: String(threads), MALLOC_ARENA_MAX: '2' };
  const forked = fork('scripts/run.mjs', ['server/pictures/make-pictures'], {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, ...own },
  });
  // Neither holds up the end of this process.
  forked.unref();
  forked.channel?.unref();
  return forked;
}
