/** Readers are told that somebody paid for a story before they read its headline, wherever it stands. */
import { expect, test } from 'vitest';
import { makeArticle, makeSite, newYork } from '@/lib/archive/article-fixture';
import { newsFiles } from '@/lib/crawlers/news-sitemap';
import { storyItem } from '@/lib/feeds/feed-items';
import { makeContext } from '@/lib/body/context-fixture';
import { parseBody } from '@/lib/body/parse-body';
import { articleMarkdown } from '@/lib/markdown/article-markdown';
import { makeImprint } from '@/lib/structured-data/imprint-fixture';
import { newsArticle } from '@/lib/structured-data/news-article';
import { ArticlePage } from './article-page';
import { render } from '../markup-fixture';
import { SearchResult } from '../search/search-result';
import { Teaser } from '../lists/teaser';

const sponsor = { name: 'Acme Ropes', url: 'https://ropes.example/' };
const article = makeArticle({ sponsor });
const body = { type: 'root' as const, children: [] };
const said = 'Paid for by Acme Ropes';

test('on its page, over everything else, with a link that search engines do not count', () => {
  const page = render(<ArticlePage article={article} body={body} locale={newYork} />);
  expect(page.querySelector('header')?.textContent.startsWith(said)).toBe(true);
  const link = page.querySelector('header a');
  expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([
    sponsor.url,
    'sponsored',
  ]);
});

test('in a list of any size, and among what was found', () => {
  for (const size of ['lead', 'standard', 'compact'] as const) {
    const teaser = render(<Teaser article={article} size={size} locale={newYork} />);
    expect(teaser.querySelector('hgroup')?.textContent.startsWith(said), size).toBe(true);
  }
  const result = { article, title: [], passage: [] };
  expect(
    render(<SearchResult result={result} locale={newYork} />).textContent.startsWith(said),
  ).toBe(true);
});

test('in a feed, in the title, which is all that some readers show', () => {
  const publication = {
    site: makeSite(),
    siteEnv: 'production' as const,
    origin: 'https://example.org',
    canonicalOrigin: '',
  };
  expect(storyItem(article, body, publication).title).toBe(`${said}: Trucks wait at Rafah`);
});

test('in structured data and in Markdown', () => {
  expect(newsArticle({ article, body, pictures: [] }, makeImprint())).toMatchObject({
    additionalType: 'https://schema.org/AdvertiserContentArticle',
    sponsor: { '@type': 'Organization', ...sponsor },
  });
  const context = {
    ...makeContext(() => undefined),
    origin: 'https://example.org',
    canonicalOrigin: '',
  };
  expect(articleMarkdown(article, parseBody('').root, context)).toContain(
    'Paid for by: [Acme Ropes](https://ropes.example/)',
  );
});

test('and to no aggregator as news', () => {
  const place = {
    site: makeSite(),
    origin: 'https://example.org',
    now: new Date(article.publishedAt!),
  };
  expect(newsFiles([makeArticle()], place).flat()).toHaveLength(1);
  expect(newsFiles([article], place)).toEqual([]);
});
