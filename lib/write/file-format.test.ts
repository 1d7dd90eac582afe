import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { fileFormat } from './file-format.ts';

const types = [
  'Article',
  'LiveEntry',
  'Page',
  'Section',
  'Topic',
  'Series',
  'Author',
  'Front',
  'Site',
];

describe.each(types as DocumentType[])('%s', (type) => {
  const { fromFile, toFile } = fileFormat(type);
  const files = ['content', 'e2e/content'].flatMap((folder) =>
    glob.sync(`${folder}/${documentTypes[type].files}`),
  );

  test.each(files)('%s opened and saved is the same bytes', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(toFile(fromFile(text))).toBe(text);
  });

  test.each(files)('%s with another first field differs in that line', (file) => {
    const text = readFileSync(file, 'utf8');
    const fields = fromFile(text);
    const [name = ''] = ['title', 'name', 'scale'].filter((one) => typeof fields[one] === 'string');
    if (!name) return;
    const saved = toFile({ ...fields, [name]: 'Another: one' });
    const before = text.split('\n');
    const lines = saved.split('\n').filter((line) => !before.includes(line));
    // In the quotes that it had.
    expect(lines).toEqual([expect.stringMatching(/^(\w+: )?\s*(['"]?)Another: one\2\r?$/)]);
    expect(fromFile(saved)[name]).toBe('Another: one');
  });
});

const { fromFile, toFile } = fileFormat('Article');
const written = '---\ntitle: A ferry # it left\n---\n\n\nIt left.  \n\n\n';

describe('a story', () => {
  test.each([
    ['as Windows writes it', written.replaceAll('\n', '\r\n')],
    ['with a mark before it', `\uFEFF${written}`],
    ['without a text', '---\ntitle: A ferry\n---\n'],
    ['without a last line end', '---\ntitle: A ferry\n---\nIt left.'],
    ['with a text of lines only', '---\ntitle: A ferry\n---\n\n\n'],
    ['with a line --- in its text', '---\ntitle: A ferry\n---\n\nOne\n\n---\n\nTwo\n'],
  ])('%s keeps every byte', (_, text) => {
    expect(toFile(fromFile(text))).toBe(text);
  });

  test('keeps the empty lines around another text', () => {
    expect(toFile({ ...fromFile(written), body: 'It left at noon.' })).toBe(
      '---\ntitle: A ferry # it left\n---\n\n\nIt left at noon.  \n\n\n',
    );
  });

  test('keeps its line ends when its headline changes', () => {
    const windows = written.replaceAll('\n', '\r\n');
    expect(toFile({ ...fromFile(windows), title: 'A boat' })).toBe(
      windows.replace('A ferry', 'A boat'),
    );
  });

  test('that is new is written as the house writes', () => {
    const fields = {
      title: 'A ferry',
      topics: ['sea'],
      draft: true,
      related: [],
      body: 'It left.',
    };
    expect(toFile(fields)).toBe(
      '---\ntitle: A ferry\ntopics: [sea]\ndraft: true\n---\n\nIt left.\n',
    );
  });

  test('names others by their slugs, wherever their files lie', () => {
    expect(toFile({ title: 'A ferry', related: ['2024/sea'], aliases: ['/2021/sea/'] })).toBe(
      '---\ntitle: A ferry\nrelated: [sea]\naliases: [/2021/sea/]\n---\n',
    );
  });

  test('has its pictures at the address that the editor knows them by, and is written with their names', () => {
    const file = '---\nlead:\n  photo:\n    src: north/gate.jpg\n---\n\n<Photo src="a.jpg" />\n';
    const form = fromFile(file);
    expect(form.lead).toEqual({ photo: { src: '/photos/north/gate.jpg' } });
    const dropped = `${form.body as string}\n\n<Photo src="/photos/new gate.jpg" />`;
    expect(toFile({ ...form, body: dropped })).toBe(`${file}\n<Photo src="new gate.jpg" />\n`);
    const sample = file.replace('a.jpg', '/photos/a.jpg');
    expect(toFile(fromFile(sample))).toBe(sample);
  });

  test('that says nothing of a draft is none', () => {
    expect(fromFile('---\ntitle: A ferry\n---\n').draft).toBe(false);
    expect(fromFile('---\ndraft: true\n---\n').draft).toBe(true);
    expect(toFile({ ...fromFile('---\ntitle: A ferry\n---\n') })).toBe(
      '---\ntitle: A ferry\n---\n',
    );
  });

  test('without front matter is not taken for one', () => {
    expect(() => fromFile('It left.')).toThrow(/front matter/);
  });
});

test('a front has a form for each place, and its file stays short', () => {
  const { fromFile, toFile } = fileFormat('Front');
  const text =
    'blocks:\n  - kind: package\n    title: Sea\n    stories:\n      - ferry # first\n      - story: harbour\n        photo: none\n';
  const fields = fromFile(text);
  expect(fields.blocks).toEqual([
    {
      kind: 'package',
      title: 'Sea',
      stories: [{ story: 'ferry' }, { story: 'harbour', photo: { src: 'none' } }],
    },
  ]);
  expect(toFile(fields)).toBe(text);
});

describe('an instant', () => {
  const file =
    '---\npublishedAt: 2024-02-13T16:00:42-05:00\ncorrections:\n  - at: 2024-02-14T09:30:07.5Z\n---\n';
  const form = fromFile(file);

  test('has no seconds on a form, which knows none', () => {
    expect(form.publishedAt).toBe('2024-02-13T16:00:00-05:00');
    expect(form.corrections).toEqual([{ at: '2024-02-14T09:30:00Z' }]);
  });

  test('keeps those of the file until it is another', () => {
    expect(toFile(form)).toBe(file);
    expect(toFile({ ...form, publishedAt: '2024-02-13T16:01:00-05:00' })).toBe(
      file.replace('16:00:42', '16:01:00'),
    );
  });
});
