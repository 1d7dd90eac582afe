/** A paper's own words: some of those of a language, or all of them where the house has none in it. */
import { z } from 'zod';
import type { SomeWords } from '../language/words.ts';
import { en } from '../language/words/en.ts';
import { line } from './fields.ts';

type Forms = { other: string };

/** As the interface has them in English, each of them optional. */
export const wordsSchema = z.strictObject(
  mapped(en, (group: Record<string, string | Forms>) =>
    z
      .strictObject(mapped(group, (word) => wordSchema(word).optional()))
      .describe('words, as name: text')
      .optional(),
  ),
) as z.ZodType as z.ZodType<SomeWords>;

function wordSchema(word: string | Forms): z.ZodType {
  if (typeof word === 'string') return phraseSchema(word, placesIn(word));
  const form = phraseSchema(word.other, []).optional();
  const forms = { zero: form, one: form, two: form, few: form, many: form };
  return z
    .strictObject({ ...forms, other: phraseSchema(word.other, placesIn(word.other)) })
    .describe('a text for each kind of number: zero, one, two, few, many, other');
}

/** @param needed places that the text must have; it has no others than the English one */
function phraseSchema(english: string, needed: string[]): z.ZodType {
  const known = placesIn(english);
  const list = known.map((place) => `{${place}}`).join(', ');
  return line
    .refine((text) => needed.every((place) => text.includes(`{${place}}`)), {
      message: `lacks ${list}`,
      params: { mend: `write ${list} where it belongs` },
    })
    .refine((text) => placesIn(text).every((place) => known.includes(place)), {
      message: 'has a place in braces that nothing fills',
      params: { mend: list ? `the only places here are ${list}` : 'take the braces out' },
    })
    .describe(`a text; in English it is "${english}"`);
}

function placesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, place = '']) => place);
}

function mapped<T, U>(record: Record<string, T>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
