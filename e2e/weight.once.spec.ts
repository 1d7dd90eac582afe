import { expect, test, type APIResponse, type Page } from '@playwright/test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { editions } from './editions.ts';
import { readPage, storyPages } from './served-page.ts';

const encoded = async (response: APIResponse) => {
  const body = await response.body();
  return Math.max(brotliCompressSync(body).length, gzipSync(body, { level: 9 }).length);
};

for (const path of [
  `${editions.fixture.url}/articles/the-whole-story`,
  `${editions.fixture.url}/`,
  `${editions.paper.url}/`,
]) {
  test(`${path} fits one packet with its styles, in gzip and in brotli`, async ({ request }) => {
    expect(await encoded(await request.get(path))).toBeLessThanOrEqual(14_000);
  });
}

/** In every language: letters of three bytes and words without spaces weigh more, and compress as well. */
for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`what stands around the text of a story of ${origin} weighs the same in every language`, async ({
    request,
  }) => {
    for (const url of await storyPages(origin)) {
      const page = await encoded(await request.get(url));
      const text = await encoded(await request.get(`${url}.md`));
      expect.soft(page - text, url).toBeLessThanOrEqual(10_000);
    }
  });
}

/** What a page makes a browser fetch; the icon, and what it fetches when idle for the next page, are not counted. */
async function fetchedBy(page: Page, url: string, width: number) {
  const sent: { url: string; type: string; bytes: number }[] = [];
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => {
      sent.push({ url: request.url(), type: request.resourceType(), bytes: responseBodySize });
    });
  });
  await page.setViewportSize({ width, height: 823 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const counted = sent.filter(
    ({ url }) => !/favicon|icon-512|speculation-rules|dictionaries/.test(url),
  );
  return { counted, ofType: (type: string) => counted.filter((file) => file.type === type) };
}

/** A story of the paper with a lead picture and no other, and in Broadsheet's own typefaces. */
async function plainStory(): Promise<string> {
  for (const url of await storyPages(editions.paper.url)) {
    const { html, blocks } = await readPage(url);
    const { associatedMedia: pictures, wordCount } = blocks[0]!;
    const isPlain = Array.isArray(pictures) && pictures.length === 1 && Number(wordCount) > 400;
    if (isPlain && !html.includes('href="/brand/')) return url;
  }
  test.skip(true, 'This paper has no long story with one picture.');
  return '';
}

test('on a phone a story with one lead picture takes two requests, and a third for 10 KB of type', async ({
  page,
}) => {
  const { counted, ofType } = await fetchedBy(page, await plainStory(), 412);
  const type = ofType('font');
  expect(counted).toHaveLength(2 + type.length);
  expect(ofType('document')).toHaveLength(1);
  expect(ofType('image')).toHaveLength(1);
  // None where the paper's language has letters that the file lacks.
  expect(type.length).toBeLessThanOrEqual(1);
  expect(type.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(10_000);
});

test('on a phone the first screen of the front asks for one picture at once, of 100 KB at most with what follows it, and nothing shifts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { ofType } = await fetchedBy(page, `${editions.paper.url}/`, 412);
  await expect(page.locator('main img[loading=eager]')).toHaveCount(1);
  expect(ofType('image').reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
  const shifted = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifted.reduce((sum, shift) => sum + shift, 0)).toBe(0);
});

test('at a desk it takes four, no script, and 36 KB of type', async ({ page }) => {
  const { counted, ofType } = await fetchedBy(page, await plainStory(), 1280);
  expect(counted).toHaveLength(4);
  expect(ofType('script')).toEqual([]);
  expect(ofType('image')).toHaveLength(1);
  expect(ofType('font')).toHaveLength(2);
  expect(ofType('font').reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(36 * 1024);
});

/** One made ahead, and one made when it is asked for. */
const twoPages = ['/about', '/search?q=letter'];

/** Of the typefaces that the page names ahead, which a screen of this width fetches so. */
function fetchedAhead(page: Page): Promise<boolean[]> {
  return page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) =>
      links.map((link) => matchMedia(link.getAttribute('media') ?? 'all').matches),
    );
}

/** Whether what is drawn there is in a typeface that came with the page. */
async function isOurs(page: Page, selector: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

test('a desk is told of our typefaces ahead, and shows them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 823 });
  for (const path of twoPages) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await fetchedAhead(page), path).toEqual([true, true]);
  }
  for (const selector of ['h1', 'nav a']) expect(await isOurs(page, selector), selector).toBe(true);
});

test('a phone waits for no typeface, and has ours for text and headlines from the second page on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const path of twoPages.toReversed()) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await fetchedAhead(page), path).toEqual([false, false]);
  }
  for (const selector of ['h1', '.prose > p']) {
    expect(await isOurs(page, selector), selector).toBe(true);
  }
  expect(await isOurs(page, 'nav a')).toBe(false);
});
