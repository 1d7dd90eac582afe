import { expect, test } from '@playwright/test';

for (const path of [
  '/nothing-here',
  '/articles/nothing-here',
  '/articles/hidden/the-whole-story',
  '/sections/nothing',
  '/topics/nothing',
  '/authors/nothing',
  '/sections/science/page/3',
  '/sections/science/page/0',
  '/sections/science/page/two',
  '/sections/sport/page/2',
  '/photos/nothing/640.avif',
]) {
  test(`${path} answers 404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    if (path.startsWith('/photos')) return;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: 'Go to the front page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Fixture');
  });
}
