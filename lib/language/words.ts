/** The words of each language, and of a paper that wants some of them otherwise. */
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import type { Wording, Words } from './words/wording.ts';

/** One file a language. docs/languages.md says how to add one. */
export const languages: Record<string, Wording> = { ar, de, en, ja };

type Group = keyof Wording;
const groups = Object.keys(en) as Group[];

/** Words by group, as far as they are given. */
export type SomeWords = { [G in Group]?: object | undefined };
export type WordsByTag = (tag: string) => SomeWords | undefined;

/**
 * The more general tag first: `zh`, `zh-Hant`, `zh-Hant-TW`. What follows a single letter is no matter of
 * words: `ar-u-nu-latn` is Arabic. https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function tagsOf(language: string): string[] {
  const parts = language.replace(/-[a-z0-9]-.*$/i, '').split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/**
 * Those of the house, and over them the paper's own; those of the exacter tag count.
 *
 * @param own the paper's, by tag
 */
export function knownWords(language: string, own: WordsByTag): SomeWords {
  const words: Record<string, object> = {};
  for (const tag of tagsOf(language)) {
    for (const some of [languages[tag], own(tag)]) {
      for (const group of groups) words[group] = { ...words[group], ...some?.[group] };
    }
  }
  return words;
}

/** @throws {Error} for a language in which not every word is known; the lint prevents it */
export function wordsOf(language: string, own: WordsByTag = () => undefined): Words {
  const words = knownWords(language, own);
  const missing = missingWords(words);
  if (missing.length > 0) {
    const names = missing.map(([group, name]) => `${group}.${name}`).join(', ');
    throw new Error(`There are no words in ${language} for ${names}.`);
  }
  return words as Words;
}

/** @returns the path of each word that is not there: `['lists', 'older']` */
export function missingWords(words: SomeWords): [group: Group, name: string][] {
  return groups.flatMap((group) =>
    Object.keys(en[group])
      .filter((name) => !(name in (words[group] ?? {})))
      .map((name): [Group, string] => [group, name]),
  );
}
