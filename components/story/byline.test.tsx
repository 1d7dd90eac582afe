import { newYork } from '@/lib/language/locale-fixture';
import { expect, test } from 'vitest';
import { makeAuthor } from '@/lib/archive/article-fixture';
import { Byline } from './byline';
import { render } from '../markup-fixture';

test.each([
  [['jane-doe'], 'By Jane Doe'],
  [['jane-doe', 'john-roe'], 'By Jane Doe and John Roe'],
  [['jane-doe', 'john-roe', 'world-desk'], 'By Jane Doe, John Roe and World Desk'],
])('the authors %o stand as "%s"', (ids, byline) => {
  const body = render(<Byline locale={newYork} authors={ids.map(makeAuthor)} />);
  expect(body.textContent).toBe(byline);
});

test('each author is a link to their page', () => {
  const body = render(
    <Byline locale={newYork} authors={['jane-doe', 'john-roe'].map(makeAuthor)} />,
  );
  const links = [...body.querySelectorAll('a[rel="author"]')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Jane Doe', '/authors/jane-doe'],
    ['John Roe', '/authors/john-roe'],
  ]);
});
