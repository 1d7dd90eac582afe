/** A thread that finishes texts: one answer for each it is given, in their order. */
import { parentPort } from 'node:worker_threads';
import { finishText, type UnfinishedText } from './finish-text.ts';
import type { Answer } from './finish-on-thread.ts';

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', (text: UnfinishedText) => {
  try {
    answer({ finished: finishText(text) });
  } catch (error) {
    answer({ error: error as Error });
  }
});
// A tree too deep to be read from the message.
parentPort?.on('messageerror', () => {
  answer({ error: new RangeError('the tree is too deep') });
});
