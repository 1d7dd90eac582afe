/** Has contentlayer write a typed file of each document, on a thread of its own. */
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../contentlayer.config.ts';

/** What contentlayer needs grows with the number of documents that it has at once. */
const batchSize = 1000;

const typesFile = '.contentlayer/generated/types.d.ts';

export type Contentlayer = {
  /** @param placeOf where the file of a document is to lie */
  generate: (
    documents: SourceDocument[],
    placeOf: (document: SourceDocument) => string,
  ) => Promise<void>;
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
  const thread = new Worker(new URL('./contentlayer-thread.mjs', import.meta.url), {
    workerData: work,
  });
  return {
    async generate(documents, placeOf) {
      for (let i = 0; i === 0 || i < documents.length; i += batchSize) {
        const batch = documents.slice(i, i + batchSize);
        thread.postMessage(batch);
        // An error of the thread rejects here.
        await once(thread, 'message');
        for (const document of batch) {
          const place = placeOf(document);
          mkdirSync(dirname(place), { recursive: true });
          renameSync(join(folder, document.type, `${document._id}.json`), place);
        }
        if (documents.length > batchSize) {
          console.log(`content: generated ${i + batch.length} of ${documents.length} documents`);
        }
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
