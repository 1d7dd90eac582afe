/** The files of a Substack export, whether they lie in a folder or in a zip: never all at once. */
import glob from 'fast-glob';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openZip } from './zip-files.ts';

export type ArchiveFiles = {
  /** Paths with slashes, from where `posts.csv` lies. */
  names: ReadonlySet<string>;
  /** @throws {Error} in a few words for a file that cannot be read */
  read: (name: string) => Promise<Buffer>;
  close: () => void;
};

/** No text is as long. */
export const longest = 50 * 1024 * 1024;

/** Lists of subscribers and of who opened which letter are nobody's business here. */
const wanted = /^(?:posts\.csv|posts\/[^/]+\.html)$/i;

/** @param tell gets a sentence for each file that is refused */
export async function openFiles(
  path: string,
  tell: (fault: string) => void,
): Promise<ArchiveFiles> {
  const files = statSync(path).isDirectory() ? openFolder(path) : await openZip(path, tell);
  const all = [...files.names];
  const csv = all.find((name) => /(?:^|\/)posts\.csv$/i.test(name) && !/__MACOSX/.test(name));
  const start = csv?.replace(/posts\.csv$/i, '') ?? '';
  const names = all
    .filter((name) => name.startsWith(start) && wanted.test(name.slice(start.length)))
    .map((name) => name.slice(start.length));
  return { names: new Set(names), read: (name) => files.read(start + name), close: files.close };
}

function openFolder(folder: string): ArchiveFiles {
  const options = { cwd: folder, followSymbolicLinks: false, deep: 3 };
  return {
    names: new Set(glob.globSync(['**/posts.csv', '**/*.html'], options).sort()),
    read: (name) => {
      const file = join(folder, name);
      if (lstatSync(file).size > longest) throw new Error('is longer than any text');
      return Promise.resolve(readFileSync(file));
    },
    close: () => undefined,
  };
}
