/**
 * What may lie in a content folder: plain files and folders, each where the paper looks for it.
 * A pull request may come from a stranger, and a link in it may lead to any file of the machine.
 */
import glob, { type Entry } from 'fast-glob';
import { join } from 'node:path';
import { contentPaths, pictureFile } from '../reader/content-paths.ts';
import { documentTypes } from '../schema/document-types.ts';
import { ownFileAddress, ownFileTypes } from '../schema/own-files.ts';
import type { Problem } from './problem.ts';

/** @param claimed the paths of stories and of the paper's other files, which have rules of their own, the folder included */
export function checkEntries(contentDir: string, claimed: ReadonlySet<string>): Problem[] {
  const options = { cwd: contentDir, onlyFiles: false, followSymbolicLinks: false };
  const faults = glob
    .globSync('**/*', { ...options, objectMode: true })
    .filter(({ path }) => !claimed.has(join(contentDir, path)))
    .flatMap((entry) => {
      const fault = faultOf(entry);
      return fault ? { file: join(contentDir, entry.path), line: 1, field: '', ...fault } : [];
    });
  if (faults.length === 0) return faults;
  // What came while the others were read is for the next time.
  const late = new Set(contentPaths(contentDir).map(({ file }) => file));
  return faults.filter(({ file }) => !late.has(file));
}

/** Characters that no list of files shows, such as a line break. */
const hidden = /\p{Cc}/u;

const places = Object.values(documentTypes).map(({ files }) => files);

function faultOf({ path, name, dirent }: Entry): Pick<Problem, 'message' | 'mend'> | undefined {
  if (dirent.isSymbolicLink()) {
    const mend = 'put the file itself here; a link may lead out of the content folder';
    return { message: 'the file is a link, and links are not followed', mend };
  }
  if (hidden.test(name)) {
    const message = 'the name holds a character that cannot be seen';
    return { message, mend: 'use small letters a to z, digits and single hyphens' };
  }
  if (dirent.isDirectory()) {
    if (!/\.(mdx|yaml)$/.test(name) && !pictureFile.test(name)) return undefined;
    const message = 'this is a folder, though its name is that of a file';
    return { message, mend: 'take the ending off its name' };
  }
  if (!dirent.isFile()) {
    const message = 'this is no plain file but a pipe, a socket or a device';
    return { message, mend: 'take it out of the content folder' };
  }
  if (pictureFile.test(path) || ownFileAddress.test(`/${path}`)) return undefined;
  if (/^brand\/[^/]+\.(svg|woff2?|ttf|otf)$/.test(path)) {
    const message = 'brand.yaml does not name the file, so it would be lost';
    return { message, mend: 'name it in brand/brand.yaml, or take it out' };
  }
  const [folder = ''] = path.split('/');
  const types = ownFileTypes[folder];
  if (types) {
    const message = 'readers can be sent no file of this name, so it would be lost';
    const endings = Object.keys(types).join(', ');
    const mend = `put it into ${folder} itself under a name of letters, digits and hyphens, with one of the endings ${endings}`;
    return { message, mend };
  }
  return {
    message: 'the paper reads no such file, so it would be lost',
    mend: `move it to one of ${places.join(', ')}, or out of the content folder`,
  };
}
