/** The next page comes as what differs from a dictionary that the browser fetched while the reader read. */
import { expect, test, type Page } from '@playwright/test';
import { editions } from './editions.ts';
import { storyPages } from './served-page.ts';

type Arrival = { bytes: number; encoding: string; text: string };

/** @returns what came, and how much of it crossed the line */
async function open(page: Page, url: string): Promise<Arrival> {
  const response = await page.goto(url);
  const bytes = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).encodedBodySize;
  });
  const encoding = (await response!.allHeaders())['content-encoding'] ?? '';
  return { bytes, encoding, text: await response!.text() };
}

for (const name of ['fixture', 'paper'] as const) {
  test(`of the ${name} edition: the first page asks for it when idle, the next ones take 3,000 bytes at most in the middle`, async ({
    page,
  }) => {
    const { url } = editions[name];
    const stories = (await storyPages(url)).slice(0, 12);
    test.skip(stories.length < 4, 'a paper with few stories has no dictionary worth a test');
    const [first = '', ...others] = stories;
    const dictionary = page.waitForResponse(/\/dictionaries\//);
    const { encoding } = await open(page, first);
    expect(encoding).toBe('br');
    expect((await dictionary).status()).toBe(200);

    const arrivals: Arrival[] = [];
    for (const other of others) {
      let arrival: Arrival | undefined;
      await expect(async () => {
        arrival = await open(page, other);
        expect(arrival.encoding).toBe('dcz');
      }).toPass();
      arrivals.push(arrival!);
      expect(arrival!.text).toBe(await (await fetch(other)).text());
    }
    const sizes = arrivals.map(({ bytes }) => bytes).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(3000);
  });
}

test('the dictionary is for browsers alone: no sitemap names it', async ({ request }) => {
  const { url } = editions.fixture;
  const page = await fetch(`${url}/`);
  const [, address = ''] = /<(.*?)>/.exec(page.headers.get('link') ?? '')!;
  const got = await request.get(url + address);
  expect(got.headers()['use-as-dictionary']).toContain('match="/*"');
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  expect(sitemap).not.toContain('dictionar');
});
