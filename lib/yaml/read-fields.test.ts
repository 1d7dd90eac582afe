import { describe, expect, test } from 'vitest';
import { lintStory, plainStoryWith, storyOf, storyWith } from '../lint/content-fixture.ts';
import { readYaml } from './read-yaml.ts';

const inQuotes = 'Mend: put the whole text in quotes.';

describe('every fault is told in one run', () => {
  test('thirty-two faults are told in one run', async () => {
    const corrections = Array.from(
      { length: 12 },
      (_, i) => `  - at: 2024-03-${30 - i}T09:00:00Z\n    kind: update\n    text: Note: ${i}\n`,
    ).join('');
    const text = storyOf('# A headline')
      .replace('title: ', 'title: @')
      .replace('standfirst: ', 'standfirst: - ')
      .replace('section: world', 'section:world')
      .replace('[gaza]', '[gaza, @x')
      .replace('authors: [jane-doe]', 'authors:\n  - jane-doe\n  - &who\n  - @who')
      .replace('alt: ', 'alt: `')
      .replace('caption: ', 'caption: !')
      .replace('credit: ', 'credit: Photo: ')
      .replace(
        'lead:',
        `colour: red\nstray\ncorrections:\n${corrections}social: { title: A: B }\nlead:`,
      );
    const lines = (await lintStory(text)).map((told) => Number(told.split(':')[0]));
    expect(lines).toEqual([
      ...[2, 3, 4, 5, 8, 9, 11, 12],
      ...Array.from({ length: 12 }, (_, i) => 16 + 3 * i),
      ...[50, 54, 55, 56, 59],
    ]);
  });

  test('what is missing, wrong or unknown elsewhere is told too', async () => {
    const text = storyWith('title: ', 'title: @')
      .replace(/^standfirst: .*\n/m, '')
      .replace('[gaza]', 'gaza')
      .replace('    src: gate.jpg\n', '    colour: red\n');
    expect((await lintStory(text)).map((told) => told.split('. ')[0])).toEqual([
      '2: standfirst is missing',
      '2: title begins with "@", which needs quotes around the text',
      '4: topics is "gaza", not a list',
      '8: lead.photo.src is missing',
      '9: lead.photo.colour is not a known field',
    ]);
  });
});

describe('a field that cannot be read is there all the same', () => {
  test.each(['title', 'standfirst', 'section', 'authors', 'publishedAt', 'lead'])(
    '%s is not told to be missing',
    async (field) => {
      const text = storyWith('', '').replace(
        new RegExp(`^${field}: ?.*\\n(?:  .*\\n)*`, 'm'),
        `${field}: @x\n`,
      );
      expect((await lintStory(text)).map((told) => told.split(',')[0])).toEqual([
        expect.stringMatching(new RegExp(`: ${field} begins with "@"$`)),
      ]);
    },
  );

  test.each([
    ['alt', '11'],
    ['credit', '13'],
    ['src', '10'],
  ])('nor is lead.photo.%s, by its picture', async (field, line) => {
    const [told = '', ...others] = await lintStory(storyWith(`    ${field}: `, `    ${field}: @`));
    expect(others).toEqual([]);
    expect(told).toMatch(new RegExp(`^${line}: lead\\.photo\\.${field} begins with "@"`));
  });

  test('a rule across fields waits for it', async () => {
    const draft = plainStoryWith('draft: @x').replace(/^publishedAt.*\n/m, '');
    expect(await lintStory(draft)).toEqual([
      `6: draft begins with "@", which needs quotes around the text. ${inQuotes}`,
    ]);
    const video = plainStoryWith('kind: video\nlead: @x');
    expect(await lintStory(video)).toEqual([
      `7: lead begins with "@", which needs quotes around the text. ${inQuotes}`,
    ]);
  });

  test('an unknown field is told beside the fault of its value', async () => {
    expect(
      (await lintStory(plainStoryWith('colour: @x'))).map((told) => told.split(/[,.] /)[0]),
    ).toEqual(['6: colour begins with "@"', '6: colour is not a known field']);
  });
});

describe('what is read beside a fault', () => {
  test.each([
    ['a: @x\nb: 1\n', { a: null, b: 1 }],
    ['a:\n  b: @x\n  c: { d: 1 }\n', { a: { b: null, c: { d: 1 } } }],
    ['- @x\n- a: 1\n  b: @y\n', [null, { a: 1, b: null }]],
    ['a:\n  - - @x\n    - 1\n', { a: [[null, 1]] }],
    ['a: |\n  b: 1\n   c: @\n\nd: @x\n', { a: 'b: 1\n c: @\n', d: null }],
    ['a: "b\n  c: 1"\nd: @x\n', { a: 'b c: 1', d: null }],
    ['a: "b\nand so on: c"\nd: 1\n', { a: null, d: 1 }],
    ['a: [b,\nc]\nd: @x\n', { a: null, d: null }],
    ['a:\n- b\n- c\nd: @x\n', { a: ['b', 'c'], d: null }],
    ['"a": 1\n\'b c\': 2\nd : @x\n', { a: 1, 'b c': 2, d: null }],
    ['# a\n\n---\na: 1\nb: @x\n', { a: 1, b: null }],
    [
      '__proto__: { polluted: true }\nb: @x\n',
      JSON.parse('{"__proto__":{"polluted":true},"b":null}'),
    ],
    ['@x\n', undefined],
    ['[a', undefined],
  ])('%j', (yaml, data) => {
    const reading = readYaml('a.yaml', yaml);
    expect(reading.data).toEqual(data);
    expect(reading.yamlFaults.length).toBeGreaterThan(0);
    expect('polluted' in {}).toBe(false);
  });
});
