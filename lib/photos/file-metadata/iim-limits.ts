import { Buffer } from 'node:buffer';

/** Bytes after which IIM cuts a text (IPTC-IIM 4.2, datasets 2:110, 2:80, 2:116). */
export const iimLimits = { credit: 32, creators: 32, copyright: 128 };

/**
 * Whether a text is the beginning of another, cut at the limit: through a letter, of which up to
 * three bytes are lost, or behind a space.
 */
export function isCutOf(text: string, whole: string, limit: number): boolean {
  const said = text.replace(/\uFFFD+$/, '').trim();
  const size = Buffer.byteLength(said);
  return size <= limit && size >= limit - 4 && whole.startsWith(said);
}
