/** Has contentlayer write a typed file of each document, on a thread of its own. */
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../contentlayer.config.ts';

/** What contentlayer needs grows with the number of documents that it has at once. */
const batchSize = 1000;

const typesFile = '.contentlayer/generated/types.d.ts';

/** `place` is where its file is to lie. */
type Wanted = { document: SourceDocument; place: string };

export type Contentlayer = {
  /** @param wanted asked for a batch at a time, so that not all are in memory at once */
  generate: (wanted: Iterable<Wanted>) => Promise<void>;
  /** Ends it and takes its folder away. */
  stop: () => Promise<void>;
};

/**
 * Loads contentlayer while something else is done.
 *
 * @param work a folder for this run alone
 */
export function startContentlayer(work: string): Contentlayer {
  const folder = join(work, '.contentlayer/generated');
  mkdirSync(work, { recursive: true });
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['scripts/build/contentlayer-thread'],
    workerData: work,
  });
  return {
    async generate(wanted) {
      let generated = 0;
      for (const batch of batchesOf(wanted)) {
        thread.postMessage(batch.map(({ document }) => document));
        // An error of the thread rejects here.
        await once(thread, 'message');
        for (const { document, place } of batch) {
          mkdirSync(dirname(place), { recursive: true });
          renameSync(join(folder, document.type, `${document._id}.json`), place);
        }
        generated += batch.length;
        if (generated > batchSize) console.log(`content: generated ${generated} documents`);
      }
      keepTypes(join(work, typesFile));
    },
    async stop() {
      await thread.terminate();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** For the compiler, which looks for them at one place. */
function keepTypes(made: string): void {
  mkdirSync(dirname(typesFile), { recursive: true });
  if (existsSync(made)) copyFileSync(made, typesFile);
}

/** Of nothing one batch without a document, from which contentlayer makes its types all the same. */
function* batchesOf(wanted: Iterable<Wanted>): Generator<Wanted[]> {
  let batch: Wanted[] = [];
  let count = 0;
  for (const one of wanted) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    count++;
    yield batch;
    batch = [];
  }
  if (batch.length > 0 || count === 0) yield batch;
}
