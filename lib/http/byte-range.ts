/** The part of a file that a request asks for. */
export type Part = { start: number; end: number };

/**
 * @param range the header; one that asks for several parts, or cannot be read, is as none
 * @param size of the whole, in bytes
 * @returns undefined for the whole; 416 for a part that lies beyond its end.
 *   https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2
 */
export function readRange(range: string | null, size: number): Part | undefined | 416 {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const start = Math.max(0, size - Number(last));
    return start < size ? { start, end: size - 1 } : 416;
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size
    ? { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
    : 416;
}
