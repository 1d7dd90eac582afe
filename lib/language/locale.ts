import type { Words } from './words/wording.ts';

/** How a page speaks: in what language, in which words, and by which clock. */
export type Locale = {
  language: string;
  timeZone: string;
  words: Words;
  /** The language of the paper's own names (its sections, its topics), on a page in another. */
  names?: string;
};

/** The language of a text on a page, where it is another. */
export function otherThan({ language }: Pick<Locale, 'language'>, own: string): string | undefined {
  return own === language ? undefined : own;
}
