import { describe, expect, test } from 'vitest';
import { pairs, type Pair } from './photo-corpus.ts';
import { photoFaults } from './photo-rules.ts';
import { repeats, shareSaid, spoken, standsIn, wordsOf } from './photo-words.ts';

function verdict({ alt, caption }: Pair): Pair['verdict'] {
  const fields = { src: 'gate.jpg', credit: 'REUTERS/Jane Doe', alt, caption };
  const context = { isLead: false, headlines: [], now: new Date(0) };
  const faults = photoFaults(fields, { from: {} }, context);
  const twice = faults.find(({ message }) => message.includes('the caption'));
  if (!twice) return 'apart';
  return twice.warning ? 'near' : 'same';
}

describe('forty pairs of alt and caption are sorted right', () => {
  test('there are forty of them, all different', () => {
    expect(new Set(pairs.map(({ alt, caption }) => `${alt}|${caption}`)).size).toBe(40);
  });

  test.each(pairs)('$verdict: $alt', (pair) => {
    expect({ ...pair, verdict: verdict(pair) }).toEqual(pair);
  });
});

describe('a text as it is heard', () => {
  test('has no case, no punctuation and no addresses', () => {
    expect(spoken('A [Gate](https://a.org/b), “SHUT” – *again*!')).toBe('a gate shut again');
  });

  test('is the same composed and decomposed', () => {
    expect(spoken('Gdan\u0301sk')).toBe(spoken('Gdańsk'));
  });

  test('keeps the vowels that are marks', () => {
    expect(spoken('नदी')).toBe('नदी');
  });

  test('has words in Japanese too', () => {
    expect(wordsOf('漁師が港で網を直している').length).toBeGreaterThan(3);
  });
});

describe('what one text has of another', () => {
  test('is counted by the length of its words', () => {
    expect(shareSaid('a gate', 'the gate')).toBe(4 / 5);
  });

  test('counts a word once', () => {
    expect(shareSaid('gate gate wall', 'gate')).toBe(4 / 8);
  });

  test('is nothing where there are no words', () => {
    expect(shareSaid('…', '…')).toBe(0);
    expect(repeats('…', 'A gate')).toBe(false);
  });

  test('stands there in one piece, in whole words', () => {
    expect(standsIn('old gate', 'The old gate.')).toBe(true);
    expect(standsIn('gate', 'The gates.')).toBe(false);
    expect(standsIn('old gate', 'The old gate.', 3)).toBe(false);
  });
});
