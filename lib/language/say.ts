/** Phrases with their places filled in; numbers and lists as the language writes them. */
import type { Locale } from './locale.ts';
import type { Phrase, Plural } from './words/wording.ts';

/** Text and places in their order: `Published {at}` is a text and the place `at`. */
export type PhrasePart<Name extends string> = { text: string } | { place: Name };

export function partsOf<Name extends string>(phrase: Phrase<Name>): PhrasePart<Name>[] {
  return phrase
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? { text: part } : { place: part as Name }))
    .filter((part) => !('text' in part) || part.text !== '');
}

/** @param values what stands in each place, as the nodes of a document */
export function fill<Name extends string, Node>(
  phrase: Phrase<Name>,
  values: Record<Name, Node[]>,
): (Node | string)[] {
  return partsOf(phrase).flatMap((part): (Node | string)[] =>
    'text' in part ? [part.text] : values[part.place],
  );
}

export function say<Name extends string>(
  phrase: Phrase<Name>,
  values: Record<Name, string>,
): string {
  return partsOf(phrase)
    .map((part) => ('text' in part ? part.text : values[part.place]))
    .join('');
}

/** @param count fills the place of that name */
export function sayCount(
  forms: Plural<'count'>,
  count: number,
  locale: Pick<Locale, 'language'>,
): string {
  const kind = pluralRules(locale.language).select(count);
  return say(forms[kind] ?? forms.other, { count: formatNumber(count, locale) });
}

/** Four figures stand together in running text: `1000`, but `10,000`. */
export function formatNumber(number: number, { language }: Pick<Locale, 'language'>): string {
  return numberFormat(language).format(number);
}

/** Things in a row, with what stands between them. */
export function inRow<T>(things: T[], { words }: Pick<Locale, 'words'>): (T | string)[] {
  const { between, and } = words.story;
  return things.flatMap((thing, i) =>
    i === 0 ? [thing] : [i === things.length - 1 ? and : between, thing],
  );
}

/** Making one costs more than all its uses on a page. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const pluralRules = once((language) => new Intl.PluralRules(language));
const numberFormat = once((language) => new Intl.NumberFormat(language, { useGrouping: 'min2' }));
