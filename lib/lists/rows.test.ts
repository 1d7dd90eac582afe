import { describe, expect, test } from 'vitest';
import { rowsOf } from './rows.ts';

describe('rows are filled', () => {
  test.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [3, [3]],
    [4, [4]],
    [5, [2, 3]],
    [6, [3, 3]],
    [7, [3, 4]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [10, [3, 3, 4]],
    [11, [3, 4, 4]],
    [12, [4, 4, 4]],
  ])('%i stories, four in a row at most', (count, rows) => {
    expect(rowsOf(count, 4)).toEqual(rows);
  });

  test.each([2, 3, 4])('with any number, %i in a row at most', (most) => {
    for (let count = 0; count <= 40; count += 1) {
      const rows = rowsOf(count, most);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBe(count);
      expect(rows.length).toBe(Math.ceil(count / most));
      expect(Math.max(0, ...rows) - Math.min(most, ...rows)).toBeLessThanOrEqual(rows.length && 1);
    }
  });
});
