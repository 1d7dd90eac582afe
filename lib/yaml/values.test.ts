import { describe, expect, test } from 'vitest';
import { lint } from '../lint/content-fixture.ts';
import { readYaml } from './read-yaml.ts';

describe('a value is the very text, or an error', () => {
  test.each([
    ...['1.10', '0x1F', '0o17', '007', '.5', '1e3', '-5', '+5', '2024', '99999999999999999999'],
    ...['.inf', '-.INF', '.nan', '1e999', 'true', 'False', 'null', 'Null', 'NULL'],
  ])('%s', async (value) => {
    expect(await lint({ 'topics/gaza.yaml': `name: ${value}\n` })).toEqual([
      `topics/gaza.yaml:1: name is ${value}, which is not a text until it stands in quotes. Mend: write the name readers see.`,
    ]);
  });

  test('in a list of ids too', async () => {
    const topics = { 'topics/gaza.yaml': 'name: Gaza\n' };
    const text =
      '---\ntitle: A\nstandfirst: B\nsection: world\ntopics: [2024]\nauthors:\n  - 007\ndraft: true\n---\n\nWords.\n';
    const problems = await lint({ ...topics, 'articles/trucks.mdx': text });
    expect(problems.filter((problem) => !problem.includes('warning'))).toEqual([
      'articles/trucks.mdx:5: topics.0 is 2024, which is not a text until it stands in quotes. Mend: write a list of ids of files under content/topics.',
      'articles/trucks.mdx:7: authors.0 is 007, which is not a text until it stands in quotes. Mend: write a list of ids of files under content/authors.',
    ]);
  });

  test.each([
    '1_000',
    '12:30',
    '2024-02-13',
    '2024-02-13T16:00:00Z',
    'yes',
    'No',
    'on',
    'y',
    '1.2.3',
    '0b11',
    '1,000',
    "it's",
    'a "b" c',
    'a:b',
    'C#',
    '50%',
    'a, b',
    'a [b]',
  ])('%s is the text', (value) => {
    expect(readYaml('a.yaml', `name: ${value}\n`)).toEqual({
      data: { name: value },
      yamlFaults: [],
    });
  });

  test.each(['~', ''])('%j is empty', async (value) => {
    expect(await lint({ 'topics/gaza.yaml': `name: ${value}\n` })).toEqual([
      'topics/gaza.yaml:1: name is empty. Mend: write the name readers see.',
    ]);
  });

  test('names of fields stay as they are written', () => {
    expect(readYaml('a.yaml', '1.10: a\nnull: b\ntrue: c\n').data).toEqual({
      '1.10': 'a',
      null: 'b',
      true: 'c',
    });
  });

  test.each([
    [String.raw`"\x41\u00e9\U0001F69A"`, 'Aé🚚'],
    [String.raw`"\"a\" \\ \/"`, '"a" \\ /'],
    [String.raw`"a\tb\nc\_d\ e"`, 'a\tb\nc\u00A0d e'],
    ['"a\\\n  b"', 'ab'],
    ['"a\n\n  b"', 'a\nb'],
    [String.raw`"\ud83d\ude9a"`, '🚚'],
    [`'it''s "so" \\n'`, 'it\'s "so" \\n'],
    [`''''`, "'"],
    ['""', ''],
  ])('%s is decoded', (value, text) => {
    expect(readYaml('a.yaml', `name: ${value}\n`)).toEqual({
      data: { name: text },
      yamlFaults: [],
    });
  });
});
