// A thread that finishes texts: one answer for each it is given, in their order.
// Plain JavaScript, since a thread does not inherit the loader of TypeScript.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { finishText } = await import('./finish-text.ts');

parentPort.on('message', (text) => {
  try {
    parentPort.postMessage({ finished: finishText(text) });
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
// A tree too deep to be read from the message.
parentPort.on('messageerror', () => {
  parentPort.postMessage({ error: new RangeError('the tree is too deep') });
});
