/** Writes the search index of a long archive on a thread of its own, beside what else a build does. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { inOrder, placesOf } from '../../lib/search/places.ts';
import type { SearchStory } from '../../lib/search/search-story.ts';

export type Writing = { file: string; language: string; madeBy: string };

const batchSize = 1000;

/** As `writeSearchIndex`. */
export async function indexOnThread(stories: SearchStory[], writing: Writing): Promise<void> {
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['scripts/build/indexing-thread'],
    workerData: writing,
  });
  const ended = once(thread, 'exit');
  ended.catch(() => undefined); // Told below.
  const give = async (places: object[]) => {
    thread.postMessage(places);
    // An error of the thread rejects here.
    const [answer] = (await Promise.race([once(thread, 'message'), ended])) as unknown[];
    if (answer !== 'done') throw new Error('the thread that writes the search index has ended');
  };
  try {
    const places = placesOf(inOrder(stories));
    for (let i = 0; i < places.length; i += batchSize) {
      // Copied, since a text is read when it is asked for.
      await give(
        places.slice(i, i + batchSize).map(({ id, story }) => ({ id, story: { ...story } })),
      );
    }
    await give([]);
  } finally {
    await thread.terminate();
  }
}
