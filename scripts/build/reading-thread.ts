/** A thread that reads texts: it is given some and answers with what stands in each, in their order. */
import { parentPort } from 'node:worker_threads';
import { read, type Text } from './read-on-threads.ts';

parentPort?.on('message', (texts: Text[]) => {
  parentPort?.postMessage(texts.map(read));
});
