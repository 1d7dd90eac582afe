import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { readPage, readXml, texts } from './served-page.ts';

/** Dates and addresses are said in many places; whoever reads two of them must not read two stories. */
const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));

type Said = { published: number | undefined; changed: number | undefined };
type Surface = Map<string, Said>;

async function ofRss(origin: string): Promise<Surface> {
  const items = [...(await readXml(`${origin}/feed.xml`)).querySelectorAll('item')];
  return new Map(
    items.map((item) => [
      texts(item, 'link')[0]!,
      {
        published: instant(texts(item, 'pubDate')[0]),
        changed: instant(texts(item, 'atom:updated')[0]),
      },
    ]),
  );
}

async function ofAtom(origin: string): Promise<Surface> {
  const entries = [...(await readXml(`${origin}/atom.xml`)).querySelectorAll('entry')];
  return new Map(
    entries.map((entry) => [
      entry.querySelector('link[rel="alternate"]')!.getAttribute('href')!,
      {
        published: instant(texts(entry, 'published')[0]),
        changed: instant(texts(entry, 'updated')[0]),
      },
    ]),
  );
}

async function ofJsonFeed(origin: string): Promise<Surface> {
  const { items } = (await (await fetch(`${origin}/feed.json`)).json()) as {
    items: { url: string; date_published: string; date_modified: string }[];
  };
  return new Map(
    items.map(({ url, date_published, date_modified }) => [
      url,
      { published: instant(date_published), changed: instant(date_modified) },
    ]),
  );
}

async function ofSitemap(origin: string): Promise<Map<string, string | undefined>> {
  const file = `${origin}/sitemap-articles-1.xml`;
  const index = await readXml(`${origin}/sitemap.xml`);
  // A paper that begins has no story, and no map of them.
  if (!texts(index, 'loc').includes(file)) return new Map();
  const map = await readXml(file);
  const urls = [...map.querySelectorAll('url')];
  return new Map(urls.map((url) => [texts(url, 'loc')[0]!, texts(url, 'lastmod')[0]]));
}

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`page, structured data, feeds and sitemap of ${origin} agree on addresses and instants`, async () => {
    const sitemap = await ofSitemap(origin);
    const feeds = [await ofRss(origin), await ofAtom(origin), await ofJsonFeed(origin)];
    if (origin === editions.fixture.url) expect(sitemap.size).toBeGreaterThan(14);
    for (const feed of feeds) expect([...feed.keys()].sort()).toEqual([...sitemap.keys()].sort());

    for (const [url, lastmod] of sitemap) {
      const { canonical, meta, blocks, document } = await readPage(url);
      const [story] = blocks;
      expect(
        [canonical, meta('og:url')[0], story!.url, story!.mainEntityOfPage, story!['@id']],
        url,
      ).toEqual([url, url, url, url, `${url}#article`]);

      const { datePublished, dateModified } = story as unknown as Record<string, string>;
      const [visible] = document.querySelectorAll('article time');
      expect(datePublished).toMatch(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect([visible?.getAttribute('datetime'), meta('article:published_time')[0]], url).toEqual([
        datePublished,
        datePublished,
      ]);
      expect([meta('article:modified_time')[0], lastmod], url).toEqual([
        dateModified,
        dateModified,
      ]);
      const said = { published: instant(datePublished), changed: instant(dateModified) };
      for (const feed of feeds) expect(feed.get(url), url).toEqual(said);

      const markdown = await (await fetch(`${url}.md`)).text();
      // Each in a line with its name, which the paper says in its own language.
      expect(markdown, url).toContain(`: ${datePublished}\n`);
      expect(markdown, url).toContain(`: ${dateModified}\n`);
      expect(markdown, url).toContain(`: <${url}>\n`);
    }
  });
}

test('the hour that comes twice is told apart everywhere', async () => {
  const url = `${editions.fixture.url}/articles/a-story-that-moved`;
  const { document, meta } = await readPage(url);
  expect(document.querySelector('article time')?.textContent).toBe(
    'October 26, 2025, 2:30 AM GMT+1',
  );
  expect(meta('article:published_time')).toEqual(['2025-10-26T02:30:00+01:00']);
  const rss = await (await fetch(`${editions.fixture.url}/feed.xml`)).text();
  expect(rss).toContain('<pubDate>Sun, 26 Oct 2025 01:30:00 GMT</pubDate>');
});
