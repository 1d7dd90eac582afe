/** A file of words, read whole, or why it cannot be. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** More than any needs: the longest text that is taken, at four bytes a sign, and its fields. */
const mostBytes = 1_000_000;

type Fault = Pick<Problem, 'message' | 'mend'>;

export function readText(file: string): { text: string } | { fault: Fault } {
  try {
    if (statSync(file).size > mostBytes) {
      const message = `the file has more than ${mostBytes} bytes`;
      return { fault: { message, mend: 'make several files of it' } };
    }
    const bytes = readFileSync(file);
    if (isUtf8(bytes) && !bytes.includes(0)) return { text: bytes.toString() };
    const message = 'the file is not plain text in UTF-8';
    return { fault: { message, mend: 'save it again with the encoding UTF-8' } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = `the file cannot be read (${code ?? String(error)})`;
    return { fault: { message, mend: 'let everybody read it: chmod a+r, in its folders too' } };
  }
}
