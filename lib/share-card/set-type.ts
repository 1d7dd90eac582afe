/** Sets a text in one of the paper's typefaces, as a picture on no ground. */
import { join } from 'node:path';
import sharp, { type CreateText } from 'sharp';

/**
 * Cut by scripts/fonts.ts. `family` is the name inside the files, by which the drawing library finds
 * them; a comma ends it, so that no part of it is taken for a size.
 */
const faces = {
  serif: { family: 'Newsreader 16pt', files: ['newsreader.ttf', 'newsreader-extended.ttf'] },
  label: {
    family: 'Libre Franklin Thin SemiBold',
    files: ['libre-franklin.ttf', 'libre-franklin-extended.ttf'],
  },
} as const;

/** Whole paths, spelled out, so that Next's file tracing takes the files along. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), 'lib/share-card');

export type Type = {
  face: keyof typeof faces;
  /** Pixels from line to line are 1.08 of it, as in the paper's headlines. */
  size: number;
  color: string;
  /** Added between letters, in hundredths of the size. */
  spacing?: number;
};

/** `data` is a PNG just as large as the ink. */
export type SetText = { data: Buffer; width: number; height: number };

/**
 * Lines are broken between words at `width`, in pixels. One word may stick out, unless `breakWords`.
 *
 * @returns nothing for a text that leaves no ink
 */
export async function setType(
  text: string,
  { face, size, color, spacing = 0 }: Type,
  { width, breakWords = false }: { width?: number; breakWords?: boolean } = {},
): Promise<SetText | undefined> {
  const words = clean(text);
  if (!/[^\p{C}\p{Z}\p{M}]/u.test(words)) return undefined;
  await loaded(face);
  const looks = {
    foreground: color,
    // Both in 1024ths: of a point for the line, of the size for the letters.
    line_height: Math.round(size * 1.08 * 1024),
    letter_spacing: Math.round(size * spacing * 10.24),
  };
  const attributes = Object.entries(looks).map(([name, value]) => `${name}="${value}"`);
  const { data, info } = await draw({
    text: `<span ${attributes.join(' ')}>${escape(words)}</span>`,
    font: `${faces[face].family}, Semi-Bold ${size}`,
    wrap: breakWords ? 'word-char' : 'word',
    ...(width && { width }),
  });
  return { data, width: info.width, height: info.height };
}

function draw(text: CreateText) {
  return sharp({ text: { rgba: true, ...text } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

const loading = new Map<string, Promise<unknown>>();

/** A font file that was named once is known for as long as the process lives. */
function loaded(face: keyof typeof faces): Promise<unknown> {
  const { family, files } = faces[face];
  const load = async () => {
    for (const file of files) {
      await draw({ text: 'A', font: `${family}, Semi-Bold 8`, fontfile: join(folder, file) });
    }
  };
  const known = loading.get(face) ?? load();
  loading.set(face, known);
  return known;
}

/** Characters that markup cannot hold, halves of pairs included, would stop the whole drawing. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}|[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
