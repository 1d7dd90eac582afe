import { expect, test } from '@playwright/test';

test.describe('the front page of the paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('carries the name of the paper and the date of its newest story', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Fixture');
    const date = page.getByRole('banner').getByRole('time');
    await expect(date).toHaveText('Sunday, February 1, 2026');
    await expect(date).toHaveAttribute('datetime', '2026-02-01');
  });

  test('leads with the newest story and sorts the rest by section, none twice', async ({
    page,
  }) => {
    const headlines = page.getByRole('main').getByRole('heading', { level: 3 });
    await expect(headlines.first()).toHaveText(/A story with everything in it/);
    const all = await headlines.allTextContents();
    expect(all.length).toBeGreaterThanOrEqual(13);
    expect(new Set(all).size).toBe(all.length);
    for (const section of ['World', 'Science']) {
      await expect(page.getByRole('region', { name: section, exact: true })).toBeVisible();
    }
  });

  test('names a link for each story once, and its picture is silent', async ({ page }) => {
    const stories = page.getByRole('main').getByRole('article');
    for (const story of await stories.all()) {
      await expect(story.getByRole('link')).toHaveCount(1);
      await expect(story.getByRole('img')).toHaveCount(0);
      // Not every story has a picture.
      if ((await story.locator('img').count()) === 0) continue;
      await expect(story.locator('img')).toHaveAttribute('alt', '');
      await expect(story.locator('.credit')).toBeVisible();
    }
  });

  test('leads to a story by its headline, and to a section by the navigation', async ({ page }) => {
    await page.getByRole('link', { name: /The reading on film/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The reading on film/);
    await page.getByRole('navigation', { name: 'Sections' }).getByText('Science').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Science');
  });

  test('says at its foot that this is sample content', async ({ page }) => {
    await expect(page.getByRole('contentinfo')).toContainText('sample content');
  });

  test('lets a keyboard skip to the text', async ({ page }) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });
});
