/** Every file of a content folder, sorted by what it holds. Nothing is passed over in silence. */
import { basename, dirname, extname } from 'node:path';
import type { Fault } from '../yaml/fault.ts';
import { contentPaths, type ContentPath } from './content-paths.ts';
import type { Found } from './found-alone.ts';
import { readBody } from './read-body.ts';
import { readFile, type FileReading } from './read-file.ts';
import { readText } from './read-text.ts';
import { readSource, type SourceFile } from './source-file.ts';

export type ContentFile = ContentPath &
  FileReading & {
    /** The file's name without its ending: a slug or an id. Of an entry with its story: `slug/name`. */
    id: string;
    /** Its text below the front matter; looked up in the file, like the lines of its fields. */
    body: () => string;
    lineOf: SourceFile['lineOf'];
    /** What rules have found in it, which holds as long as the file is the same. */
    found: Found;
  };

/** @param read reads a file, or knows it already */
export function readContentFiles(
  contentDir: string,
  read: (...given: Parameters<typeof readFile>) => FileReading = readFile,
): ContentFile[] {
  return contentPaths(contentDir).map((path) => {
    const { type, file } = path;
    const found = readText(file);
    return contentFile(path, 'fault' in found ? found : read(type, file, found.text));
  });
}

/** @param reading what stands in it, or why it cannot be read */
export function contentFile(
  { type, file }: ContentPath,
  reading: (FileReading & { found?: Found }) | { fault: Pick<Fault, 'message' | 'mend'> },
): ContentFile {
  const name = basename(file, extname(file));
  const id = type === 'LiveEntry' ? `${basename(dirname(file))}/${name}` : name;
  let source: SourceFile | undefined;
  const look = () => (source ??= readSource(file, textOf(file)));
  const known = 'fault' in reading ? unreadable(reading.fault) : reading;
  return {
    found: {},
    ...known,
    type,
    file,
    id,
    body: () => look().body,
    lineOf: (path) => look().lineOf(path),
  };
}

/** Of a file that has gone meanwhile there is nothing to look up. */
function textOf(file: string): string {
  const found = readText(file);
  return 'fault' in found ? '' : found.text;
}

function unreadable(fault: Pick<Fault, 'message' | 'mend'>): FileReading {
  const problems = [{ line: 1, ...fault }];
  return { data: undefined, fields: undefined, problems, bodyLine: 1, ...readBody('') };
}
