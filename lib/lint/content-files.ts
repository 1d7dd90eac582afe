/** Every file of a content folder, sorted by what it holds. Nothing is passed over in silence. */
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseBody } from '../body/parse-body.ts';
import { bodyLines } from '../search/story-text.ts';
import { kinds, type Kind } from '../schema/kinds.ts';
import { readBodyText, type BodyText } from './body-text.ts';
import type { Problem } from './problem.ts';
import { readSource, type SourceFile } from './source-file.ts';

export type ContentFile = SourceFile & {
  kind: Kind;
  /** The file's name without its ending: a slug or an id. */
  id: string;
  text: BodyText;
  /** A story's words for the search index; empty for anything else. */
  lines: string;
} & Pick<ReturnType<typeof parseBody>, 'faults' | 'pictures'>;

const pictureFile = /\.(avif|gif|jpe?g|png|tiff?|webp)$/i;

export function readContentFiles(contentDir: string): {
  files: ContentFile[];
  problems: Problem[];
} {
  const files: ContentFile[] = [];
  const claimed = new Set<string>();
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const path of glob.globSync(kinds[kind].files, { cwd: contentDir }).sort()) {
      claimed.add(path);
      const file = join(contentDir, path);
      const id = basename(path, extname(path));
      const source = readSource(file, readFileSync(file, 'utf8'));
      // The tree is let go again: of a large archive it would fill the memory.
      const { root, faults, pictures } = parseBody(source.body);
      const lines = kind === 'Article' ? bodyLines(root) : '';
      files.push({ ...source, kind, id, faults, pictures, text: readBodyText(root), lines });
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
