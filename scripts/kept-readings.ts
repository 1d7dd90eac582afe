/** What a build read in each file, kept for the next, which then reads only what has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, type FileReading } from '../lib/lint/read-file.ts';
import { readOnThreads } from './read-on-threads.ts';

type Kept = { code: string; readings: Record<string, { hash: string; reading: FileReading }> };

/**
 * @param keptFile where they are kept
 * @param code the code that reads them: what another code read counts for nothing
 * @param hashes of the content files as they are now
 */
export async function keptReadings(keptFile: string, code: string, hashes: Map<string, string>) {
  const kept = readKept(keptFile, code);
  const isKept = (file: string) => kept[file] !== undefined && kept[file].hash === hashes.get(file);
  const rest = [...hashes.keys()].filter((file) => !isKept(file));
  const fresh = await readOnThreads(rest);
  const readingOf = (file: string) => fresh.get(file) ?? kept[file]?.reading;
  return {
    /** For the lint. A file that came a moment ago is read on the spot. */
    read: (file: string, text: string) => readingOf(file) ?? readFile(file, text),
    /** Any other that was read is forgotten. */
    save: (files: { file: string }[]) => {
      const entries = files.map(({ file }) => [
        file,
        { hash: hashes.get(file), reading: readingOf(file) },
      ]);
      writeFileSync(
        keptFile,
        JSON.stringify({ code, readings: Object.fromEntries(entries) as object }),
      );
    },
  };
}

/** A file that a stopped build left half written counts for nothing too. */
function readKept(keptFile: string, code: string): Kept['readings'] {
  try {
    const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as Kept;
    return kept.code === code ? kept.readings : {};
  } catch {
    return {};
  }
}
