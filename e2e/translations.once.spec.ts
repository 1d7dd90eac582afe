/** A story in several languages, of which one is a draft: readers learn of it nowhere, editors see it tied in. */
import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { readPage, readXml, texts } from './served-page.ts';

const [readers, editors] = [editions.fixture.url, editions.preview.url];
const [english, german, draft] = ['raised-hand', 'eine-hand-dagegen', 'quokkafish-translated'].map(
  (slug) => `/articles/${slug}`,
) as [string, string, string];

for (const path of [english, german]) {
  test(`${path} tells search engines of what is published, itself among it`, async () => {
    const { document } = await readPage(readers + path);
    const told = [...document.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(told.sort()).toEqual([
      ['de', readers + german],
      ['en', readers + english],
      ['x-default', readers + english],
    ]);
  });

  test(`${path} leads readers to the published one, editors to the draft too`, async () => {
    const other = path === english ? german : english;
    const linked = async (origin: string) => {
      const { document } = await readPage(origin + path);
      const links = [...document.querySelectorAll('main a[hreflang]')];
      return links.map((link) => link.getAttribute('href')).sort();
    };
    expect(await linked(readers)).toEqual([other]);
    expect(await linked(editors)).toEqual([other, draft].sort());
  });
}

test('the sitemap says the same of both', async () => {
  const map = await readXml(`${readers}/sitemap-articles-1.xml`);
  const entries = [...map.querySelectorAll('url')].filter((url) =>
    [readers + english, readers + german].includes(texts(url, 'loc')[0]!),
  );
  expect(entries).toHaveLength(2);
  for (const entry of entries) {
    const tags = [...entry.getElementsByTagName('xhtml:link')].map((link) =>
      link.getAttribute('hreflang'),
    );
    expect(tags.sort()).toEqual(['de', 'en', 'x-default']);
  }
});

test('a language that only a draft is written in has no list, but on a preview', async () => {
  const statusOf = async (url: string) => (await fetch(url)).status;
  for (const ending of ['', '/feed.xml', '/atom.xml', '/feed.json']) {
    expect(await statusOf(`${readers}/languages/de${ending}`), ending).toBe(200);
    expect(await statusOf(`${readers}/languages/ja${ending}`), ending).toBe(404);
    expect(await statusOf(`${editors}/languages/ja${ending}`), ending).toBe(200);
  }
});
