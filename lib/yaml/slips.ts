/** What is wrong at a place of a YAML text, and the words for it that several rooms share. */
import type { Fault } from './fault.ts';

/** A fault at its place in the YAML. */
export type Slip = Omit<Fault, 'line' | 'field'> & {
  at: number;
  /** Where that stands of which it is told, if not there. */
  of?: number;
  /** Where the same stood before. */
  before?: number;
  /** What the parser says behind it only follows from it. */
  ends?: true;
};

export const inQuotes = 'put the whole text in quotes';

export function beginsWith(mark: string): Pick<Slip, 'message' | 'mend'> {
  return { message: `begins with "${mark}", which needs quotes around the text`, mend: inQuotes };
}

/** Steps from the top; each group of fields and each list is one. */
export const deepest = 20;

export const tooDeep = {
  message: 'is nested too deeply',
  mend: 'put the groups and lists in it nearer to the top, or the text in quotes',
};

export const instruction = {
  message: 'begins with "%", which makes it an instruction to the program that reads it',
  mend: 'take it out, or put the whole text in quotes',
};
