import { expect, test } from '@playwright/test';
import { schemaFaults } from '../lib/crawlers/schema-check.ts';
import { editions } from './editions.ts';
import { hasTool, leftOut } from './outside-tool.ts';
import { parseXml, readPage, texts } from './served-page.ts';
import { serveAt, type Served } from './served-at.ts';

const textOf = async (url: string) => (await fetch(url)).text();

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`xmllint finds nothing wrong with the sitemaps of ${origin}`, async () => {
    test.skip(!hasTool('xmllint'), leftOut('xmllint'));
    const index = await textOf(`${origin}/sitemap.xml`);
    expect(schemaFaults(index, 'sitemap-index')).toBe('');
    const files = texts(parseXml(index), 'loc').filter((url) => !url.includes('news'));
    if (origin === editions.fixture.url) expect(files).toHaveLength(3);
    for (const url of files) expect(schemaFaults(await textOf(url), 'sitemap'), url).toBe('');
  });
}

test('the newest change of each file stands in the index, and none is of the future', async () => {
  const index = parseXml(await textOf(`${editions.fixture.url}/sitemap.xml`));
  for (const file of index.querySelectorAll('sitemap')) {
    const [url = ''] = texts(file, 'loc');
    const dates = texts(parseXml(await textOf(url)), 'lastmod').map((date) => Date.parse(date));
    const [said] = texts(file, 'lastmod');
    expect(said && Date.parse(said), url).toBe(dates.length > 0 ? Math.max(...dates) : undefined);
    for (const date of dates) expect(date).toBeLessThan(Date.now());
  }
});

test('every picture that a sitemap names is there, and on the page that it belongs to', async () => {
  const map = parseXml(await textOf(`${editions.fixture.url}/sitemap-articles-1.xml`));
  const illustrated = [...map.querySelectorAll('url')].filter(
    (url) => texts(url, 'image:loc').length > 0,
  );
  expect(illustrated.length).toBeGreaterThan(5);
  for (const entry of illustrated) {
    const [page = ''] = texts(entry, 'loc');
    const { document } = await readPage(page);
    const shown = [...document.querySelectorAll('img')].map(({ src }) => src);
    for (const picture of texts(entry, 'image:loc')) {
      expect(shown, page).toContain(picture);
      expect((await fetch(picture)).headers.get('content-type'), picture).toBe('image/jpeg');
    }
  }
});

test.describe('the news sitemap', () => {
  test.describe.configure({ mode: 'serial' });
  let server: Served | undefined;
  test.afterEach(() => server?.stop());
  const news = async () => (await server!.get('/news-sitemap.xml')).text();

  // The story with everything in it was published on February 1, at half past six in the evening.
  test('holds a story 47 hours and 59 minutes after its publication', async () => {
    server = await serveAt('2026-02-03T18:29:00+01:00', 3105);
    const xml = await news();
    const entries = [...parseXml(xml).querySelectorAll('url')];
    expect(entries.flatMap((entry) => texts(entry, 'loc'))).toEqual([
      `${editions.fixture.url}/articles/the-whole-story`,
    ]);
    const { meta, document } = await readPage(`${server.url}/articles/the-whole-story`);
    const [entry] = entries;
    expect(texts(entry!, 'news:publication_date')).toEqual(meta('article:published_time'));
    expect(texts(entry!, 'news:title')).toEqual([document.querySelector('h1')?.textContent]);
    expect(texts(entry!, 'news:name')).toEqual(['The Fixture']);
    expect(texts(entry!, 'news:language')).toEqual(['en']);
    const headers = (await server.get('/news-sitemap.xml')).headers;
    expect(headers.get('cache-control')).toBe('no-store');
    if (hasTool('xmllint')) expect(schemaFaults(xml, 'sitemap')).toBe('');
    else test.info().annotations.push({ type: 'skip', description: leftOut('xmllint') });
  });

  test('holds it no more at 48 hours and 1 minute, and stays a file that can be read', async () => {
    server = await serveAt('2026-02-03T18:31:00+01:00', 3105);
    const response = await server.get('/news-sitemap.xml');
    expect(response.status).toBe(200);
    const xml = await response.text();
    expect(texts(parseXml(xml), 'loc')).toEqual([`${editions.fixture.url}/`]);
    expect(texts(parseXml(xml), 'news:news')).toEqual([]);
    if (hasTool('xmllint')) expect(schemaFaults(xml, 'sitemap')).toBe('');
    expect((await server.get('/articles/the-whole-story')).status).toBe(200);
  });
});
