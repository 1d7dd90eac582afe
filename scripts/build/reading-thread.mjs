// A thread that reads texts: it is given some and answers with what stands in each, in their order.
// Plain JavaScript, since a thread does not inherit the loader of TypeScript.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { read } = await import('./read-on-threads.ts');

parentPort.on('message', (texts) => {
  parentPort.postMessage(texts.map(read));
});
