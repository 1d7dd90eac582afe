/** Every file of a content folder, sorted by what it holds. Nothing is passed over in silence. */
import { basename, extname, join } from 'node:path';
import { kinds, type Kind } from '../schema/kinds.ts';
import { checkEntries, pathsIn, pictureFile } from './content-entries.ts';
import type { Problem } from './problem.ts';
import { readBody, type BodyReading } from './read-body.ts';
import { readFile, type FileReading } from './read-file.ts';
import { readText } from './read-text.ts';
import { readSource, unreadable, type SourceFile } from './source-file.ts';

export type ContentFile = SourceFile & {
  kind: Kind;
  /** The file's name without its ending: a slug or an id. */
  id: string;
} & BodyReading;

/** @param read reads a file, or knows it already */
export function readContentFiles(
  contentDir: string,
  read: (file: string, text: string) => FileReading = readFile,
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const claimed = new Set<string>();
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const path of pathsIn(contentDir, kinds[kind].files)) {
      claimed.add(path);
      const id = basename(path, extname(path));
      files.push({ ...sourceOf(join(contentDir, path), read), kind, id });
    }
  }
  return { files, problems: checkEntries(contentDir, claimed) };
}

function sourceOf(file: string, read: typeof readFile): SourceFile & BodyReading {
  const found = readText(file);
  if ('fault' in found) return { ...readBody(''), ...unreadable(file, found.fault) };
  const { data, yamlFaults, ...body } = read(file, found.text);
  return { ...body, ...readSource(file, found.text, () => ({ data, yamlFaults })) };
}

export function pictureFiles(contentDir: string): string[] {
  return pathsIn(contentDir, '**/*')
    .filter((path) => pictureFile.test(path))
    .map((path) => join(contentDir, path));
}
