import { newYork } from '@/lib/language/locale-fixture';
import { describe, expect, test } from 'vitest';
import { listPath } from '@/lib/addresses/urls';
import { render, wordsOf } from '../markup-fixture';
import { Pagination } from './pagination';

function paginate(page: number, pages: number) {
  const path = (number: number) => listPath('topics', 'gaza', number);
  return render(<Pagination locale={newYork} page={page} pages={pages} path={path} />);
}

/** Where a page leads: the relation, the words, the address. */
const ways = (body: HTMLElement) =>
  [...body.querySelectorAll('nav a')].map((link) => [
    link.getAttribute('rel'),
    link.textContent,
    link.getAttribute('href'),
  ]);

const newer = (href: string) => ['prev', 'Newer stories', href];
const older = (href: string) => ['next', 'Older stories', href];

describe('the way through a list', () => {
  test('is not there on a list of one page', () => {
    expect(paginate(1, 1).innerHTML).toBe('');
  });

  test.each([
    [1, 3, [older('/topics/gaza/page/2')]],
    [2, 3, [newer('/topics/gaza'), older('/topics/gaza/page/3')]],
    [3, 3, [newer('/topics/gaza/page/2')]],
  ])('from page %i of %i', (page, pages, links) => {
    const body = paginate(page, pages);
    expect(ways(body)).toEqual(links);
    expect(wordsOf(body)).toContain(`Page ${page} of ${pages}`);
    expect(body.querySelector('nav')?.getAttribute('aria-label')).toBe('Pages');
  });
});
