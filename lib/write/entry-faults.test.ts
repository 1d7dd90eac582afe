import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileRecord } from '../photos/file-record.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { entryFaults, faultsOfForm, type PicturesRead } from './entry-faults.ts';
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

describe('what the files of its pictures say', () => {
  const dropped = 'blob:http://localhost/1';
  const read: PicturesRead = new Map();
  const path = 'content/photos/ferry.jpg';
  const says = (record: Partial<FileRecord>, name = dropped) =>
    read.set(name, { path, width: 2000, record: { from: {}, ...record } });
  const toldWith = (changes: object, requiredSince = -Infinity) =>
    Object.fromEntries(entryFaults('Article', { ...story, ...changes }, { read, requiredSince }));
  const ofAgency = { credit: 'AP', from: { credit: 'XMP' as const } };
  const credit = (line: string) => ({ 'lead.photo.credit': line });

  test('is told at the fields that say another thing, in the words of the check', () => {
    says(ofAgency);
    expect(toldWith(credit('REUTERS'))).toEqual(
      credit(
        `Is "REUTERS", but ${path} says "AP" (XMP). Mend: correct the line, or the file: exiftool -XMP-photoshop:Credit='REUTERS' ${path}.`,
      ),
    );
    expect(toldWith(credit('AP'))).toEqual({});
    expect(toldWith(credit(''))).toEqual({});
  });

  test('is told where it lacks what the paper requires, and of an older story where it does not', () => {
    says({});
    const missing = `Is missing, and ${path} carries none. Mend: write the credit line exactly as the agency wants it.`;
    expect(toldWith(credit(''))).toEqual(credit(missing));
    const older = { publishedAt: '2001-01-01T00:00:00Z', draft: false };
    expect(toldWith({ ...older, ...credit('') }, Date.parse('2002-01-01T00:00:00Z'))).toEqual({});
    expect(toldWith({ ...older, ...credit('') }, Date.parse('2000-01-01T00:00:00Z'))).toEqual(
      credit(missing),
    );
  });

  test('is told as the word of the file where nobody wrote another', () => {
    says({ ...ofAgency, alt: 'A ferry at noon', from: { alt: 'XMP' } });
    const changes = { 'lead.photo.alt': '', 'lead.photo.caption': 'A ferry at noon' };
    expect(toldWith(changes)['lead.photo.alt']).toMatch(
      /^\(from content\/photos\/ferry\.jpg\) says the same as the caption/,
    );
  });

  test('is told of a picture in the text at its line', () => {
    says(ofAgency);
    says(ofAgency, 'deck.jpg');
    const body = 'It left.\n\n<Photo src="deck.jpg" alt="The deck" credit="EPA" />';
    expect(toldWith({ body }).body).toMatch(/^Line 3: <Photo> credit is "EPA", but /);
    const fileAsRead = JSON.stringify('---\ntitle: A ferry\n---\n\n\n\nIt left.\n');
    expect(toldWith({ body, fileAsRead }).body).toMatch(/^Line 3: /);
  });

  test('stops nobody for what the check only warns of, nor before it was read', () => {
    says({ ...ofAgency, instructions: 'NO ARCHIVES' });
    expect(toldWith({})).toEqual({});
    read.clear();
    expect(toldWith(credit('REUTERS'))).toEqual({});
  });

  test('is asked anew once it was read', () => {
    const faultsOf = faultsOfForm({ read, requiredSince: -Infinity });
    const values = { ...story, ...credit('REUTERS') };
    expect(faultsOf('Article', values).size).toBe(0);
    says(ofAgency);
    expect(faultsOf('Article', values).size).toBe(1);
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
