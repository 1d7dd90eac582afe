import { describe, expect, test } from 'vitest';
import { cmsConfig } from './cms-config.ts';
import { editorComponents } from './editor-components.ts';
import type { FormField } from './form-field.ts';
import { formWords } from './words.ts';

const configIn = (language: string) =>
  cmsConfig({ name: 'Paper', language, contentDir: 'content', repository: undefined });

type Field = FormField & { fields?: Field[]; field?: Field; types?: { fields: Field[] }[] };

const within = (field: Field): Field[] => [
  field,
  ...[...(field.fields ?? []), ...(field.types ?? []).flatMap(({ fields }) => fields)].flatMap(
    within,
  ),
];

function labelsIn(language: string): Record<string, string> {
  const { collections, singletons } = configIn(language);
  const parts = editorComponents(formWords(language)).flatMap(({ fields }) => fields);
  const all = [...[...collections, ...singletons].flatMap(({ fields }) => fields), ...parts];
  const shown = (all as Field[]).flatMap(within).filter(({ widget }) => widget !== 'hidden');
  return Object.fromEntries(shown.map(({ name, label }) => [name, label]));
}

test('English names a field as the schema does', () => {
  const { publishedAt, src, posterAlt, body } = labelsIn('en');
  expect([publishedAt, src, posterAlt, body]).toEqual([
    'Published at',
    'File',
    'Poster alt',
    'Text',
  ]);
  expect(
    configIn('en')
      .collections.map(({ label }) => label)
      .slice(0, 2),
  ).toEqual(['Stories', 'Live entries']);
});

/** Words that a language shares with English. */
const shared: Record<string, string[]> = {
  de: 'body fediverse form link logo name navigation region repository text video'.split(' '),
  ar: [],
  ja: ['fediverse'],
};

describe.each(Object.keys(shared))('in %s', (language) => {
  test('every field has a name', () => {
    const english = labelsIn('en');
    const same = Object.entries(labelsIn(language))
      .filter(([name, label]) => english[name] === label)
      .map(([name]) => name);
    expect(same.sort()).toEqual(shared[language]);
  });

  test('a poster in a text has the names of its parts', () => {
    const { labels } = formWords(language);
    expect(labelsIn(language).posterAlt).toBe(`${labels.poster}: ${labels.alt}`);
  });
});

test('a language of a region has the words of the language, and others have English', () => {
  expect(formWords('de-AT')).toBe(formWords('de'));
  expect(formWords('cy').types.Article).toEqual(['Stories', 'Story']);
});

test('a new story is a draft', () => {
  const draft = configIn('en').collections[0]?.fields.find(({ name }) => name === 'draft');
  expect(draft?.default).toBe(true);
});
