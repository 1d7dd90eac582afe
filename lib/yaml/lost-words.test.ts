import { describe, expect, test } from 'vitest';
import { lossAt } from './lost-words.ts';

describe('the comparison of what is written and what is held', () => {
  const written = [
    { at: 0, text: 'title' },
    { at: 7, text: 'Trucks wait\n  at Rafah' },
    { at: 40, text: 'Gaza' },
  ];

  test.each([
    ['the same', ['title', 'Trucks wait\n  at Rafah', 'Gaza'], []],
    ['lines that were folded', ['title', 'Trucks wait at Rafah', 'Gaza'], []],
    ['a text cut off', ['title', 'Trucks wait', 'Gaza'], [7]],
    ['a text that is gone', ['title', 'Trucks wait at Rafah'], [40]],
    ['a sign that is gone', ['title', 'Trucks wait at Rafah', 'Gza'], [40]],
    ['two that changed places', ['title', 'Gaza', 'Trucks wait at Rafah'], [7]],
    ['a text that nobody wrote', ['title', 'Trucks wait at Rafah', 'Gaza', 'x'], [40]],
  ])('%s', (_, held, places) => {
    expect(lossAt(written, held).map(({ at }) => at)).toEqual(places);
  });

  test('tells the text', () => {
    expect(lossAt(written, ['title'])).toEqual([
      {
        at: 7,
        message: 'is not read as it is written ("Trucks wait")',
        mend: 'put the whole text in quotes',
      },
    ]);
  });
});
