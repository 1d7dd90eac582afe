import { expect, test } from 'vitest';
import { makeArticle, newYork } from '@/lib/archive/article-fixture';
import { render, wordsOf } from '../markup-fixture';
import { PreviewNote } from './preview-note';
import { StateNote } from '../story/state-note';

test.each([
  ['preview', 'Preview edition: drafts and scheduled stories are shown. Not published. The desk'],
  [
    'development',
    'Development edition: drafts and scheduled stories are shown. Not published. The desk',
  ],
] as const)('a page of a %s says so, and leads to the desk', (siteEnv, words) => {
  const body = render(<PreviewNote words={newYork.words} siteEnv={siteEnv} />);
  expect(wordsOf(body)).toBe(words);
  expect(body.querySelector('a')?.getAttribute('href')).toBe('/desk');
});

test("a story's page leads to its own page at the desk, and to the editor", () => {
  const note = render(<PreviewNote words={newYork.words} siteEnv="preview" slug="trucks" />);
  const links = [...note.querySelectorAll('a')];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/desk/trucks', 'This story at the desk'],
    ['/write/story/trucks', 'Edit this story'],
  ]);
});

const { publishedAt: _, ...undated } = makeArticle({ state: 'draft' });

test.each([
  [makeArticle({ state: 'scheduled' }), 'Scheduled for February 13, 2024, 4:00 PM EST'],
  [
    makeArticle({ state: 'draft' }),
    'Draft: not published, and dated February 13, 2024, 4:00 PM EST',
  ],
  [undated, 'Draft: not published'],
  [makeArticle(), ''],
])('%# a story says why readers cannot see it', (article, words) => {
  expect(wordsOf(render(<StateNote article={article} locale={newYork} />))).toBe(words);
});
