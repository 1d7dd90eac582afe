// The thread of search-client.ts: it holds the index open and answers one question after the other.
// Plain JavaScript, since a thread does not inherit the loader of TypeScript; `require`, since for
// `import` that loader would start a thread of its own for this one.
import { parentPort, workerData } from 'node:worker_threads';
import { require } from 'tsx/cjs/api';

const { findStories } = require('../lib/search/find-stories.ts', import.meta.url);
const { openSearchIndex } = require('../lib/search/search-index.ts', import.meta.url);
const index = openSearchIndex(workerData);

parentPort.on('message', (question) => {
  try {
    parentPort.postMessage({ found: findStories(index, question) });
  } catch (error) {
    parentPort.postMessage({ fault: error });
  }
});
