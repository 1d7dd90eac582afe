import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';

const hidden = ['quokkafish-draft', 'narwhalberry-scheduled', 'wombatplum-withdrawn'];
const words = /quokkafish|narwhalberry|wombatplum/i;

test('readers find nothing of a draft, a scheduled or a withdrawn story', async ({ page }) => {
  for (const slug of hidden) {
    expect((await page.goto(`/articles/${slug}`))?.status()).toBe(
      slug === 'wombatplum-withdrawn' ? 410 : 404,
    );
    expect((await page.content()).replaceAll(slug, '')).not.toMatch(words);
  }
  for (const path of [
    '/',
    '/sections/world',
    '/topics/letters',
    '/authors/ada-marsh',
    '/corrections',
  ]) {
    await page.goto(path);
    expect(await page.content()).not.toMatch(words);
  }
});

test.describe('on a preview', () => {
  test.use({ baseURL: editions.preview.url });

  test('editors see drafts and scheduled stories in place, marked', async ({ page }) => {
    await page.goto('/sections/world');
    await expect(page.getByText('Preview edition')).toBeVisible();
    const draft = page.getByRole('article').filter({ hasText: 'Quokkafish draft headline' });
    await expect(draft.getByText('Draft', { exact: true })).toBeVisible();
    const scheduled = page.getByRole('article').filter({ hasText: 'Narwhalberry scheduled' });
    await expect(scheduled.getByText('Scheduled', { exact: true })).toBeVisible();
    await draft.getByRole('link').click();
    await expect(page.getByText('Draft: not published')).toBeVisible();
    await expect(page.getByText('Quokkafish draft body.')).toBeVisible();
  });

  test('a scheduled story tells when it would run, a withdrawn one is not shown', async ({
    page,
  }) => {
    await page.goto('/articles/narwhalberry-scheduled');
    await expect(page.getByText('Scheduled for January 1, 2099, 12:00 AM GMT+1')).toBeVisible();
    expect((await page.goto('/articles/wombatplum-withdrawn'))?.status()).toBe(410);
    await expect(page.getByText('Two stories were confused.')).toBeVisible();
  });

  test('search engines are told to keep out, of everything', async ({ page, request }) => {
    await page.goto('/articles/the-whole-story');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
    const picture = await page.locator('img').first().getAttribute('src');
    for (const path of [
      '/',
      '/articles/quokkafish-draft',
      '/nothing-here',
      picture!,
      '/favicon.ico',
    ]) {
      const headers = (await request.get(path)).headers();
      expect(headers['x-robots-tag'], path).toBe('noindex, nofollow');
      expect(headers['cache-control'], path).toMatch(/private.*no-store/);
    }
  });

  test('a draft names no canonical address', async ({ page }) => {
    await page.goto('/articles/quokkafish-draft');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  });
});

test('the published edition is open to search engines', async ({ page }) => {
  const response = await page.goto('/articles/the-whole-story');
  expect(response?.headers()['x-robots-tag']).toBeUndefined();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /^index, follow/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${editions.fixture.url}/articles/the-whole-story`,
  );
});

test('the front shows the places of drafts to editors, and readers meet none of them', async ({
  page,
}) => {
  const headline = { name: 'A quokkafish headline for the front' };
  await page.goto(`${editions.preview.url}/`);
  await expect(page.getByRole('main').getByRole('article', headline)).toBeVisible();
  await expect(page.getByRole('region', { name: 'The quokkafish package' })).toBeVisible();
  await expect(page.getByRole('article', headline).getByRole('list')).toContainText('narwhalberry');
  await page.goto(`${editions.fixture.url}/`);
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('article', headline)).toHaveCount(0);
});
