/** Kept, so that a server that is started again is there sooner, and has the dictionary that browsers have. */
import { readStamp } from '../lib/edition/edition-folders.ts';
import { keepFile, readKept } from '../lib/file-cache/file-cache.ts';

/**
 * What an edition's pages have in common holds for it until something in it comes or goes.
 *
 * @param distDir where the stamp of the edition lies
 * @param since when last something did
 */
export async function keptDictionary(
  { file, distDir, since }: { file: string; distDir: string; since: Date | undefined },
  make: () => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const edition = readStamp(distDir);
  if (!edition) return make();
  const stamp = Buffer.from(`${JSON.stringify({ edition, since })}\n`);
  const kept = await readKept(file);
  if (kept?.subarray(0, stamp.length).equals(stamp)) return kept.subarray(stamp.length);
  const made = await make();
  if (made) await keepFile(file, Buffer.concat([stamp, made]));
  return made;
}
