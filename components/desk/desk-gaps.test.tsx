import { expect, test } from 'vitest';
import { newYork } from '@/lib/archive/article-fixture';
import { gapsIn } from '@/lib/desk/gaps';
import { DeskGaps } from './desk-gaps';
import { render } from '../markup-fixture';

test.each([
  ['content/pages/about.mdx', '<Photo> alt', 'pages/entries/about?field=body'],
  ['content/live/the-count/box.mdx', 'photo.alt', 'live/entries/the-count/box?field=photo.alt'],
])('a gap of %s leads to its field', (file, field, form) => {
  const place = { file, line: 3, field, message: 'is missing', mend: 'write it' };
  const rows = gapsIn([], [{ ...place, warning: true, gap: 'alt' }]);
  const page = { rows, page: 1, pages: 1 };
  const body = render(<DeskGaps page={page} counted="1 missing alt" locale={newYork} />);
  const link = body.querySelector('li li a');
  expect(link?.textContent).toBe(field);
  expect(link?.getAttribute('href')).toBe(`/write#/collections/${form}`);
});
