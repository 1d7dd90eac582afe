import { describe, expect, test } from 'vitest';
import { lint, story, storyOf, storyWith } from './content-fixture.ts';
import { readSource } from './source-file.ts';

const mend = 'put texts that hold a colon or begin with a sign in quotes, and keep the indent even';

describe('YAML that cannot be read is one problem, at its line', () => {
  test.each([
    [
      'a colon in a headline',
      storyWith('Trucks wait', 'Rafah: trucks wait'),
      2,
      'Nested mappings are not allowed in compact mappings',
    ],
    [
      'a field that stands there twice',
      storyWith('section: world', 'section: world\nsection: world'),
      5,
      'Map keys must be unique',
    ],
    [
      'a text that begins with a sign',
      storyWith('Trucks wait at', '@Rafah'),
      2,
      'Plain value cannot start with reserved character @',
    ],
    [
      'a text that begins with a star',
      storyWith('Trucks wait at', '*Trucks'),
      2,
      'Unexpected scalar at node end',
    ],
    [
      'a star that names nothing',
      storyWith('Trucks wait at Rafah', '*trucks'),
      2,
      'Nothing is named trucks',
    ],
    [
      'a star that repeats another field, as those do that grow without end',
      storyWith('Trucks wait at Rafah', '&trucks [*trucks]'),
      2,
      '*trucks repeats another field',
    ],
    [
      'what is nested without end',
      storyWith('Trucks wait at Rafah', `${'['.repeat(100)}${']'.repeat(100)}`),
      2,
      'It is nested too deeply',
    ],
    [
      'an uneven indent',
      storyWith('section: world', '  section: world'),
      3,
      'Nested mappings are not allowed in compact mappings',
    ],
  ])('%s', async (_, text, line, message) => {
    const problems = await lint({ 'articles/trucks.mdx': text });
    expect(problems).toEqual([
      `articles/trucks.mdx:${line}: the YAML cannot be read: ${message}. Mend: ${mend}.`,
    ]);
  });

  test('a tab comes first, before what it leads to', async () => {
    const [first] = await lint({ 'articles/trucks.mdx': storyWith('    src:', '\tsrc:') });
    expect(first).toBe(
      `articles/trucks.mdx:10: the YAML cannot be read: Tabs are not allowed as indentation. Mend: ${mend}.`,
    );
  });

  test('two slips on two lines are two problems', async () => {
    const text = storyWith('Trucks wait', '@Trucks').replace('standfirst: ', 'standfirst: @');
    expect((await lint({ 'articles/trucks.mdx': text })).map((line) => line.slice(0, 22))).toEqual([
      'articles/trucks.mdx:2:',
      'articles/trucks.mdx:3:',
    ]);
  });

  test('the text below is checked all the same', async () => {
    const text = storyOf('# Two headlines').replace('Trucks wait', 'Rafah: trucks wait');
    expect((await lint({ 'articles/trucks.mdx': text })).map((line) => line.slice(0, 23))).toEqual([
      'articles/trucks.mdx:2: ',
      'articles/trucks.mdx:16:',
    ]);
  });
});

describe('front matter', () => {
  const noFrontMatter =
    'articles/trucks.mdx:1: the file has no front matter. ' +
    'Mend: begin it with a line ---, the fields, and another line ---.';

  test.each([
    ['is not there', 'The trucks have waited since Saturday.\n'],
    ['is never closed', story.replace(/\n---\n/, '\n')],
    ['does not begin on the first line', `\n${story}`],
    ['is an empty file', ''],
  ])('%s', async (_, text) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([noFrontMatter]);
  });

  test('that has no end is not parsed', async () => {
    const fields = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(await lint({ 'articles/trucks.mdx': `---\n${fields}\n---\n\nWords.\n` })).toEqual([
      'articles/trucks.mdx:1: the fields have more than 100000 signs. Mend: put what is text below the second ---.',
    ]);
  });

  test('that holds a bare text is no group of fields', async () => {
    expect(await lint({ 'articles/trucks.mdx': '---\ntrucks\n---\n\nWords.\n' })).toEqual([
      'articles/trucks.mdx:2: is "trucks", not a group of fields. Mend: write what the guide says of this field.',
    ]);
  });
});

describe('lines are counted as an editor counts them', () => {
  const twoFaults = storyOf('One.\n\n![gate](gate.jpg)').replace('section: world', 'section: word');

  test.each([
    ['in a file with line feeds', twoFaults],
    ['in a file with CRLF', twoFaults.replaceAll('\n', '\r\n')],
    ['in a file with a byte order mark', `\uFEFF${twoFaults}`],
  ])('%s', async (_, text) => {
    const problems = await lint({ 'articles/trucks.mdx': text });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'articles/trucks.mdx:4:',
      'articles/trucks.mdx:18:',
    ]);
  });

  test('an empty YAML file has a first line', async () => {
    expect(await lint({ 'topics/gaza.yaml': '' })).toEqual([
      'topics/gaza.yaml:1: name is missing. Mend: write the name readers see.',
    ]);
  });

  test('a field is found through groups and lists', () => {
    const yaml = 'a: 1\ncorrections:\n  - at: x\n    text: y\n  -\n    at: z\n    text: w\n';
    const { lineOf } = readSource('x.yaml', yaml);
    expect(lineOf(['a'])).toBe(1);
    expect(lineOf(['corrections', 0, 'text'])).toBe(4);
    expect(lineOf(['corrections', 1, 'text'])).toBe(7);
  });

  test('a missing field stands where its group does', () => {
    const { lineOf } = readSource('x.yaml', 'a: 1\nlead:\n  photo:\n    src: x\n');
    expect(lineOf(['lead', 'photo', 'alt'])).toBe(3);
    expect(lineOf(['title'])).toBe(1);
  });
});
