/** Finishes texts beside the thread that reads them: each half of the work takes about as long as the other. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { finishText, type FinishedText, type UnfinishedText } from './finish-text.ts';

export type Finish = (text: UnfinishedText) => Promise<FinishedText>;

/** Fewer are finished sooner than a thread has started. */
const fewest = 100;

/** Most of what a text makes is thrown away at once: room for it spares the collector. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

export type Answer = { finished: FinishedText } | { error: Error };
type Waiting = { resolve: (finished: FinishedText) => void; reject: (error: Error) => void };

/**
 * @param count how many texts are to come
 * @param use gets what finishes a text; when it is done the thread is ended
 */
export async function withFinisher<T>(
  count: number,
  use: (finish: Finish) => Promise<T>,
): Promise<T> {
  if (count < fewest || availableParallelism() === 1)
    return await use(
      (text) =>
        new Promise((resolve) => {
          resolve(finishText(text));
        }),
    );
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['scripts/import/text/finishing-thread'],
    resourceLimits,
  });
  const waiting: Waiting[] = [];
  thread.on('message', (answer: Answer) => {
    const one = waiting.shift();
    if ('error' in answer) one?.reject(answer.error);
    else one?.resolve(answer.finished);
  });
  thread.on('error', (error: Error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  try {
    return await use(
      (text) =>
        new Promise((resolve, reject) => {
          thread.postMessage(text);
          waiting.push({ resolve, reject });
        }),
    );
  } finally {
    await thread.terminate();
  }
}
