/** Sets a text in one of the paper's typefaces, as a picture on no ground. */
import sharp, { type CreateText } from 'sharp';
import type { CardTypeface } from '../brand/looks.ts';
import { charactersOfTypeface, lackingCharacters } from './typefaces.ts';

export type Type = {
  face: CardTypeface;
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
    font: `${face.family}, Semi-Bold ${size}`,
    wrap: breakWords ? 'word-char' : 'word',
    ...(width && { width }),
  });
  return { data, width: info.width, height: info.height };
}

const found = new Map<string, Promise<boolean>>();

/** Whether a line can be set without a box in it: in our typeface, or in others that the machine has. */
export async function canSet(line: string, face: CardTypeface): Promise<boolean> {
  await loaded(face);
  for (const character of lackingCharacters(clean(line), charactersOfTypeface(face))) {
    const key = `${face.family} ${character}`;
    const looked = found.get(key) ?? hasTypeface(character, face);
    found.set(key, looked);
    if (!(await looked)) return false;
  }
  return true;
}

/** A character that no typeface has is drawn as a box with its number, as large as one that nobody assigned. */
async function hasTypeface(character: string, face: CardTypeface): Promise<boolean> {
  const font = `${face.family}, Semi-Bold 200`;
  const unassigned = character.length > 1 ? '\u{1fffd}' : '\u0378';
  const [own, box] = await Promise.all(
    [character, unassigned].map((second) => draw({ text: escape(`A${second}`), font })),
  );
  return own?.info.width !== box?.info.width || own?.info.height !== box?.info.height;
}

function draw(text: CreateText) {
  return sharp({ text: { rgba: true, ...text } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

const loading = new Map<string, Promise<unknown>>();

/** A font file that was named once is known for as long as the process lives. */
function loaded({ family, files }: CardTypeface): Promise<unknown> {
  const load = async () => {
    for (const fontfile of files) {
      await draw({ text: 'A', font: `${family}, Semi-Bold 8`, fontfile });
    }
  };
  const key = files.join();
  const known = loading.get(key) ?? load();
  loading.set(key, known);
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
