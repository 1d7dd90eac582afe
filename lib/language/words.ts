/** The words of each language, and of a paper that wants some of them otherwise. */
import { en } from './words/en.ts';
import type { Wording, Words } from './words/wording.ts';

/** One file a language. docs/languages.md says how to add one. */
export const languages: Record<string, Wording> = { en };

/** Words by group, as far as they are given. */
export type SomeWords = { [Group in keyof Wording]?: Partial<Wording[Group]> };

/**
 * The more general tag first: `zh`, `zh-Hant`, `zh-Hant-TW`. What follows a single letter is no matter of
 * words: `ar-u-nu-latn` is Arabic. https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function tagsOf(language: string): string[] {
  const parts = language.replace(/-[a-z0-9]-.*$/i, '').split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/**
 * @param own words of the paper's own, by tag; those of the exacter tag count
 * @throws {Error} for a language in which not every word is known; the lint prevents it
 */
export function wordsOf(
  language: string,
  own: (tag: string) => SomeWords | undefined = () => undefined,
): Words {
  const words: Record<string, object> = {};
  for (const tag of tagsOf(language)) {
    for (const some of [languages[tag], own(tag)]) {
      for (const [group, more] of Object.entries(some ?? {})) {
        words[group] = { ...words[group], ...more };
      }
    }
  }
  const missing = missingWords(words);
  if (missing.length > 0) throw new Error(`${language} has no words for ${missing.join(', ')}`);
  return words as Words;
}

/** @returns the path of each word that is not there, as `lists.older` */
export function missingWords(words: SomeWords): string[] {
  return Object.entries(en).flatMap(([group, known]) => {
    const given = words[group as keyof Wording] ?? {};
    return Object.keys(known).flatMap((name) => (name in given ? [] : `${group}.${name}`));
  });
}
