/** What is new in live coverage reaches who has its page open, whatever stands before our server. */
import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { serveAt, type Served } from './served-at.ts';
import { frameOf, readPage } from './served-page.ts';

const origin = editions.fixture.url;
const story = '/articles/the-count';

test.describe('an entry that comes at its instant', () => {
  let server: Served | undefined;
  test.afterEach(() => server?.stop());

  test('is counted on an open page, which does not move, and a click shows it', async ({
    browser,
  }) => {
    server = await serveAt('2098-12-31T23:59:10+01:00', 3107);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + story);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('body')).toHaveText('No new updates · Pause');
    const entry = page.getByRole('article', { name: 'The bell is to ring at noon' });
    await entry.scrollIntoViewIfNeeded();
    const before = await entry.boundingBox();
    const news = frame.getByRole('link', { name: '1 new update', exact: true });
    await expect(news).toBeVisible({ timeout: 90_000 });
    expect(await entry.boundingBox()).toEqual(before);
    await news.click();
    await expect(page.getByRole('heading', { name: 'Narwhalberry scheduled entry' })).toBeVisible();
    await expect(page).toHaveURL(server.url + story);
    await expect(frame.locator('body')).toHaveText('No new updates · Pause');
    await context.close();
  });
});

test('the page lets in the one frame, the frame lets itself in there, and nothing else may', async () => {
  const policyOf = async (path: string) =>
    (await fetch(origin + path)).headers.get('content-security-policy') ?? '';
  const frame = await frameOf(origin + story);
  expect(await policyOf(story)).toMatch(/frame-src 'self';.*frame-ancestors 'none'/);
  expect(await policyOf(frame)).toMatch(/^default-src 'none';.*frame-ancestors 'self'$/);
  for (const path of ['/', `${story}/page/1`, `${story}/doors-shut`, '/articles/the-match']) {
    expect(await policyOf(path), path).toMatch(/frame-src 'none';.*frame-ancestors 'none'/);
  }
});

test('an entry is shared by itself: its card, its address and its facts are its own', async () => {
  const url = `${origin}${story}/a-board-in-the-hall`;
  const { meta, canonical, blocks } = await readPage(url);
  expect(canonical).toBe(url);
  expect(meta('og:url')).toEqual([url]);
  expect(meta('og:title')).toEqual(['A board goes up in the hall']);
  const [picture = ''] = meta('og:image');
  expect((await fetch(picture)).headers.get('content-type')).toBe('image/jpeg');
  const [ofStory = ''] = (await readPage(origin + story)).meta('og:image');
  expect(picture).not.toBe(ofStory);
  expect(blocks[0]).toMatchObject({
    '@type': 'BlogPosting',
    headline: 'A board goes up in the hall',
    isPartOf: { '@id': `${origin}${story}#live` },
  });
});

test('the story says to machines what its page says, and is as new as its newest entry', async () => {
  const { blocks, meta, document } = await readPage(origin + story);
  const live = blocks.find((block) => block['@type'] === 'LiveBlogPosting');
  const updates = live?.liveBlogUpdate as { headline: string; url: string }[];
  const shown = [...document.querySelectorAll('.live h3')].map(({ textContent }) => textContent);
  expect(updates.map(({ headline }) => headline).sort()).toEqual(shown.sort());
  expect(live).not.toHaveProperty('coverageEndTime');
  const newest = '2025-10-20T22:15:00+02:00';
  expect(live?.dateModified).toBe(newest);
  expect(meta('article:modified_time')).toEqual([newest]);
  const sitemap = await (await fetch(`${origin}/sitemap-articles-1.xml`)).text();
  const entry = sitemap.split('<url>').find((url) => url.includes(`<loc>${origin}${story}</loc>`));
  expect(entry).toContain(`<lastmod>${newest}</lastmod>`);
  const ended = await readPage(`${origin}/articles/the-match`);
  const match = ended.blocks.find((block) => block['@type'] === 'LiveBlogPosting');
  expect(match?.coverageEndTime).toBe('2025-10-19T17:00:00+02:00');
});

test.describe('below the address of a story', () => {
  const addresses: [path: string, status: number, to?: string][] = [
    ['/articles/count-of-letters/doors-shut', 308, `${story}/doors-shut`],
    ['/articles/count-of-letters/page/1', 308, `${story}/page/1`],
    ['/articles/count-of-letters/nothing', 404],
    [`${story}/nothing`, 404],
    [`${story}/page/0`, 404],
    [`${story}/page/3`, 404],
    [`${story}/doors-shut/more`, 404],
    ['/articles/raised-hand/page/1', 404],
    ['/articles/raised-hand/feed.xml', 404],
    ['/articles/wombatplum-withdrawn/doors-shut', 410],
  ];
  for (const [path, status, to] of addresses) {
    test(`${path} answers ${status}`, async () => {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('location')).toBe(to ?? null);
    });
  }
});

test('search finds an entry by its words, with its story', async () => {
  const html = await (await fetch(`${origin}/search?q=tellers+stairs`)).text();
  expect(html).toContain(story);
});
