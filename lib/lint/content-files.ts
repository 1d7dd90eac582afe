/** Every file of a content folder, sorted by what it holds. Nothing is passed over in silence. */
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { kinds, type Kind } from '../schema/kinds.ts';
import type { Problem } from './problem.ts';
import type { BodyReading } from './read-body.ts';
import { readFile, type FileReading } from './read-file.ts';
import { readSource, type SourceFile } from './source-file.ts';

export type ContentFile = SourceFile & {
  kind: Kind;
  /** The file's name without its ending: a slug or an id. */
  id: string;
} & BodyReading;

const pictureFile = /\.(avif|gif|jpe?g|png|tiff?|webp)$/i;

/** @param read reads a file, or knows it already */
export function readContentFiles(
  contentDir: string,
  read: (file: string, text: string) => FileReading = readFile,
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const claimed = new Set<string>();
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const path of glob.globSync(kinds[kind].files, { cwd: contentDir }).sort()) {
      claimed.add(path);
      const file = join(contentDir, path);
      const id = basename(path, extname(path));
      const text = readFileSync(file, 'utf8');
      const { data, yamlFaults, ...reading } = read(file, text);
      const source = readSource(file, text, () => ({ data, yamlFaults }));
      files.push({ ...source, kind, id, ...reading });
    }
  }
  const problems = glob
    .globSync('**/*', { cwd: contentDir })
    .filter((path) => !claimed.has(path) && !pictureFile.test(path))
    .map((path) => strayFile(join(contentDir, path)));
  return { files, problems };
}

export function pictureFiles(contentDir: string): string[] {
  return glob
    .globSync('**/*', { cwd: contentDir })
    .filter((path) => pictureFile.test(path))
    .map((path) => join(contentDir, path));
}

function strayFile(file: string): Problem {
  const places = Object.values(kinds).map(({ files }) => files);
  return {
    file,
    line: 1,
    field: '',
    message: 'the paper reads no such file, so it would be lost',
    mend: `move it to one of ${places.join(', ')}, or out of the content folder`,
  };
}
