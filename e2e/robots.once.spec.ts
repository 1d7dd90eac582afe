import { expect, test } from '@playwright/test';
import robotsParser from 'robots-parser';
import { editions } from './editions.ts';

async function robotsOf(origin: string) {
  const url = `${origin}/robots.txt`;
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  return robotsParser(url, await response.text());
}

test('robots.txt opens the paper to search and closes it to training', async () => {
  const origin = editions.fixture.url;
  const robots = await robotsOf(origin);
  const home = await (await fetch(`${origin}/`)).text();
  const picture = /\/photos\/[^ "]+\.jpg/.exec(home)![0];
  const paths = ['/', '/feed.xml', '/search?q=a', picture, '/_next/static/media/x.woff2'];
  for (const path of paths.map((path) => origin + path)) {
    for (const agent of ['Googlebot', 'Googlebot-News', 'Googlebot-Image', 'Bingbot', 'Applebot'])
      expect(robots.isAllowed(path, agent), `${agent} ${path}`).toBe(true);
    for (const agent of ['OAI-SearchBot', 'PerplexityBot', 'ChatGPT-User', 'NewsBlur'])
      expect(robots.isAllowed(path, agent), `${agent} ${path}`).toBe(true);
    for (const agent of ['GPTBot', 'CCBot', 'ClaudeBot', 'Google-Extended', 'Applebot-Extended'])
      expect(robots.isAllowed(path, agent), `${agent} ${path}`).toBe(false);
  }
});

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`the sitemaps that robots.txt of ${origin} names are there`, async () => {
    const sitemaps = (await robotsOf(origin)).getSitemaps();
    expect(sitemaps).toEqual([`${origin}/sitemap.xml`, `${origin}/news-sitemap.xml`]);
    for (const url of sitemaps) expect((await fetch(url)).status, url).toBe(200);
  });
}

test('a preview hides nothing by robots.txt, so that its noindex is read', async () => {
  const robots = await robotsOf(editions.preview.url);
  expect(robots.isAllowed(`${editions.preview.url}/articles/quokkafish-draft`, 'GPTBot')).toBe(
    true,
  );
  expect(robots.getSitemaps()).toEqual([]);
});
