/** A thread that writes a search index: it is given stories, some at a time, and answers when it wants more. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Place } from '../../lib/search/places.ts';
import { startSearchIndex } from '../../lib/search/write-index.ts';
import type { Writing } from './index-on-thread.ts';

const { file, language, madeBy } = workerData as Writing;
const { add, finish } = startSearchIndex(file, language, madeBy);

parentPort?.on('message', (places: Place[]) => {
  if (places.length === 0) finish();
  places.forEach(add);
  parentPort?.postMessage('done');
});
