import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const faultsOf = (text: string) =>
  parseBody(text).faults.map(({ line, message }) => [line, message]);
const marks = 'one paragraph has more than 1000 of the characters * _ ~ [ ] < {';
const long = 'one paragraph of a quote, a list or a note has more than 500 lines';
const deep = 'the text is nested too deeply';

test.each([
  ['quotes', `One.\n\n${'> '.repeat(5000)}two`, 3, deep],
  ['lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n'), 101, deep],
  ['components', `${'<Aside>\n'.repeat(100)}one\n${'</Aside>\n'.repeat(100)}`, 61, deep],
  ['components on one line', `${'<Aside>'.repeat(400)}one${'</Aside>'.repeat(400)}`, 1, deep],
  [
    'notes',
    '[^1]: One.\n'.repeat(3000),
    1,
    'the text has more than 2000 footnotes and addresses of links',
  ],
  ['marks', `One.\n\n${'*a_ '.repeat(10_000)}`, 3, marks],
  ['tags', '<a '.repeat(60_000), 1, marks],
  ['braces', '{'.repeat(20_000), 1, marks],
  ['what looks like a table', '|*a_ \n'.repeat(3000), 1, marks],
  ['marks in a cell', `| a |\n| - |\n| ${'*a_ '.repeat(3000)} |`, 3, marks],
  ['lines without the mark of their quote', `One.\n\n> a\n${'b\n'.repeat(90_000)}`, 3, long],
  ['such lines among marked ones', `> a\n${'b\n> c\n'.repeat(30_000)}`, 1, long],
  ['lines of a list', `- a\n1. b\n${'c\n'.repeat(90_000)}`, 2, long],
  ['lines of a list in a quote', '> 1. a\nb\n'.repeat(20_000), 1, long],
  ['lines of a part of a list', `- a\n\n  b\n${'c\n'.repeat(90_000)}`, 3, long],
  ['lines of a note', `[^1]: a\n${'b\n'.repeat(90_000)}`, 1, long],
  ['words', 'word '.repeat(50_000), 1, 'the text has more than 200000 characters'],
])('a text that would hold the parser or end it is one fault: %s', (_, text, line, message) => {
  expect(faultsOf(text)).toEqual([[line, message]]);
});

test('a long read with many links is none', () => {
  expect(faultsOf('Read [this](https://example.org) and *that*.\n\n'.repeat(3000))).toEqual([]);
});

test.each([
  ['a long list', '- *one* [two](https://example.org)\n'.repeat(1500)],
  ['a list of numbers', '1. one\ntwo\n'.repeat(1000)],
  ['a long indented table', ` | a | b |\n | - | - |\n${' | c | d |\n'.repeat(1000)}`],
  ['a poem', 'a line of verse\n'.repeat(5000)],
  ['a quotation of many parts', `${'> a\nb\nc\n'.repeat(100)}>\n`.repeat(10)],
  [
    'a long table',
    `| a | b |\n| - | - |\n${'| *one* | [two](https://example.org) |\n'.repeat(1000)}`,
  ],
])('nor is %s, since each of its parts is short', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('nor is a gallery of many pictures, each in several lines', () => {
  const picture = '  <Photo\n    src="gate.jpg"\n    alt="The gate."\n    caption="Open."\n  />\n';
  expect(faultsOf(`<Gallery>\n${picture.repeat(150)}</Gallery>\n`)).toEqual([]);
});

test.each([
  ['tags that are never closed', '<Aside>\n\n'.repeat(15_000)],
  ['comments that are never closed', '<!-- a\n\n'.repeat(15_000)],
  ['values that never end', '<Photo alt="\n\n'.repeat(12_000)],
  ['braces', '{{ a }}\n\n'.repeat(15_000)],
])('the faults of a text full of %s are told in reasonable time', (_, text) => {
  expect(faultsOf(text).length).toBeGreaterThan(10_000);
});
