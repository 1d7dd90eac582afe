import { expect, test } from '@playwright/test';
import ogs from 'open-graph-scraper';
import { createRequire } from 'node:module';
import { editions } from './editions.ts';
import { mastodonCard } from './mastodon-card.ts';
import { hasTool, leftOut, runPython } from './outside-tool.ts';
import { readPage, storyPages, withoutStyles, type Thing } from './served-page.ts';

/** It has no types of its own. */
const { structuredDataTest, presets } = (() => {
  const require = createRequire(import.meta.url);
  return {
    ...(require('structured-data-testing-tool') as {
      structuredDataTest: (html: string, options: object) => Promise<Report>;
    }),
    presets: require('structured-data-testing-tool/presets') as Record<string, object>,
  };
})();
type Report = { failed: Check[]; passed: Check[]; schemas: string[] };
type Check = { group: string; description: string };

const origin = editions.fixture.url;

test.describe('extruct', () => {
  test.skip(!hasTool('extruct'), leftOut('extruct'));

  type Extracted = { blocks: Thing[]; openGraph: Thing[] };
  async function extract(paths: string[]): Promise<Extracted[]> {
    const pages = await Promise.all(
      paths.map(async (path) => ({ url: path, html: await (await fetch(path)).text() })),
    );
    return runPython('read-pages.py', [], JSON.stringify(pages)) as Extracted[];
  }

  test('reads on each kind of page what it is', async () => {
    const kinds = {
      '/articles/the-whole-story': ['NewsArticle', 'BreadcrumbList'],
      '/': ['WebSite', 'NewsMediaOrganization', 'CollectionPage'],
      '/authors/ada-marsh': ['ProfilePage', 'BreadcrumbList'],
      '/sections/world': ['CollectionPage', 'BreadcrumbList'],
      '/topics/letters': ['CollectionPage', 'BreadcrumbList'],
      '/corrections': ['CollectionPage'],
      '/about': ['WebPage'],
    };
    const read = await extract(Object.keys(kinds).map((path) => origin + path));
    expect(read.map(({ blocks }) => blocks.map((block) => block['@type']))).toEqual(
      Object.values(kinds),
    );
    for (const [i, path] of Object.keys(kinds).entries()) {
      const [card] = read[i]!.openGraph;
      expect(card, path).toMatchObject({ 'og:url': origin + path, 'og:site_name': 'The Fixture' });
    }
  });

  test('finds the story, its authors and their pages to be the same things everywhere', async () => {
    const [story, author, section] = await extract([
      `${origin}/articles/the-whole-story`,
      `${origin}/authors/ada-marsh`,
      `${origin}/sections/world`,
    ]);
    const [article, trail] = story!.blocks;
    expect(article).toMatchObject({
      headline: 'A story with everything in it',
      description: 'It holds each part that a story can have, so that each can be looked at.',
      datePublished: '2026-02-01T18:30:00+01:00',
      dateModified: '2026-02-02T08:15:00+01:00',
      articleSection: 'World',
      keywords: ['Letters', 'Agencies'],
      dateline: 'PARIS',
      inLanguage: 'en',
      additionalType: 'https://schema.org/AnalysisNewsArticle',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Fixture' },
    });
    const [ada, desk] = article!.author as Thing[];
    expect(ada).toMatchObject({ '@type': 'Person', name: 'Ada Marsh' });
    expect(desk).toMatchObject({ '@type': 'Organization', name: 'Picture desk' });
    expect(author!.blocks[0]!.mainEntity).toMatchObject({ '@id': ada!['@id'], url: ada!.url });
    expect(trail!.itemListElement).toHaveLength(3);
    expect(story!.openGraph[0]).toMatchObject({
      'og:title': article!.headline,
      'og:description': article!.description,
      'og:url': article!.mainEntityOfPage,
    });
    const list = (section!.blocks[0]!.mainEntity as Thing).itemListElement as Thing[];
    expect(list.map(({ url }) => url)).toContain(article!.url);
    expect(list.map(({ position }) => position)).toEqual(list.map((_, i) => i + 1));
  });
});

for (const { url } of [editions.fixture, editions.paper]) {
  test(`the presets for Google, Facebook and Twitter find nothing amiss at ${url}`, async () => {
    for (const story of await storyPages(url)) {
      const { html } = await readPage(story);
      const { Google, Facebook, Twitter } = presets;
      const options = { presets: [Google, Facebook, Twitter], schemas: ['jsonld:NewsArticle'] };
      const report = await structuredDataTest(html, options).catch(
        // It throws what it finds.
        (error: unknown) => (error as { res: Report }).res,
      );
      expect(report.failed, story).toEqual([]);
      expect(report.schemas, story).toContain('NewsArticle');
      expect(report.passed.length, story).toBeGreaterThan(20);
    }
  });

  test(`Mastodon’s card has the headline, byline and picture of every story at ${url}`, async () => {
    for (const story of await storyPages(url)) {
      const { html, document, meta } = await readPage(story);
      const byline = document.querySelector<HTMLAnchorElement>('a[rel="author"]');
      expect(mastodonCard(withoutStyles(html), story), story).toMatchObject({
        title: document.querySelector('h1')?.textContent,
        author: byline?.textContent,
        authorUrl: byline?.href,
        publishedAt: document.querySelector('article time')?.getAttribute('datetime'),
        provider: meta('og:site_name')[0],
        image: meta('og:image')[0],
        imageAlt: meta('og:image:alt')[0],
        canonical: story,
        linkType: 'article',
      });
    }
  });

  test(`a reader of cards finds a picture, its size and its words at ${url}`, async () => {
    for (const story of await storyPages(url)) {
      const { html } = await readPage(story);
      const { error, result } = await ogs({ html });
      expect(error, story).toBe(false);
      expect(result, story).toMatchObject({ ogType: 'article', ogUrl: story, success: true });
      expect(result.ogImage?.[0], story).toMatchObject({ type: 'image/jpeg' });
      expect(result.twitterCard, story).toBe('summary_large_image');
      expect(result.ogImage?.[0]?.alt, story).toBeTruthy();
    }
  });
}
