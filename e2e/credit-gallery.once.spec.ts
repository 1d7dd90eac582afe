import { expect, test, type Page } from '@playwright/test';

const pictures = [
  {
    alt: 'Umbrellas, black and red.',
    caption: 'Before the reading.',
    credit: 'Ada Marsh/The Fixture',
  },
  {
    alt: 'An empty square with puddles.',
    caption: 'After the reading.',
    credit: 'Lev Radin/Sipa USA, via Reuters',
  },
];

/** Presses Tab from the link before, as a reader without a mouse does. */
async function tabTo(page: Page, name: string) {
  const link = page.getByRole('group', { name: 'Gallery' }).getByRole('link', { name });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return link;
  }
  throw new Error(`Tab never comes to ${name}`);
}

test('each picture of a gallery stands with its own caption and credit', async ({ page }) => {
  await page.goto('/articles/the-whole-story');
  const figures = page.getByRole('group', { name: 'Gallery' }).getByRole('figure');
  await expect(figures).toHaveCount(pictures.length);
  for (const [i, { alt, caption, credit }] of pictures.entries()) {
    await expect(figures.nth(i).getByRole('img', { name: alt })).toBeVisible();
    await expect(figures.nth(i).locator('figcaption')).toContainText(caption);
    await expect(figures.nth(i).locator('.credit')).toHaveText(credit);
  }
});

for (const { alt, caption, credit } of pictures) {
  test(`a keyboard leads from “${alt}” to its full size, and back to the story`, async ({
    page,
  }) => {
    await page.goto('/articles/the-whole-story');
    const link = await tabTo(page, alt);
    const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/photos\/[\da-f]{12}$/);
    const figure = page.getByRole('main').getByRole('figure');
    await expect(figure.getByRole('img', { name: alt })).toBeVisible();
    await expect(figure.locator('figcaption')).toContainText(caption);
    await expect(figure.locator('.credit')).toHaveText(credit);
    await page.getByRole('link', { name: 'A story with everything in it' }).click();
    await expect(page).toHaveURL(/\/articles\/the-whole-story$/);
  });
}
