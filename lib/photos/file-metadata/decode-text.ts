/** Texts of IIM and EXIF, which seldom name their letters. */
import { windows1252 } from '../../yaml/characters.ts';

/** `sure` says that the text is what was meant, and no guess. */
export type Decoded = { text: string; sure: boolean };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param isUtf8 whether the file says so; else UTF-8 where it is that, or Windows-1252 */
export function decodeText(bytes: Buffer, isUtf8 = false): Decoded {
  const text = decodeUtf8(bytes, isUtf8);
  if (text !== undefined) return { text, sure: true };
  // Node 20 takes Windows-1252 for Latin-1.
  const guess = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => {
    const meant = windows1252.charAt(letter.charCodeAt(0) - 0x80);
    return meant === ' ' ? '\uFFFD' : meant;
  });
  return { text: guess, sure: !isUtf8 && isPlausible(guess) };
}

/** @param mayBeCut since IIM cuts its texts by bytes, and so the last letter in the middle */
export function decodeUtf8(bytes: Buffer, mayBeCut = false): string | undefined {
  for (let cut = 0; cut <= (mayBeCut ? 3 : 0); cut += 1) {
    try {
      return strict.decode(bytes.subarray(0, bytes.length - cut)) + (cut ? '\uFFFD' : '');
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Other code pages read as this one betray themselves: by bytes that it has no letter for, by three
 * letters with marks in a row (Cyrillic, Greek, Chinese), a capital with one inside a word or a
 * symbol at a letter (Mac Roman, Windows-1250).
 */
const implausible = [
  /\uFFFD/,
  /[^\P{L}A-Za-z]{3}/u,
  /\p{Ll}[^\P{Lu}A-Z]|\p{L}[^\P{Lu}A-Z]\p{Ll}/u,
  /[£¢¤¥¦¨¬¯±²³¶¸¹¼½¾×÷ˆ‰˜]\p{L}|\p{L}[£¢¤¥¦¨¬¯±¶¸¼½¾×÷ˆ˜]/u,
];

function isPlausible(text: string): boolean {
  return !implausible.some((pattern) => pattern.test(text));
}
