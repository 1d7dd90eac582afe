// The thread of search-thread.ts: it holds the index open and answers one question after the other.
// Plain JavaScript, since a thread does not inherit the loader of TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { findStories } = await import('../lib/search/find-stories.ts');
const { openSearchIndex } = await import('../lib/search/search-index.ts');
const index = openSearchIndex(workerData);

parentPort.on('message', (question) => {
  try {
    parentPort.postMessage({ found: findStories(index, question) });
  } catch (error) {
    parentPort.postMessage({ fault: error });
  }
});
