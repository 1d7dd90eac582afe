import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/articles/the-whole-story');
});

test('a story has its headline, standfirst, section, kind and byline', async ({ page }) => {
  const story = page.getByRole('main').getByRole('article').first();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story with everything in it');
  await expect(story.getByText('It holds each part that a story can have')).toBeVisible();
  await expect(story.getByRole('link', { name: 'World' })).toHaveAttribute(
    'href',
    '/sections/world',
  );
  await expect(story.getByText('Analysis', { exact: true })).toBeVisible();
  await expect(story.getByText('By Ada Marsh and Picture desk')).toBeVisible();
  await expect(story.getByText('PARIS', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Ada Marsh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Marsh');
});

test('its times are in the newsroom’s zone, for eyes and for machines', async ({ page }) => {
  const [published, updated] = await page.getByRole('article').first().getByRole('time').all();
  await expect(published!).toHaveText('February 1, 2026, 6:30 PM GMT+1');
  await expect(published!).toHaveAttribute('datetime', '2026-02-01T18:30:00+01:00');
  await expect(updated!).toHaveText('February 2, 2026, 8:15 AM GMT+1');
  await expect(updated!).toHaveAttribute('datetime', '2026-02-02T08:15:00+01:00');
});

test('its body keeps the spaces round links and puts no figure into a paragraph', async ({
  page,
}) => {
  await expect(page.getByText('The second has lost it.')).toBeVisible();
  await expect(page.locator('p figure')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { level: 2, name: 'What the sentence says' }),
  ).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('note')).toContainText('Beside the story.');
  await expect(page.locator('blockquote')).toHaveText(/declined to change any of them/);
});

test('its corrections stand with kind and time, and on the corrections page', async ({ page }) => {
  const corrections = page.getByRole('region', { name: 'Corrections and updates' });
  await expect(corrections).toContainText('Correction, February 2, 2026, 8:15 AM GMT+1');
  await expect(corrections.getByRole('link', { name: 'the letter' })).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  await expect(page.getByRole('main')).toContainText('An earlier version gave the wrong colour');
  await page.getByRole('link', { name: 'A story with everything in it' }).first().click();
  await expect(page).toHaveURL(/the-whole-story$/);
});

test('its topics lead to their fronts', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Topics' }).getByText('Letters').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters');
});

test('“More from” begins with what the editor named, and has no story twice', async ({ page }) => {
  const more = page.getByRole('complementary', { name: 'More from The Fixture' });
  const headlines = await more.getByRole('heading', { level: 3 }).allTextContents();
  expect(headlines[0]).toBe('Signs at the fence in Tijuana');
  expect(headlines).toHaveLength(4);
  expect(new Set(headlines).size).toBe(4);
  expect(headlines).not.toContain('A story with everything in it');
});

test('a headline with marks and scripts in it comes through unharmed', async ({ page }) => {
  await page.goto('/articles/ampersands-and-angles');
  const title = 'Ampersands & <angles> "quotes" 🗞 العربية 中文 </script>';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(`${title} · The Fixture`);
});
