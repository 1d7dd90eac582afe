import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const faultsOf = (text: string) =>
  parseBody(text).faults.map(({ line, message }) => [line, message]);
const deep = 'the text is nested too deeply';

test.each([
  ['quotes', `One.\n\n${'> '.repeat(5000)}two`, 3, deep],
  ['lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n'), 101, deep],
  ['components', `${'<Aside>\n'.repeat(100)}one\n${'</Aside>\n'.repeat(100)}`, 61, deep],
  ['components without end', `${'<Aside>'.repeat(8000)}one${'</Aside>'.repeat(8000)}`, 1, deep],
  [
    'marks',
    `One.\n\n${'*a_ '.repeat(10_000)}`,
    3,
    'a block has more than 1000 of the signs * _ ~ [ ]',
  ],
  ['words', 'word '.repeat(50_000), 1, 'the text has more than 200000 signs'],
])('a text that would hold the parser or end it is one fault: %s', (_, text, line, message) => {
  expect(faultsOf(text)).toEqual([[line, message]]);
});

test('a long read with many links is none', () => {
  expect(faultsOf('Read [this](https://example.org) and *that*.\n\n'.repeat(3000))).toEqual([]);
});
