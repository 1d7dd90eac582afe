import { describe, expect, test } from 'vitest';
import { cmsConfig } from './cms-config.ts';
import { editorComponents } from './editor-components.ts';
import type { FormField } from './form-field.ts';
import { nameFields } from './name-fields.ts';
import { formWords } from './words.ts';

const configIn = (language: string) =>
  cmsConfig({ name: 'Paper', language, contentDir: 'content', repository: undefined });

type Choice = { label: string; value?: string; name?: string };
type Field = FormField & {
  fields?: Field[];
  field?: Field;
  types?: (Choice & { fields: Field[] })[];
  options?: Choice[];
};

const within = (field: Field): Field[] => [
  field,
  ...[...(field.fields ?? []), ...(field.types ?? []).flatMap(({ fields }) => fields)].flatMap(
    within,
  ),
];

function shownIn(language: string): Field[] {
  const { collections, singletons } = configIn(language);
  const parts = editorComponents(formWords(language)).flatMap(({ fields }) => fields);
  const all = [...[...collections, ...singletons].flatMap(({ fields }) => fields), ...parts];
  return (all as Field[]).flatMap(within).filter(({ widget }) => widget !== 'hidden');
}

function labelsIn(language: string): Record<string, string> {
  return Object.fromEntries(shownIn(language).map(({ name, label }) => [name, label]));
}

/** Whatever is chosen of a few, with the fields that it is chosen in. */
const choicesIn = (language: string) =>
  shownIn(language).flatMap(({ name: field, options = [], types = [] }) =>
    [...options, ...types].map(({ value, name, label }) => ({
      field,
      value: value ?? name,
      label,
    })),
  );

test.each(['en', 'de', 'ar', 'ja'])('in %s one entry of each list has a name', (language) => {
  const lists = shownIn(language).filter(({ widget }) => widget === 'list');
  expect(lists.length).toBeGreaterThan(10);
  for (const { name, label_singular } of lists) expect(label_singular, name).toBeTruthy();
});

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

/** The same of choices. */
const sharedChoices: Record<string, string[]> = { de: ['Person'] };

test('a choice is told with what it means, and one that has no name yet as the schema has it', () => {
  const kinds = (language: string) =>
    choicesIn(language).find(({ field, value }) => field === 'kind' && value === 'live')?.label;
  expect(kinds('en')).toMatch(/^Live: what happens while it happens/);
  expect(kinds('de')).toBe(formWords('de').choices.live);
  const mood = { name: 'mood', label: '', widget: 'select', required: true };
  const glad = { value: 'glad', label: 'Glad' };
  const [field] = nameFields([{ ...mood, options: [glad] }], formWords('de'));
  expect(field?.options).toEqual([glad]);
});

describe.each(Object.keys(shared))('in %s', (language) => {
  test('every field has a name', () => {
    const english = labelsIn('en');
    const same = Object.entries(labelsIn(language))
      .filter(([name, label]) => english[name] === label)
      .map(([name]) => name);
    expect(same.sort()).toEqual(shared[language]);
  });

  test('every choice has a name, and the file keeps its own word', () => {
    const english = choicesIn('en');
    const named = choicesIn(language);
    expect(named.map(({ value }) => value)).toEqual(english.map(({ value }) => value));
    const same = named.filter(({ label }, i) => label === english[i]?.label);
    expect(same.filter(({ label }) => !sharedChoices[language]?.includes(label))).toEqual([]);
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
