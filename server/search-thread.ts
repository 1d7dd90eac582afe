/** The thread of search-client.ts: it holds the index open and answers one question after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { findStories, type SearchRequest } from '../lib/search/find-stories.ts';
import { openSearchIndex } from '../lib/search/search-index.ts';
import type { Reply } from './search-client.ts';

const index = openSearchIndex(workerData as string);
const reply = (message: Reply) => parentPort?.postMessage(message);

parentPort?.on('message', (question: SearchRequest) => {
  try {
    reply({ found: findStories(index, question) });
  } catch (error) {
    reply({ fault: error });
  }
});
