/** Pictures: what a story names must be there, and every file of a picture must be one. */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { photoPaths } from '../photo.ts';
import { pictureFiles, type ContentFile } from './content-files.ts';
import type { Problem } from './problem.ts';

type PhotoUse = { file: string; line: number; field: string; src: string };

export async function checkPhotos(files: ContentFile[], contentDir: string): Promise<Problem[]> {
  const uses = files.flatMap(photoUses).map((use) => ({
    ...use,
    path: photoPaths(use.src, use.file, contentDir).find((candidate) => existsSync(candidate)),
  }));
  const used = new Set(uses.map(({ path }) => path));
  const unused = pictureFiles(contentDir).filter((path) => !used.has(path));
  const isReadable = readOnce();
  const problems = await Promise.all([
    ...uses.map(async ({ file, line, field, src, path }) => {
      if (!path) {
        const message = `names "${src}", which does not exist`;
        const mend = `put the file under ${contentDir}/photos or beside the story`;
        return { file, line, field, message, mend };
      }
      const message = `names ${path}, which ${unreadable.message}`;
      return (await isReadable(path)) ? undefined : { ...unreadable, file, line, field, message };
    }),
    // The content step measures these too.
    ...unused.map(async (file) =>
      (await isReadable(file)) ? undefined : { ...unreadable, file, line: 1, field: '' },
    ),
  ]);
  return problems.filter((problem) => problem !== undefined);
}

const unreadable = {
  message: 'cannot be read as a picture',
  mend: 'save it again as JPEG, PNG, WebP or AVIF',
};

/** Decodes the whole of a file, since one cut short has a good beginning; each file once a run. */
function readOnce(): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (path) => {
    const answer =
      known.get(path) ??
      sharp(path)
        .stats()
        .then(
          () => true,
          () => false,
        );
    known.set(path, answer);
    return answer;
  };
}

function photoUses({ file, data, pictures, bodyLine, lineOf }: ContentFile): PhotoUse[] {
  const inBody = pictures.map(({ line, field, src }) => ({
    file,
    line: bodyLine - 1 + line,
    field,
    src,
  }));
  const inFields = [...sources(data, [])].map(({ path, src }) => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    src,
  }));
  return [...inFields, ...inBody];
}

/** Every `src` of the front matter, however deep: lead, poster, teaser, share card, author. */
function* sources(data: unknown, path: string[]): Generator<{ path: string[]; src: string }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'src' && typeof value === 'string') yield { path: [...path, key], src: value };
    else yield* sources(value, [...path, key]);
  }
}
