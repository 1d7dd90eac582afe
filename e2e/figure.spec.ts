import { expect, test } from '@playwright/test';

const agencyLines = {
  'raised-hand': 'Lev Radin/Sipa USA, via Reuters',
  'street-in-port-au-prince': 'REUTERS/Marckinson Pierre',
  'signs-at-the-fence': 'REUTERS/Edgard Garrido',
  'a-meeting-on-the-border': 'Sputnik/Gavriil Grigorov/Pool via REUTERS',
};

for (const [slug, credit] of Object.entries(agencyLines)) {
  test(`the line “${credit}” comes out untouched in figure and teaser`, async ({ page }) => {
    await page.goto(`/articles/${slug}`);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const figure = page.getByRole('figure').first();
    await expect(figure.locator('.credit')).toHaveText(credit, { useInnerText: true });
    expect(await figure.locator('.credit').textContent()).toBe(credit);

    await page.goto('/topics/agencies');
    const teaser = page.getByRole('article').filter({ hasText: headline });
    expect(await teaser.locator('.credit').textContent()).toBe(credit);
    await expect(teaser.locator('.credit')).toBeVisible();
  });
}

test('alt, caption and credit are three things, each heard once', async ({ page }) => {
  await page.goto('/articles/the-whole-story');
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('img', { name: 'Copper roofs in the rain' })).toBeVisible();
  await expect(figure.locator('figcaption')).toHaveText(
    'Photo: The square on the morning of the reading, from the tower. Credit: Ada Marsh/The Fixture',
  );
  await expect(figure.getByRole('link', { name: 'the tower' })).toBeVisible();
});

test('a map is called a map, and a figure in the text has all its parts', async ({ page }) => {
  await page.goto('/articles/the-whole-story');
  const figure = page.getByRole('figure').filter({ hasText: 'The clerk on his step' });
  await expect(figure.locator('figcaption')).toHaveText(
    'Map: The clerk on his step, as in every year. Credit: Map by the fixture desk',
  );
});

for (const width of [320, 360, 768, 1280]) {
  test(`caption and credit are never hidden at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/articles/the-whole-story');
    for (const caption of await page.locator('figcaption').all()) {
      await expect(caption.locator('.credit')).toBeVisible();
      const box = await caption.boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('every picture has its size, and arrives', async ({ page }) => {
  await page.goto('/articles/the-whole-story');
  for (const image of await page.getByRole('main').locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveAttribute('width', /^\d+$/);
    await expect(image).toHaveAttribute('height', /^\d+$/);
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0);
  }
});
