import { expect, test } from 'vitest';
import { toldChanges } from './changes-fixture.ts';
import { compareLines } from './compare-lines.ts';
import { lettersOf } from './story-words.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ isTitle: false, text }));

function compared(before: string[], after: string[], language = 'en'): string[] {
  return toldChanges(compareLines(lines(...before), lines(...after), language));
}

test('words are compared, not letters', () => {
  expect(compared(['A million people.'], ['A billion people.'])).toEqual([
    'A [-million-]{+billion+} people.',
  ]);
});

test('what stood between two changed words goes with them, and what follows stays', () => {
  expect(compared(['The old, grey coat hangs.'], ['The new, green coat hangs.'])).toEqual([
    'The [-old, grey-]{+new, green+} coat hangs.',
  ]);
  expect(compared(['Some ask.'], ['Two hundred visitors ask.'])).toEqual([
    '[-Some-]{+Two hundred visitors+} ask.',
  ]);
});

test('a paragraph that came, went, was parted or joined is told as that', () => {
  expect(compared(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).toEqual(['…', '{+Two.+}', '…']);
  expect(compared(['One.', 'Two.'], ['One.'])).toEqual(['…', '[-Two.-]']);
  const parted = compared(['It rained. Then it stopped.'], ['It rained.', 'Then it stopped.']);
  expect(parted.join('|').replace(/[[\]{}+-]/g, '')).toMatch(/^It rained\. ?\|Then it stopped\.$/);
});

test('languages that put no space between words are compared word by word too', () => {
  expect(compared(['門は閉じている。'], ['門は開いている。'], 'ja')[0]).toMatch(
    /^門は.*\[-閉じ-\]\{\+開い\+\}ている。$/,
  );
});

test('two texts with nothing in common are told one after the other, soon', () => {
  const text = (word: string) => Array.from({ length: 8_000 }, (_, i) => `${word}${i}`).join(' ');
  const started = Date.now();
  const told = compareLines(lines(text('a')), lines(text('b')), 'en');
  expect(told.map((line) => line?.parts.map(({ change }) => change))).toEqual([
    ['removed'],
    ['added'],
  ]);
  expect(Date.now() - started).toBeLessThan(20_000);
});

test.each([
  ['The café', 'the cafe', true],
  ['e-mail, “so”', 'email "so"', true],
  ['It is 1.5 m', 'It is 15 m', false],
  ['5 per cent', '-5 per cent', false],
  ['5', '5%', false],
  ['million', 'billion', false],
  ['in 2024.', 'in 2024', true],
  ['कि', 'की', false],
  ['мой', 'мои', false],
  ['it is = 5', 'it is ≠ 5', false],
  ['Überzeugung', 'Über\u00adzeugung', true],
  ['at\u00a05\u200b', 'at 5', true],
])('%s and %s are one version: %s', (a, b, same) => {
  expect(lettersOf(lines(a)) === lettersOf(lines(b))).toBe(same);
});
