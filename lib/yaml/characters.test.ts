import { describe, expect, test } from 'vitest';
import {
  lintStory,
  plainStory,
  plainStoryWith,
  storyOf,
  storyWith,
} from '../lint/content-fixture.ts';
import { told } from './told-fixture.ts';

const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const refused = [
  0x00,
  ...range(0x01, 0x08),
  ...range(0x0b, 0x1f).filter((code) => code !== 0x0d),
  ...range(0x7f, 0x9f),
  ...[0x2028, 0x2029, 0xfeff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
];
const taken = [
  ...[0x09, 0x0a, 0x20, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060],
  ...[0x2066, 0x2067, 0x2068, 0x2069, 0x202a, 0x202c, 0xfdf0, 0xfffc, 0xe000, 0x1f69a],
];
const inYaml = (code: number) => `title: "A\\U${code.toString(16).padStart(8, '0')}b"\n`;

describe('a character that no text needs is an error with its name', () => {
  test.each(refused.map(named))('%s as it is typed, in a field and in the text', async (name) => {
    const character = String.fromCodePoint(parseInt(name.slice(2), 16));
    const text = plainStory
      .replace('wait at', `wait${character} at`)
      .replace('have', `ha${character}ve`);
    const [problem, ...others] = await lintStory(text);
    expect(others).toEqual([]);
    expect(problem).toMatch(
      `2: the file holds ${name} here and on line 10, which nobody can see and some readers stop at. Mend: `,
    );
  });

  test.each([...refused, 0x0d, 0xd83d, 0xde9a].map(named))('%s as an escape', (name) => {
    expect(told(inYaml(parseInt(name.slice(2), 16)))).toEqual([
      `1: title holds ${name}, which nobody can see and some readers stop at`,
    ]);
  });

  test.each([
    [String.raw`"\a"`, 'U+0007'],
    [String.raw`"\x07"`, 'U+0007'],
    [String.raw`"\e[31m"`, 'U+001B'],
    [String.raw`"\0"`, 'U+0000'],
    [String.raw`"a\Lb"`, 'U+2028'],
    [String.raw`"a\Nb"`, 'U+0085'],
  ])('%s is %s', (value, name) => {
    expect(told(`list:\n  - a: ${value}\n`)).toEqual([
      `2: list.0.a holds ${name}, which nobody can see and some readers stop at`,
    ]);
  });

  test.each([
    ['\u0092', 'write ’, which an older encoding has in its place'],
    ['\u0096', 'write –, which an older encoding has in its place'],
    ['\u2028', 'take it out, or put a line break in its place'],
    ['\u0007', 'take it out'],
    ['\u0081', 'take it out'],
  ])('%j has a mend of its own', async (character, mend) => {
    const [problem] = await lintStory(storyOf(`It${character}s here.`));
    expect(problem?.split(' Mend: ')[1]).toBe(`${mend}.`);
  });

  test('many lines are one problem', async () => {
    const line = 'Words\u0007\u0007.\n\n';
    expect(await lintStory(storyOf(line.repeat(9)))).toEqual([
      '16: the file holds U+0007 here and on lines 18, 20, 22, 24, 26 and more, which nobody can see and some readers stop at. Mend: take it out.',
    ]);
  });

  test('what it stands beside is read all the same', async () => {
    const problems = await lintStory(plainStoryWith('colour: \u0007red').replace('gaza', 'gza'));
    expect(problems.map((problem) => problem.split(/[,.] /)[0])).toEqual([
      '5: topics names "gza"',
      '6: the file holds U+0007',
      '6: colour is not a known field',
    ]);
  });
});

describe('a character that may be meant', () => {
  test.each([
    [
      '\uFFFD',
      '2: warning: the file holds U+FFFD, which stands for a letter that was lost. Mend: write the letter that was there.',
    ],
    [
      '\u202E',
      '2: warning: the file holds U+202E, which turns round what follows. Mend: take it out; a passage in another direction needs none.',
    ],
    [
      '\u202D',
      '2: warning: the file holds U+202D, which turns round what follows. Mend: take it out; a passage in another direction needs none.',
    ],
  ])('%j is a warning', async (character, problem) => {
    expect(await lintStory(storyWith('wait at', `wait ${character}at`))).toEqual([problem]);
  });

  test.each(taken.map(named))('%s is taken', async (name) => {
    const code = parseInt(name.slice(2), 16);
    expect(told(inYaml(code))).toEqual([]);
    expect(await lintStory(storyOf(`One.\n\nTwo${String.fromCodePoint(code)}three.`))).toEqual([]);
  });
});
