import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { entryFaults, faultsOfForm } from './entry-faults.ts';
import { fileFormat } from './file-format.ts';
import { nested, type FormValues } from './form-values.ts';

const story = {
  title: 'The ferry left at noon',
  standfirst: 'Nobody was on it.',
  section: 'world',
  publishedAt: '',
  draft: true,
  'authors.0': 'ada',
  lead: '',
  'lead.photo.src': 'blob:http://localhost/1',
  'lead.photo.alt': 'A ferry',
  'lead.photo.focal.0': 0.5,
  'lead.photo.focal.1': 0.2,
  body: 'It left.',
};
const told = (changes: object) =>
  Object.fromEntries(entryFaults('Article', { ...story, ...changes }));

test('a form is the fields of a file', () => {
  expect(nested(story)).toEqual({
    title: story.title,
    standfirst: story.standfirst,
    section: 'world',
    publishedAt: '',
    draft: true,
    authors: ['ada'],
    lead: { photo: { src: 'blob:http://localhost/1', alt: 'A ferry', focal: [0.5, 0.2] } },
    body: 'It left.',
  });
  nested({ '__proto__.ill': 1 });
  expect({}).not.toHaveProperty('ill');
});

describe('what the check would say is told at its field', () => {
  test('nothing of a story without fault', () => {
    expect(told({})).toEqual({});
  });

  test.each([
    [{ publishedAt: 'tomorrow' }, 'publishedAt', /^Is .+\. Mend: .+\.$/],
    [{ 'lead.photo.focal.0': 3 }, 'lead.photo.focal.0', /Mend: /],
    [{ title: '' }, 'title', /^Is missing\. Mend: /],
    [{ mood: 'glad' }, 'mood', /Mend: /],
    [{ body: 'One\n\nTwo <Photo src="x">' }, 'body', /^Line 3: .+ Mend: /],
  ])('%j', (changes, key, message) => {
    const faults = told(changes);
    expect(Object.keys(faults)).toEqual([key]);
    expect(faults[key]).toMatch(message);
  });

  test('a text that stands in a file is counted from its own first line', () => {
    const fileAsRead = JSON.stringify('---\ntitle: A ferry\n---\n\n\n\nIt left.\n');
    expect(told({ fileAsRead, body: 'One\n\n<Nobody />' }).body).toMatch(/^Line 3: /);
  });
});

test('a form is read once for all its fields', () => {
  const faultsOf = faultsOfForm();
  expect(faultsOf('Article', story)).toBe(faultsOf('Article', { ...story }));
  expect(faultsOf('Article', { ...story, title: '' }).get('title')).toMatch(/^Is missing/);
});

const written = Object.entries(documentTypes).flatMap(([type, { files }]) =>
  ['content', 'e2e/content'].flatMap((folder) =>
    glob.sync(`${folder}/${files}`).map((file) => [file, type as DocumentType] as const),
  ),
);

test.each(written)('%s as it stands has no fault on its form', (file, type) => {
  const fields = fileFormat(type).fromFile(readFileSync(file, 'utf8'));
  expect(Object.fromEntries(entryFaults(type, flat(fields)))).toEqual({});
});

function flat(fields: object, above = ''): FormValues {
  return Object.entries(fields).reduce<FormValues>((values, [name, value]: [string, unknown]) => {
    const inner = typeof value === 'object' && value !== null && flat(value, `${above}${name}.`);
    return { ...values, ...(inner || { [above + name]: value }) };
  }, {});
}
