/** Reads texts on as many threads as there are cores; an archive's texts are most of a cold build. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentPath } from '../../lib/reader/content-paths.ts';
import { findAlone } from '../../lib/lint/find-alone.ts';
import { contentFile } from '../../lib/reader/content-files.ts';
import type { Found } from '../../lib/reader/found-alone.ts';
import { readFile, type FileReading } from '../../lib/reader/read-file.ts';
import { readSource, type SourceFile } from '../../lib/reader/source-file.ts';

export type Text = { path: ContentPath; hash: string; state: string | undefined; text: string };
export type Reading = FileReading & { body: string; found: Found };

/** Fewer are read sooner than a thread has started. */
const fewest = 200;
const batchSize = 250;

/** Most of what a reading makes is thrown away at once: room for it spares the collector. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** @param onRead gets some of the texts, and what stands in each */
export async function readOnThreads(
  texts: Generator<Text>,
  onRead: (texts: Text[], readings: Reading[]) => void,
): Promise<void> {
  const first = take(texts, fewest);
  if (first.length < fewest) {
    for (const text of first) onRead([text], [read(text)]);
    return;
  }
  const work = async (batch: Text[]) => {
    const thread = new Worker('./scripts/run.mjs', {
      argv: ['scripts/build/reading-thread'],
      resourceLimits,
    });
    try {
      for (; batch.length > 0; batch = take(texts, batchSize)) {
        thread.postMessage(batch);
        // An error of the thread rejects here.
        const [readings] = (await once(thread, 'message')) as [Reading[]];
        onRead(batch, readings);
      }
    } finally {
      await thread.terminate();
    }
  };
  const others = Array.from({ length: availableParallelism() - 1 }, () => take(texts, batchSize));
  await Promise.all([first, ...others].map(work));
}

export function read({ path, text }: Pick<Text, 'path' | 'text'>): Reading {
  const reading = shareEqual(readFile(path.type, path.file, text));
  // The lines of this text: the file may be another by now.
  let source: SourceFile | undefined;
  const lineOf: SourceFile['lineOf'] = (field) =>
    (source ??= readSource(path.file, text)).lineOf(field);
  return { ...reading, found: findAlone({ ...contentFile(path, reading), lineOf }) };
}

/** Most fields are as they were written: those are held once, and sent and kept once. */
function shareEqual<T extends Pick<FileReading, 'data' | 'fields'>>(reading: T): T {
  const data = reading.data as Record<string, unknown>;
  const fields = reading.fields as Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (JSON.stringify(value) === JSON.stringify(data[name])) fields![name] = data[name];
  }
  return reading;
}

function take(texts: Generator<Text>, count: number): Text[] {
  const taken: Text[] = [];
  while (taken.length < count) {
    const next = texts.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
