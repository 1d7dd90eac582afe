import { expect, test } from '@playwright/test';

test('a long list goes on from page to page', async ({ page }) => {
  await page.goto('/sections/science');
  const headlines = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headlines).toHaveCount(12);
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await page.getByRole('link', { name: 'Older stories' }).click();
  await expect(page).toHaveURL(/\/sections\/science\/page\/2$/);
  await expect(page).toHaveTitle('Science, page 2 · The Fixture');
  await expect(headlines).toHaveCount(5);
  await expect(headlines.nth(1)).toHaveText('Letter number 1');
  await page.getByRole('link', { name: 'Newer stories' }).click();
  await expect(page).toHaveURL(/\/sections\/science$/);
});

test('the first page has one address', async ({ request }) => {
  for (const list of ['sections/science', 'topics/letters', 'authors/ada-marsh']) {
    const response = await request.get(`/${list}/page/1`, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(`/${list}`);
  }
});

test('a section with nothing in it says so; a topic or an author without a story is unknown', async ({
  page,
}) => {
  const response = await page.goto('/sections/sport');
  expect(response?.status()).toBe(200);
  await expect(page.getByText('Nothing has been published here yet.')).toBeVisible();
  for (const path of ['/topics/unused', '/authors/zoe-draft', '/series/draft-series']) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

test('the front of an author says who it is', async ({ page }) => {
  await page.goto('/authors/ada-marsh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Marsh');
  await expect(page.getByText('a character made up for tests')).toBeVisible();
});

test('a standing page holds its text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'About this fixture' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this fixture');
  await expect(page.getByText('so that a test can read it')).toBeVisible();
});

test('a front that editors arranged leads with what they chose, and the rest of its list follows', async ({
  page,
}) => {
  await page.goto('/series/the-fence');
  const headlines = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(headlines.first()).toHaveText(/A hand against the resolution/);
  const more = page.getByRole('region', { name: 'More stories' }).getByRole('article');
  await expect(more).toHaveCount(2);
  await expect(page.getByText('A hand against the resolution')).toHaveCount(1);
});
