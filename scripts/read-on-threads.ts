/** Reads content files on as many threads as there are cores; an archive's texts are most of a cold build. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readFile, type FileReading } from '../lib/lint/read-file.ts';

/** Fewer are read sooner than a thread has started. */
const fewest = 200;
const batchSize = 250;

/** Most of what a reading makes is thrown away at once: room for it spares the collector. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** @returns what stands in each file, by its path */
export async function readOnThreads(files: string[]): Promise<Map<string, FileReading>> {
  if (files.length < fewest) {
    return new Map(files.map((file) => [file, readFile(file, readFileSync(file, 'utf8'))]));
  }
  const readings = new Map<string, FileReading>();
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, i) =>
    files.slice(i * batchSize, (i + 1) * batchSize),
  ).values();
  const work = async () => {
    const thread = new Worker(new URL('./reading-thread.mjs', import.meta.url), { resourceLimits });
    try {
      for (const batch of batches) {
        thread.postMessage(batch);
        // An error of the thread rejects here.
        const [read] = (await once(thread, 'message')) as [FileReading[]];
        read.forEach((reading, i) => readings.set(batch[i] ?? '', reading));
        console.log(`content: read ${readings.size} of ${files.length} files`);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return readings;
}
