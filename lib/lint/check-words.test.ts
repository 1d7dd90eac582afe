import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { en } from '../language/words/en.ts';
import { lint } from './content-fixture.ts';

const french = { ...en, lists: { ...en.lists, older: 'Articles plus anciens' } };

test.each(['de', 'de-AT', 'ar-u-nu-latn', 'ja'])('a paper may speak %s', async (language) => {
  expect(await lint({ 'site.yaml': `language: ${language}\n` })).toEqual([]);
});

test('a paper in a language without words is told which there are', async () => {
  expect(await lint({ 'site.yaml': 'name: Le Journal\nlanguage: fr\n' })).toEqual([
    'site.yaml:2: language is fr, in which there are no words for the interface. Mend: write one of ar, de, en, ja, or give every word in words/fr.yaml.',
  ]);
});

test('it may bring every word itself, and each that lacks is told', async () => {
  const site = { 'site.yaml': 'language: fr\n' };
  expect(await lint({ ...site, 'words/fr.yaml': stringify(french) })).toEqual([]);
  const { older: _, ...lists } = french.lists;
  expect(await lint({ ...site, 'words/fr.yaml': stringify({ ...french, lists }) })).toEqual([
    'words/fr.yaml:1: lists.older is missing. Mend: write it; in English it is "Older stories".',
  ]);
});

test.each([
  [
    'a word that there is not',
    'lists:\n  elder: Earlier\n',
    /^words\/en\.yaml:2: lists\.elder is not a known field\. Mend: take it out, or use one of empty, page, /,
  ],
  [
    'a phrase without its place',
    'lists:\n  pageOf: Page {page}\n',
    /^words\/en\.yaml:2: lists\.pageOf lacks \{page\}, \{pages\}\. Mend: write \{page\}, \{pages\} where it belongs\.$/,
  ],
  [
    'a place that nothing fills',
    'lists:\n  older: Older {thing}\n',
    /^words\/en\.yaml:2: lists\.older has a place in braces that nothing fills\. Mend: take the braces out\.$/,
  ],
  [
    'a count without its general form',
    'search:\n  found: { one: one story }\n',
    /^words\/en\.yaml:2: search\.found\.other is missing\. Mend: write a text; in English it is "\{count\} stories"\.$/,
  ],
])('%s is a fault', async (_, text, told) => {
  const [first, ...rest] = await lint({ 'words/en.yaml': text });
  expect(first).toMatch(told);
  expect(rest).toEqual([]);
});

test('each kind of number has its form, or one form says them all', async () => {
  const found = (forms: string) => lint({ 'words/pl.yaml': `search:\n  found: ${forms}\n` });
  const [one, other] = ["one: 'jeden tekst'", "other: '{count} tekstu'"];
  expect(await found(`{ ${one}, ${other} }`)).toEqual([
    'words/pl.yaml:2: warning: search.found.few is missing, the form for 2, 3, 4. Mend: write it; until then such a number is said as any other.',
    'words/pl.yaml:2: warning: search.found.many is missing, the form for 0, 5, 6. Mend: write it; until then such a number is said as any other.',
  ]);
  const [few, many] = ["few: '{count} teksty'", "many: '{count} tekstów'"];
  expect(await found(`{ ${one}, ${few}, ${many}, ${other} }`)).toEqual([]);
  expect(await found(`{ ${other} }`)).toEqual([]);
  // Only a million has another.
  const french = "search:\n  found: { one: '{count} article', other: '{count} articles' }\n";
  expect(await lint({ 'words/fr.yaml': french })).toEqual([]);
});

test('a file of words is named by its language', async () => {
  expect(await lint({ 'words/english.yaml.yaml': 'lists: {}\n' })).toEqual([
    'words/english.yaml.yaml:1: "english.yaml" is not a language tag. Mend: name the file by the language of its words, like en.yaml, en-GB.yaml or fr.yaml.',
  ]);
});
