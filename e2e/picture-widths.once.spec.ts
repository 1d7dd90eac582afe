import { expect, test, type Page } from '@playwright/test';
import { editions } from './editions.ts';

const { fixture, paper } = editions;
const pages = [
  `${fixture.url}/`,
  `${fixture.url}/sections/science`,
  `${fixture.url}/articles/the-whole-story`,
  `${paper.url}/`,
];

/** Chromium takes the file that is nearer by proportion: of 320 and 480 pixels the first up to 392. */
const leastShare = 0.8;

type Shown = { file: string; width: number; widths: number[]; chosen: number; isLazy: boolean };

async function shownPictures(page: Page): Promise<Shown[]> {
  for (const image of await page.locator('picture img:visible').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
      .toBeGreaterThan(0);
  }
  return page.locator('picture img:visible').evaluateAll((images: HTMLImageElement[]) =>
    images.map((image) => {
      const file = image.currentSrc;
      const candidates = image.parentElement!.querySelector('source')!.srcset.split(', ');
      const widths = candidates.map((one) => parseInt(one.split(' ')[1]!));
      const chosen = widths[candidates.findIndex((one) => file.endsWith(one.split(' ')[0]!))] ?? 0;
      const isLazy = image.loading === 'lazy';
      return { file, width: image.clientWidth, widths, chosen, isLazy };
    }),
  );
}

const tooNarrow = ({ width, widths, chosen }: Shown) =>
  chosen < Math.min(width * leastShare, Math.max(...widths));
/** What the head of a page asks for before it is laid out goes by a rule of thumb. */
const tooWide = ({ width, widths, chosen, isLazy }: Shown) =>
  isLazy && widths.some((one) => one >= width && one < chosen);

/** Each in a browser of its own: one that has a larger file already takes that. */
for (const url of pages) {
  for (const width of [360, 768, 1100, 1280]) {
    test(`${url} fetches pictures as wide as they stand at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url);
      const shown = await shownPictures(page);
      if (url.startsWith(fixture.url)) expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter(tooNarrow), 'blurred').toEqual([]);
      expect(shown.filter(tooWide), 'larger than needed').toEqual([]);
    });
  }
}
