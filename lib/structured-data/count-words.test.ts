import { expect, test } from 'vitest';
import { parseBody } from '../body/parse-body.ts';
import { toHast } from '../body/to-hast.ts';
import { makeContext } from '../body/context-fixture.ts';
import { countWords } from './count-words.ts';

function wordsOf(markdown: string, language = 'en'): number {
  return countWords(toHast(parseBody(markdown).root, makeContext()), language);
}

test.each([
  ['Trucks wait at the gate.', 5],
  ['Trucks *wait* at [the gate](https://example.org).', 5],
  ['They wait.\n\nNobody comes.', 4],
  ['- one\n- two\n- three', 3],
  ['A re**port**er', 2],
  ['', 0],
])('%j has as many words as a reader would count', (markdown, count) => {
  expect(wordsOf(markdown)).toBe(count);
});

test('a language without spaces has words too', () => {
  expect(wordsOf('卡车在口岸等待', 'zh')).toBeGreaterThan(2);
});

test('captions do not count', () => {
  const photo = '<Photo src="gate.jpg" alt="A gate" caption="Shut on Tuesday" credit="Jane Doe" />';
  expect(wordsOf(`They wait.\n\n${photo}`)).toBe(2);
});
