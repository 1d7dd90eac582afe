/** The search index on a thread of its own: whoever reads a page does not wait behind a search. */
import { Worker } from 'node:worker_threads';
import type { SearchRequest, StoriesFound } from '../lib/search/find-stories.ts';

export type QueryIndex = (question: SearchRequest) => Promise<StoriesFound>;

/** As `search-thread.ts` sends it, in the order of the questions. */
export type Reply = { found: StoriesFound } | { fault: unknown };
type Waiting = { done: (found: StoriesFound) => void; fail: (fault: unknown) => void };

/**
 * @param file of the index, which is held open from now on, whatever a build puts in its place
 * @returns what rejects where the index cannot answer; a thread that ended, which nothing but a broken
 *   index makes it do, is followed by another, with the file that lies there then
 */
export function startSearchWorker(file: string): QueryIndex {
  let running: QueryIndex | undefined;
  const start = () =>
    (running ??= startThread(file, () => {
      running = undefined;
    }));
  start();
  return (question) => start()(question);
}

function startThread(file: string, ended: () => void): QueryIndex {
  const waiting: Waiting[] = [];
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['server/search-thread'],
    workerData: file,
    // Nothing outlives its question, so room for more of them would only be filled.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  thread.unref();
  thread.on('message', (reply: Reply) => {
    const request = waiting.shift();
    if ('found' in reply) request?.done(reply.found);
    else request?.fail(reply.fault);
  });
  let fault: unknown = new Error('the search thread has ended');
  thread.on('error', (error) => {
    console.error(error);
    fault = error;
  });
  thread.on('exit', () => {
    ended();
    for (const { fail } of waiting) fail(fault);
  });
  return (question) =>
    new Promise((done, fail) => {
      // What cannot be sent rejects here, and nobody waits for its answer.
      thread.postMessage(question);
      waiting.push({ done, fail });
    });
}
