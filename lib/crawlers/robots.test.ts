import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { makeSite } from '../archive/article-fixture.ts';
import { aiCrawlers } from './ai-crawlers.ts';
import { robotsTxt, type AiTerms } from './robots.ts';

const origin = 'https://example.org';
const txt = (terms: AiTerms, siteEnv: 'production' | 'preview' = 'production') =>
  robotsTxt(makeSite({ aiCrawlers: terms }), { siteEnv, origin });
const read = (text: string) => robotsParser(`${origin}/robots.txt`, text);
const mayRead = (text: string, crawler: string, path = '/articles/trucks') =>
  read(text).isAllowed(origin + path, crawler);

const searchEngines = [
  'Googlebot',
  'Googlebot-News',
  'Bingbot',
  'Applebot',
  'DuckDuckBot',
  'Baiduspider',
];

describe('the terms for AI', () => {
  test.each(aiCrawlers.training)('%s reads only where training is allowed', (crawler) => {
    expect(mayRead(txt('search'), crawler)).toBe(false);
    expect(mayRead(txt('none'), crawler)).toBe(false);
    expect(mayRead(txt('all'), crawler)).toBe(true);
  });

  test.each(aiCrawlers.search)('%s reads unless AI is refused altogether', (crawler) => {
    expect(mayRead(txt('search'), crawler)).toBe(true);
    expect(mayRead(txt('all'), crawler)).toBe(true);
    expect(mayRead(txt('none'), crawler)).toBe(false);
  });

  test.each(searchEngines)('%s reads in any case', (crawler) => {
    for (const terms of ['search', 'all', 'none'] as const) {
      expect(mayRead(txt(terms), crawler)).toBe(true);
    }
  });

  test('no crawler is in both tables', () => {
    const all: string[] = [...aiCrawlers.training, ...aiCrawlers.search];
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  });
});

test.each(['/search?q=rafah', '/desk', '/photos/0123456789ab/960.jpg', '/_next/static/a.css'])(
  '%s is never disallowed, so that its noindex or its picture is seen',
  (path) => {
    expect(mayRead(txt('search'), 'Googlebot', path)).toBe(true);
  },
);

test('the sitemaps are named, absolute', () => {
  expect(read(txt('search')).getSitemaps()).toEqual([
    'https://example.org/sitemap.xml',
    'https://example.org/news-sitemap.xml',
  ]);
});

test('a preview allows all, so that its noindex is seen, and names no sitemap', () => {
  const preview = txt('none', 'preview');
  for (const crawler of [...searchEngines, ...aiCrawlers.training]) {
    expect(mayRead(preview, crawler)).toBe(true);
  }
  expect(read(preview).getSitemaps()).toEqual([]);
});
