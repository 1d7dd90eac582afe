import { expect, test } from '@playwright/test';
import { crawl } from './crawl.ts';
import { editions } from './editions.ts';
import { finishedPicture } from './finished-picture.ts';

const origin = editions.fixture.url;

/** One address of every kind of page. */
const pages = {
  'the front page': '/',
  'a story': '/articles/the-whole-story',
  'a live story': '/articles/the-count',
  'an entry of it': '/articles/the-count/doors-shut',
  'a page of its entries': '/articles/the-count/page/1',
  'a section': '/sections/science',
  'a further page': '/sections/science/page/2',
  'a topic': '/topics/letters',
  'an author': '/authors/ada-marsh',
  'the corrections': '/corrections',
  'a standing page': '/about',
  'an unknown address': '/nothing-here',
};

for (const [kind, path] of Object.entries(pages)) {
  test(`${kind} is a finished document: no script, no flight data, no comments`, async () => {
    for (const round of ['first', 'second']) {
      const html = await (await fetch(origin + path)).text();
      expect(html, round).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(html, round).not.toMatch(/as="script"|modulepreload|__next_f|self\.__next|<!--/);
      expect(html.match(/<style>/g), round).toHaveLength(1);
      expect(html, round).not.toContain('rel="stylesheet"');
      expect(html, round).toContain('<h1');
    }
  });

  test(`${kind} says no word to the console`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    const expected = path === '/nothing-here' ? [expect.stringContaining('404')] : [];
    expect(said).toEqual(expected);
  });
}

test('every page of the paper is free of scripts', async () => {
  for (const { path, html } of await crawl(editions.paper.url)) {
    expect(html, path).not.toMatch(/<script(?! type="application\/ld\+json")/);
  }
});

test('whoever asks for the data of a page gets the page', async ({ request }) => {
  const response = await request.get('/about?_rsc=1', { headers: { RSC: '1' } });
  expect(response.headers()['content-type']).toContain('text/html');
  expect(await response.text()).toContain('<h1');
});

test.describe('headers', () => {
  const all = {
    'content-security-policy':
      /default-src 'self'; script-src 'none'; .*object-src 'none'; base-uri 'none'; .*frame-ancestors 'none'/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^strict-origin-when-cross-origin$/,
    'permissions-policy': /camera=\(\)/,
    'cross-origin-opener-policy': /^same-origin$/,
    'strict-transport-security': /^max-age=\d+$/,
  };
  const stylesheet = /href="(\/_next\/static\/media\/[^"]+)"/;

  test('protect every kind of response', async ({ request }) => {
    const story = await (await request.get('/articles/the-whole-story')).text();
    const picture = /\/photos\/[^ "]+\.jpg/.exec(story)?.[0];
    const font = stylesheet.exec(story)?.[1];
    const kinds = [
      ...Object.values(pages),
      picture!,
      font!,
      '/favicon.ico',
      '/authors/ada-marsh/page/1',
      '/speculation-rules.json',
      '/photos/none/1.jpg',
    ];
    for (const path of kinds) {
      const headers = (await request.get(path, { maxRedirects: 0 })).headers();
      for (const [name, value] of Object.entries(all))
        expect(headers[name], `${path} ${name}`).toMatch(value);
      expect(headers['x-powered-by'], path).toBeUndefined();
      expect(
        Object.keys(headers).filter((name) => name.startsWith('x-next')),
        path,
      ).toEqual([]);
    }
  });

  test('let hashed files be kept for ever, and pages for half a minute', async ({ request }) => {
    const story = await request.get('/articles/the-whole-story');
    const html = await story.text();
    const forever = 'public, max-age=31536000, immutable';
    const picture = await finishedPicture(origin + /\/photos\/[^ "]+\.avif/.exec(html)![0]);
    expect(picture.headers.get('cache-control')).toBe(forever);
    expect(picture.headers.get('content-type')).toBe('image/avif');
    expect((await request.get(stylesheet.exec(html)![1]!)).headers()['cache-control']).toBe(
      forever,
    );
    expect(story.headers()['cache-control']).toBe(
      'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400',
    );
    expect(story.headers().vary).toBe('Accept-Encoding, Available-Dictionary');
    const missing = await request.get('/nothing-here');
    expect(missing.headers()['cache-control']).toBe('public, max-age=0, s-maxage=30');
  });

  test('answer 304 to who has the page already', async ({ request }) => {
    const { etag } = (await request.get('/about')).headers();
    const again = await request.get('/about', { headers: { 'If-None-Match': etag! } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect(again.headers().etag).toBe(etag);
    const other = await request.get('/corrections', { headers: { 'If-None-Match': etag! } });
    expect(other.status()).toBe(200);
  });
});

test('the browser is told what it may fetch before the click, and does', async ({
  page,
  request,
}) => {
  const response = await request.get('/');
  expect(response.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toHaveProperty('prerender');
  // Without a style of its own a link under the pointer is not looked at anew.
  expect(await response.text()).toMatch(/[},]a:hover[{,]/);

  const ahead: string[] = [];
  page.context().on('request', (sent) => {
    if (sent.headers()['sec-purpose']?.startsWith('prefetch'))
      ahead.push(new URL(sent.url()).pathname);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'A story with everything in it' }).hover();
  await expect.poll(() => ahead).toContain('/articles/the-whole-story');
});
