import { describe, expect, test } from 'vitest';
import { furtherPages, paginate } from './pagination.ts';

const items = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('how many pages a list has', () => {
  test.each([
    [0, 1, []],
    [1, 1, []],
    [12, 1, []],
    [13, 2, ['2']],
    [24, 2, ['2']],
    [25, 3, ['2', '3']],
  ])('%i stories: %i', (count, pages, further) => {
    expect(paginate(items(count), 1)).toMatchObject({ page: 1, pages });
    expect(furtherPages(items(count))).toEqual(further);
    expect(paginate(items(count), pages + 1)).toBeUndefined();
  });
});

describe('what stands on a page', () => {
  test('an empty list has one empty page', () => {
    expect(paginate([], 1)).toEqual({ items: [], page: 1, pages: 1 });
  });

  test('every story stands on one page, in order', () => {
    const pages = [1, 2, 3].map((page) => paginate(items(25), page)?.items ?? []);
    expect(pages.map(({ length }) => length)).toEqual([12, 12, 1]);
    expect(pages.flat()).toEqual(items(25));
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, 4])('there is no page %d', (page) => {
    expect(paginate(items(25), page)).toBeUndefined();
  });
});
