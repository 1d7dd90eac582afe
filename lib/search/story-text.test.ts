import { expect, test } from 'vitest';
import { parseBody } from '../body/parse-body.ts';
import { bodyLines, frontLines } from './story-text.ts';

const lines = (body: string) => bodyLines(parseBody(body).root).split('\n');

test('a paragraph is a line, without its marks and addresses', () => {
  const body =
    'The *gate* [opened](https://example.org/x) at\nnoon &lt;sharp&gt;.\\\nThen `it` shut.\n\n## A **heading**\n\n- one\n- two\n\n> three';
  expect(lines(body)).toEqual([
    'The gate opened at noon <sharp>. Then it shut.',
    'A heading',
    'one',
    'two',
    'three',
  ]);
});

test('cells of a table and notes at the foot are lines', () => {
  expect(lines('| A | B |\n| - | - |\n| 1 | 2 |\n\nOne.[^1]\n\n[^1]: Two.')).toEqual([
    'A',
    'B',
    '1',
    '2',
    'One.',
    'Two.',
  ]);
});

test('captions and credits are read, alt texts are not', () => {
  const photo =
    '<Photo src="a.jpg" alt="A gate" caption="The [gate](/x) at noon." credit="REUTERS/Edgard Garrido" />';
  expect(lines(`<Gallery>\n\n${photo}\n\n</Gallery>`)).toEqual([
    'The gate at noon. REUTERS/Edgard Garrido',
  ]);
});

test('a video gives its title', () => {
  const video =
    '<Video url="https://example.org/v" title="The film" poster="a.jpg" posterAlt="A gate" posterCredit="AP" />';
  expect(lines(video)).toEqual(['The film', 'AP']);
});

test('quotes and asides are read', () => {
  expect(lines('<PullQuote>Two words.</PullQuote>\n\n<Aside>\n\nBeside it.\n\n</Aside>')).toEqual([
    'Two words.',
    'Beside it.',
  ]);
});

test('a picture that will have to go leaves no words', () => {
  const photo = { src: 'a.jpg', caption: 'Secret.', credit: 'AP', expires: '2030-01-01T00:00:00Z' };
  expect(frontLines({ lead: { photo }, corrections: [] })).toBe('');
});

test('the front matter gives the lead and what was put right', () => {
  const photo = { src: 'a.jpg', caption: 'The *gate*.', credit: 'AP' };
  const corrections = [
    { at: '2024-01-01T00:00:00Z', kind: 'correction' as const, text: 'It was [noon](/x).' },
  ];
  expect(frontLines({ lead: { photo }, corrections })).toBe('The gate. AP\nIt was noon.');
});
