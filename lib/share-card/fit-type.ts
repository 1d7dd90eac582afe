/** Finds the size in which a text fits its place. */
import sharp from 'sharp';
import { setType, type SetText, type Type } from './set-type.ts';

export type Fit = {
  /** Pixels, the wished one first. */
  sizes: readonly number[];
  width: number;
  height: number;
};

/** More than the smallest headline can hold in the widest letters is cut, with an ellipsis. */
const mostLetters = 200;

/**
 * @returns the text in the first size that fits, its lines about equally long; never larger than its
 *   place; nothing for a text that leaves no ink
 */
export async function fitType(
  text: string,
  type: Omit<Type, 'size'>,
  { sizes, width, height }: Fit,
): Promise<SetText | undefined> {
  const letters = Array.from(text);
  const words = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : text;
  for (const size of sizes) {
    const set = await setType(words, { ...type, size }, { width });
    if (!set) return undefined;
    if (set.width <= width && set.height <= height) {
      return balance(words, { ...type, size }, set, width);
    }
  }
  const size = sizes.at(-1) ?? 0;
  const set = await setType(words, { ...type, size }, { width, breakWords: true });
  return set && cutTo(set, width, height);
}

/** The narrowest column that makes no further line: no last line of a single word. */
async function balance(text: string, type: Type, widest: SetText, width: number): Promise<SetText> {
  let best = widest;
  let tooNarrow = Math.floor(width / 2);
  let wideEnough = width;
  while (wideEnough - tooNarrow > 8) {
    const middle = Math.round((tooNarrow + wideEnough) / 2);
    const set = await setType(text, type, { width: middle });
    if (set && set.width <= middle && set.height < widest.height + type.size / 2) {
      best = set;
      wideEnough = middle;
    } else {
      tooNarrow = middle;
    }
  }
  return best;
}

/** Letters that tower over their line, as only a prank has them, must not stop the card. */
async function cutTo(set: SetText, width: number, height: number): Promise<SetText> {
  if (set.width <= width && set.height <= height) return set;
  const size = { width: Math.min(set.width, width), height: Math.min(set.height, height) };
  const data = await sharp(set.data)
    .extract({ left: 0, top: 0, ...size })
    .png()
    .toBuffer();
  return { data, ...size };
}
