import { describe, expect, test } from 'vitest';
import { lint } from '../lint/content-fixture.ts';
import { readSource } from './source-file.ts';

describe('front matter', () => {
  test('that has no end is not parsed', async () => {
    const fields = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(await lint({ 'articles/trucks.mdx': `---\n${fields}\n---\n\nWords.\n` })).toEqual([
      'articles/trucks.mdx:1: the fields have more than 100000 characters. Mend: put what is text below the second ---.',
    ]);
  });

  test('that holds a bare text is no group of fields', async () => {
    expect(await lint({ 'articles/trucks.mdx': '---\ntrucks\n---\n\nWords.\n' })).toEqual([
      'articles/trucks.mdx:2: is "trucks", not a group of fields. Mend: write fields, as name: value.',
    ]);
  });

  test('that is empty lacks its fields, and is not unreadable', () => {
    expect(readSource('a.mdx', '---\n---\n\nWords.\n')).toMatchObject({
      data: {},
      body: '\nWords.\n',
      problems: [],
    });
  });
});

describe('the line of a field', () => {
  test('an empty YAML file has a first line', async () => {
    expect(await lint({ 'topics/gaza.yaml': '' })).toEqual([
      'topics/gaza.yaml:1: name is missing. Mend: write the name readers see.',
    ]);
  });

  test('is found through groups and lists', () => {
    const yaml = 'a: 1\ncorrections:\n  - at: x\n    text: y\n  -\n    at: z\n    text: w\n';
    const { lineOf } = readSource('x.yaml', yaml);
    expect(lineOf(['a'])).toBe(1);
    expect(lineOf(['corrections', 0, 'text'])).toBe(4);
    expect(lineOf(['corrections', 1, 'text'])).toBe(7);
  });

  test('is that of its group where the field is missing', () => {
    const { lineOf } = readSource('x.yaml', 'a: 1\nlead:\n  photo:\n    src: x\n');
    expect(lineOf(['lead', 'photo', 'alt'])).toBe(3);
    expect(lineOf(['title'])).toBe(1);
  });

  test('is found beside a field that cannot be read', () => {
    const yaml =
      '# a comment\ntitle: @x\nlead:\n  photo:\n    src: y\n    alt: @z\nlist:\n  - at: 1\n    by: @w\n  - at: 2\n';
    const { lineOf, writtenAt } = readSource('x.yaml', yaml);
    expect(lineOf(['title'])).toBe(2);
    expect(lineOf(['lead'])).toBe(3);
    expect(lineOf(['lead', 'photo', 'src'])).toBe(5);
    expect(lineOf(['lead', 'photo', 'alt'])).toBe(6);
    expect(lineOf(['lead', 'photo', 'credit'])).toBe(4);
    expect(lineOf(['list', 0, 'by'])).toBe(9);
    expect(lineOf(['list', 1, 'at'])).toBe(10);
    expect(lineOf(['list', 1, 'by'])).toBe(10);
    expect(lineOf(['missing'])).toBe(1);
    expect(writtenAt(['list', 1, 'at'])).toBe('2');
    expect(writtenAt(['lead', 'photo', 'src'])).toBe('y');
    expect(writtenAt(['title'])).toBeUndefined();
  });
});
