import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentNames } from '../body/components/components.ts';
import { parseBody } from '../body/parse-body.ts';
import { formWords } from './words.ts';
import { editorComponents } from './editor-components.ts';

const parts = editorComponents(formWords('en'));
const part = (name: string) => parts.find(({ id }) => id === name)!;
const read = (name: string, source: string) =>
  part(name).fromBlock(part(name).pattern.exec(source)!) as Record<string, unknown>;

test('every component is a button with a form', () => {
  expect(parts.map(({ id }) => id)).toEqual(componentNames);
  expect(part('PullQuote').label).toBe('Pull quote');
  const names = part('Photo').fields.map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(['src', 'focal', 'alt', 'caption', 'credit']);
  expect(part('Video').fields.map(({ name }) => name)).toContain('posterAlt');
  expect(part('Gallery').fields.find(({ name }) => name === 'photos')?.fields).toHaveLength(
    part('Photo').fields.length - 1,
  );
});

const stories = ['content', 'e2e/content'].flatMap((folder) => glob.sync(`${folder}/**/*.mdx`));
const written = stories.flatMap((file) =>
  parts.flatMap(({ id, pattern }) =>
    [...readFileSync(file, 'utf8').matchAll(new RegExp(pattern, 'gm'))].map(
      ([source]) => [id, file, source] as const,
    ),
  ),
);

test('the stories hold some of most kinds', () => {
  expect(new Set(written.map(([id]) => id)).size).toBeGreaterThan(5);
});

test.each(written)(
  '<%s> of %s is written back as it was, and another as it is read',
  (id, _, source) => {
    const values = read(id, source);
    expect(part(id).toBlock(values)).toBe(source);
    const { asRead: __, ...anew } = values;
    const block = part(id).toBlock(anew);
    const { asRead: ___, ...again } = read(id, block);
    expect(again).toEqual(anew);
  },
);

describe('what a form says is what the reader takes', () => {
  test.each([
    ['Photo', { src: '/photos/a.jpg', alt: 'Two "friends" & a <dog>, {so}', focal: [0.5, 0.25] }],
    [
      'Photo',
      { src: '/photos/a.jpg', alt: 'Say &amp; and &lt;', caption: 'one\ntwo', credit: 'AP' },
    ],
    ['Aside', { text: 'One.\n\n- two\n- three' }],
    ['PullQuote', { text: 'Nobody knows.' }],
    [
      'Gallery',
      {
        photos: [
          { src: '/photos/a.jpg', alt: 'A' },
          { src: '/photos/b.jpg', alt: 'B', credit: 'C' },
        ],
      },
    ],
  ])('%s %j', (name, values) => {
    const block = part(name).toBlock(values);
    expect(parseBody(block).faults).toEqual([]);
    const { asRead: _, ...again } = read(name, block);
    const oneLine = JSON.parse(JSON.stringify(values).replace('one\\ntwo', 'one two')) as object;
    expect(again).toEqual(oneLine);
  });

  test('a new one has its fields in their order', () => {
    const values = { credit: 'AP', alt: 'A', src: '/photos/a.jpg' };
    expect(part('Photo').toBlock(values)).toBe('<Photo src="a.jpg" alt="A" credit="AP" />');
  });

  test('an empty field is left out', () => {
    expect(
      part('Photo').toBlock({
        src: '/photos/north/a%20b.jpg',
        alt: 'A',
        caption: '',
        license: undefined,
      }),
    ).toBe('<Photo src="north/a b.jpg" alt="A" />');
  });
});
