import { afterEach, describe, expect, test } from 'vitest';
import { lint, story, storyOf } from '../lint/content-fixture.ts';
import { readSource } from '../reader/source-file.ts';
import { splitSource } from './split-source.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const cr = (text: string) => text.replaceAll('\n', '\r');
const bom = (text: string) => `\uFEFF${text}`;
const asIs = (text: string) => text;

const lines: [string, (text: string) => string][] = [
  ['line feeds', asIs],
  ['CRLF', crlf],
  ['lone carriage returns', cr],
  ['a byte-order mark', bom],
  ['a byte-order mark and CRLF', (text) => bom(crlf(text))],
];

describe.each(lines)('a text with %s', (_, written) => {
  test('is read as one with line feeds', () => {
    const text = '---\ntitle: |\n  One\n  two\n---\n\nThree\nfour.\n';
    const expected = { yaml: 'title: |\n  One\n  two\n', body: '\nThree\nfour.\n', bodyLine: 6 };
    expect(splitSource('a.mdx', written(text))).toMatchObject(expected);
    expect(readSource('a.mdx', written(text))).toMatchObject({
      data: { title: 'One\ntwo\n' },
      body: expected.body,
      problems: [],
    });
    expect(readSource('a.yaml', written('name: a\nlist:\n  - b\n')).data).toEqual({
      name: 'a',
      list: ['b'],
    });
  });

  test('has its faults on the lines that an editor counts', async () => {
    const text = storyOf('One.\n\n![gate](gate.jpg)').replace('section: world', 'section: word');
    const problems = await lint({ 'articles/trucks.mdx': written(text) });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'articles/trucks.mdx:4:',
      'articles/trucks.mdx:18:',
    ]);
  });
});

describe('a file opens with --- and nothing else on the line', () => {
  const mend =
    'Mend: begin it with a line --- and nothing else on it, then the fields as YAML (name: value), and another line ---.';

  test('blanks behind it are none of its business', () => {
    expect(splitSource('a.mdx', '--- \t\ntitle: a\n---  \nText\n')).toEqual({
      yaml: 'title: a\n',
      yamlLine: 2,
      body: 'Text\n',
      bodyLine: 4,
    });
  });

  test.each([
    ['The trucks have waited since Saturday.\n', 'The trucks have waited since Saturday.'],
    ['----\ntitle: a\n---\n', '----'],
    ['title: a\n---\nText\n', 'title: a'],
    ['*  *  *\n', '*  *  *'],
    [`The trucks ${'have waited '.repeat(9)}\n`, 'The trucks have waited have waited have…'],
  ])('%j is told', async (text, shown) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      `articles/trucks.mdx:1: the file has no front matter: it begins with "${shown}", not with a line ---. ${mend}`,
    ]);
  });

  test.each(['', '\n\n', '\uFEFF'])('%j is told to be empty', async (text) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      `articles/trucks.mdx:1: the file has no front matter: it is empty. ${mend}`,
    ]);
  });

  test('empty lines above it are told, and the rest is read', async () => {
    const text = `\n \n${story.replace('section: world', 'section: word')}`;
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      'articles/trucks.mdx:1: the front matter does not begin on the first line. Mend: take out the empty lines above ---.',
      'articles/trucks.mdx:6: section names "word", which does not exist. Mend: use one of world, or add the file.',
    ]);
  });

  test.each([
    [story.replace(/\n---\n/, '\n'), ''],
    [story.replace(/\n---\n/, '\n----\n'), '; line 14 is "----"'],
    [story.replace(/\n---\n/, '\n ---\n'), '; line 14 is "---"'],
    [story.replace(/\n---\n/, '\n...\n'), '; line 14 is "..."'],
    [story.replace(/\n---\n/, '\n—\n—–\n'), '; line 15 is "—–"'],
  ])('a missing end is told, with the line that looks like one (%#)', async (text, found) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      `articles/trucks.mdx:1: the front matter has no end: no line --- follows the first${found}. ` +
        'Mend: put a line --- and nothing else on it below the fields.',
    ]);
  });
});

describe('nothing in front matter runs', () => {
  const marked = globalThis as { engineRan?: boolean };
  afterEach(() => {
    delete marked.engineRan;
  });

  const payload = '(globalThis.engineRan = true, { title: "a" })';
  const fences = [
    ...['yaml', 'yml', 'json', 'json5', 'javascript', 'js', 'coffee', 'coffeescript', 'cson'],
    ...['toml', 'ini', 'xml', 'mjs', 'eval', ' javascript', '  js', '\tjs', 'JS'],
  ].map((engine): [string, string, string] => [`---${engine}`, '---', payload]);
  const others: [string, string, string][] = [
    ['+++', '+++', payload],
    [';;;', ';;;', `{ "title": "a" }`],
    ['{', '}', `"title": ${payload}`],
    ['{"title": "a"}', '', payload],
    ['= yaml =', '= yaml =', payload],
  ];

  test.each(
    [...fences, ...others].flatMap((fence) => lines.map((written) => ({ fence, written }))),
  )('$fence.0 with $written.0', async ({ fence: [opening, end, fields], written: [, write] }) => {
    const text = write(`${opening}\n${fields}\n${end}\n\nThe trucks wait.\n`);
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual(
      [
        `articles/trucks.mdx:1: the file has no front matter: it begins with "${opening}", not with a line ---. ` +
          'Mend: begin it with a line --- and nothing else on it, then the fields as YAML (name: value), and another line ---.',
      ].map((line) => line.replaceAll('\t', '%09')),
    );
    expect(readSource('trucks.mdx', text).data).toBeUndefined();
    expect(marked.engineRan).toBeUndefined();
  });

  test('the text below is looked at all the same', async () => {
    for (const [opening, end, fields] of fences.slice(0, 1).concat(others.slice(0, 1))) {
      const text = `${opening}\n${fields}\n${end}\n\n![gate](gate.jpg)\n`;
      const problems = await lint({ 'articles/trucks.mdx': text });
      expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
        'articles/trucks.mdx:1:',
        'articles/trucks.mdx:5:',
      ]);
    }
  });

  test.each([
    '!!js/function "() => { globalThis.engineRan = true }"',
    '!!js/eval globalThis.engineRan=true',
    '!!python/object/apply:os.system [ls]',
  ])('nor in a field: %s', (value) => {
    const { data, problems } = readSource('a.yaml', `name: ${value}\n`);
    expect(problems.map(({ message }) => message)).toEqual([
      'begins with "!", which needs quotes around the text',
    ]);
    expect(typeof (data as { name: unknown }).name).not.toBe('function');
    expect(marked.engineRan).toBeUndefined();
  });
});
