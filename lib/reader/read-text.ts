/** A file of words, read whole, or why it cannot be: the one door for every text of the content folder. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Fault } from '../yaml/fault.ts';
import { normalized } from '../yaml/split-source.ts';

/** More than any needs: the longest text that is taken, at four bytes a character, and its fields. */
const mostBytes = 1_000_000;

/** @returns the text without a byte-order mark, every line of it ending in a line feed */
export function readText(
  file: string,
): { text: string } | { fault: Pick<Fault, 'message' | 'mend'> } {
  try {
    if (statSync(file).size > mostBytes) {
      const message = `the file has more than ${mostBytes} bytes`;
      return { fault: { message, mend: 'make several files of it' } };
    }
    const text = textIn(readFileSync(file));
    if (text !== undefined) return { text };
    const message = 'the file is not plain text in UTF-8';
    return { fault: { message, mend: 'save it again with the encoding UTF-8' } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = `the file cannot be read (${code ?? String(error)})`;
    return { fault: { message, mend: 'let everybody read it: chmod a+r, in its folders too' } };
  }
}

/** @returns undefined for what is not plain text in UTF-8 */
export function textIn(bytes: Buffer): string | undefined {
  return isUtf8(bytes) && !isWide(bytes) ? normalized(bytes.toString()) : undefined;
}

/** UTF-16 has a zero beside every letter of ours; one by itself is a character, and told as such. */
function isWide(bytes: Buffer): boolean {
  return bytes.includes(0) && bytes.filter((byte) => byte === 0).length > bytes.length / 10;
}
