/** Every picture that a story names: it must be there, and be a picture. */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { parseBody } from '../body/parse-body.ts';
import { photoPaths } from '../photo.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './problem.ts';

type PhotoUse = { file: string; line: number; field: string; src: string };

export async function checkPhotos(files: ContentFile[], contentDir: string): Promise<Problem[]> {
  const problems = await Promise.all(
    files.flatMap(photoUses).map(async ({ file, line, field, src }) => {
      const path = photoPaths(src, file, contentDir).find((candidate) => existsSync(candidate));
      if (!path) {
        const message = `names "${src}", which does not exist`;
        const mend = `put the file under ${contentDir}/photos or beside the story`;
        return { file, line, field, message, mend };
      }
      const unreadable = await sharp(path)
        .stats()
        .then(() => false)
        .catch(() => true);
      if (!unreadable) return undefined;
      const message = `names ${path}, which cannot be read as a picture`;
      return { file, line, field, message, mend: 'save it again as JPEG, PNG, WebP or AVIF' };
    }),
  );
  return problems.filter((problem) => problem !== undefined);
}

function photoUses({ file, data, body, bodyLine, lineOf }: ContentFile): PhotoUse[] {
  const inBody = parseBody(body).pictures.map(({ line, field, src }) => ({
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
