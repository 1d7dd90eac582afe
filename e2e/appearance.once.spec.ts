import { expect, test } from '@playwright/test';

const pages = ['/', '/articles/the-whole-story', '/sections/science', '/about', '/nothing-here'];

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`nothing is cut off or shifts at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          Object.assign(window, {
            shift: (window as unknown as { shift: number }).shift + entry.value,
          });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 4000);
      const seen = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        shift: (window as unknown as { shift: number }).shift,
      }));
      expect(seen, path).toEqual({ overflow: 0, shift: 0 });
    }
  });
}

test('a line of text holds 60 to 70 letters on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/articles/the-whole-story');
  const letters = await page.locator('.prose > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines = Math.round(paragraph.getBoundingClientRect().height / 28);
      return lines > 3 ? [paragraph.textContent.length / (lines - 0.5)] : [];
    }),
  );
  const mean = letters.reduce((sum, count) => sum + count, 0) / letters.length;
  expect(mean).toBeGreaterThanOrEqual(60);
  expect(mean).toBeLessThanOrEqual(70);
});

test('print keeps every picture, caption and credit, and leaves the navigation out', async ({
  page,
}) => {
  await page.goto('/articles/the-whole-story');
  // As browsers do before they print, which `emulateMedia` leaves out.
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  await page.emulateMedia({ media: 'print' });
  const parts = await page.locator('figure img, figcaption, figcaption .credit').all();
  expect(parts).toHaveLength(15);
  for (const part of parts) await expect(part).toBeVisible();
  const navigations = await page.locator('nav').all();
  expect(navigations).toHaveLength(3);
  for (const navigation of navigations) await expect(navigation).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the dark scheme turns the paper dark, and forced colours keep the words', async ({
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  expect(await ground()).toBe('rgb(253, 251, 246)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(22, 20, 16)');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
