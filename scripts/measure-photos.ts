/** Width, height, colour, fingerprint and record of every picture in a content folder. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { pictureFiles } from '../lib/lint/content-files.ts';
import { hashOf, type Measures } from '../lib/photos/photo.ts';
import { probePicture } from '../lib/photos/probe-picture.ts';
import { readFileRecord } from '../lib/photos/read-file-record.ts';

/**
 * @returns measures by path from the repository's root
 * @throws {Error} for a file that is no picture, with its path and what is wrong
 */
export async function measurePhotos(contentDir: string): Promise<Record<string, Measures>> {
  const files = pictureFiles(contentDir).sort();
  const measured = new Map<string, Measures>();
  // One queue for as many workers as there are cores: no more originals than that are in memory.
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      measured.set(file, await measure(file));
      if (measured.size % 25 === 0 || measured.size === files.length) {
        console.log(`content: measured ${measured.size} of ${files.length} pictures`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return Object.fromEntries([...measured].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function measure(file: string): Promise<Measures> {
  const bytes = await readFile(file);
  const looks = await probePicture(bytes);
  if ('fault' in looks) throw new Error(`${file} ${looks.fault}`);
  return {
    ...looks,
    record: await readFileRecord(bytes),
    hash: hashOf(bytes),
  };
}
