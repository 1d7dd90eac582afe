/** What a reader typed → what is looked for. Nothing that can be typed is an error. */
import { unspaced, wordsIn, type Word } from './words.ts';

/** One word, or several that must stand together in this order. */
export type Term = {
  words: string[];
  without: boolean;
  /** The last word may go on: where none are parted by spaces, one ends where a dictionary says. */
  begins?: true;
};

export type Query = {
  /** As it goes back into the form: cut, and without signs that no page can hold. */
  typed: string;
  terms: Term[];
  /** Of the paper, by which words are compared. */
  language: string;
};

/** In signs. */
export const longestQuery = 200;
/** What comes after these is not looked for: each costs a walk through the index. */
export const mostWords = 16;

const piece =
  /(?<without>[-−–]?)(?:["“”„«»「」『』](?<phrase>[^"“”„«»「」『』]*)["“”„«»「」『』]?|(?<plain>[^\s"“”„«»「」『』]+))/gu;

/**
 * Words, "phrases", and either with a minus before it, which no result may hold. What one writes
 * without a space is a phrase too: `cease-fire`, `1,200`, a name in Chinese.
 */
export function parseQuery(text: string, language = 'en'): Query {
  const typed = clean(text);
  const terms = new Map<string, Term>();
  let room = mostWords;
  for (const { groups } of typed.matchAll(piece)) {
    const { without = '', phrase, plain = '' } = groups!;
    const all = wordsIn(phrase ?? plain, language).map(({ word }) => word);
    const words = all.slice(0, room);
    const key = `${without && '-'}${words.join(' ')}`;
    if (words.length === 0 || terms.has(key)) continue;
    const begins = /^ja\b/i.test(language) && unspaced.test(words.at(-1) ?? '');
    terms.set(key, { words, without: without !== '', ...(begins && { begins }) });
    room -= words.length;
  }
  return { typed, terms: [...terms.values()], language };
}

/** What must be there. */
export function wanted({ terms }: Query): Term[] {
  return terms.filter(({ without }) => !without);
}

/**
 * As FTS5 reads it; each word is quoted, so that none is an operator. Empty where nothing is wanted.
 * @param idWords what a story must be filed under, too
 */
export function toMatch(query: Query, idWords: string[] = []): string {
  const spell = ({ words, begins }: Term) => `"${words.join(' ')}"${begins ? '*' : ''}`;
  const must = [...idWords.map((word) => `ids : "${word}"`), ...wanted(query).map(spell)];
  if (must.length === 0) return '';
  const mustNot = query.terms.filter(({ without }) => without).map(spell);
  return [`(${must.join(' AND ')})`, ...mustNot].join(' NOT ');
}

/** The query with some of its words spelt another way. @param spelling by the word as compared */
export function respell({ typed, language }: Query, spelling: ReadonlyMap<string, string>): string {
  const put = (text: string, { word, start, end }: Word) =>
    text.slice(0, start) + (spelling.get(word) ?? text.slice(start, end)) + text.slice(end);
  return wordsIn(typed, language).reduceRight(put, typed);
}

function clean(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return Array.from(plain.slice(0, 2 * longestQuery))
    .slice(0, longestQuery)
    .join('')
    .replace(/\p{Cs}/gu, '');
}
