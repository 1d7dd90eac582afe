import { expect, test, type APIResponse } from '@playwright/test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { editions } from './editions.ts';

const encoded = async (response: APIResponse) => {
  const body = await response.body();
  return Math.max(brotliCompressSync(body).length, gzipSync(body, { level: 9 }).length);
};

for (const path of [
  `${editions.fixture.url}/articles/the-whole-story`,
  `${editions.paper.url}/articles/security-council-veto`,
  `${editions.paper.url}/`,
]) {
  test(`${path} fits one packet with its styles, in gzip and in brotli`, async ({ request }) => {
    expect(await encoded(await request.get(path))).toBeLessThanOrEqual(14_000);
  });
}

test('a phone is not told of typefaces ahead, and has them on its second page', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.setViewportSize({ width: 412, height: 823 });
  // One made ahead, and one made when it is asked for.
  for (const path of ['/about', '/search?q=letter']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const preloads = page.locator('link[rel=preload][as=font]');
    await expect(preloads).toHaveCount(2);
    const media = await preloads.evaluateAll((links) =>
      links.map((link) => matchMedia(link.getAttribute('media') ?? 'all').matches),
    );
    expect(media, path).toEqual([false, false]);
  }
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});

test('a story with one lead picture takes four requests, no script, and 36 KB of type', async ({
  page,
}) => {
  const sent = new Map<string, { type: string; bytes: number }>();
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => {
      sent.set(request.url(), { type: request.resourceType(), bytes: responseBodySize });
    });
  });
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`${editions.paper.url}/articles/security-council-veto`, {
    waitUntil: 'networkidle',
  });
  const counted = [...sent].filter(([url]) => !/favicon|icon-512|speculation-rules/.test(url));
  const ofType = (type: string) => counted.filter(([, file]) => file.type === type);
  expect(counted.map(([url]) => url).sort()).toHaveLength(4);
  expect(ofType('script')).toEqual([]);
  expect(ofType('font')).toHaveLength(2);
  expect(ofType('font').reduce((sum, [, { bytes }]) => sum + bytes, 0)).toBeLessThanOrEqual(
    36 * 1024,
  );
  expect(ofType('image')).toHaveLength(1);
});
