import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';

test('a reader looks for words and is shown where they stand', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  const form = page.getByRole('search');
  await form.getByLabel('Words').fill('clerk grey coat');
  await form.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?q=clerk\+grey\+coat/);
  await expect(page).toHaveTitle('Search: clerk grey coat · The Fixture');
  await expect(page.getByRole('heading', { level: 2, name: '1 story' })).toBeVisible();
  const result = page.getByRole('main').getByRole('article');
  await expect(result.locator('mark').first()).toBeVisible();
  await result.getByRole('link', { name: 'A story with everything in it' }).click();
  await expect(page).toHaveURL(/\/articles\/the-whole-story$/);
});

for (const [what, typed, title] of [
  ['a phrase', '"copper roofs"', 'A story with everything in it'],
  ['a plural for a singular', 'fences', 'Signs at the fence in Tijuana'],
  ['a name without its accents', 'zoe lodz istanbul', /^Ampersands/],
  ['a script without spaces', '中文', /^Ampersands/],
  ['what a headline holds', 'angles', /^Ampersands/],
  ['a credit', 'Garrido', 'Signs at the fence in Tijuana'],
] as const) {
  test(`a reader finds ${what}`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(title);
  });
}

test('a minus keeps stories out', async ({ page }) => {
  await page.goto('/search?q=agency+-tijuana+-haiti');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Tijuana' })).toHaveCount(0);
});

test('the form narrows a search by section and by day, and keeps what was chosen', async ({
  page,
}) => {
  await page.goto('/search?q=letter');
  const form = page.getByRole('search');
  await form.getByText('Section and dates').click();
  await form.getByLabel('Section').selectOption('Science');
  await form.getByLabel('From').fill('2025-12-03');
  await form.getByLabel('To').fill('2025-12-04');
  await form.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Letter number 4',
    'Letter number 3',
  ]);
  await expect(form.getByLabel('Section')).toHaveValue('science');
  await expect(form.getByLabel('From')).toHaveValue('2025-12-03');
});

test('a topic and an author can be asked for, and taken back', async ({ page }) => {
  await page.goto('/search?q=letter&author=ada-marsh&topic=letters');
  await expect(page.getByLabel('Only by Ada Marsh')).toBeChecked();
  await page.getByLabel('Only on Letters').uncheck();
  await page.getByRole('search').getByRole('button').click();
  await expect(page).not.toHaveURL(/topic=/);
  await expect(page).toHaveURL(/author=ada-marsh/);
});

test('many results go on from page to page', async ({ page }) => {
  await page.goto('/search?q=letter');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12);
  await page.getByRole('link', { name: 'More results' }).click();
  await expect(page).toHaveURL(/\/search\?q=letter&page=2$/);
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  for (const number of ['3', '0', 'two']) {
    expect((await page.goto(`/search?q=letter&page=${number}`))?.status(), number).toBe(404);
  }
});

test('a slip is put right', async ({ page }) => {
  await page.goto('/search?q=clerc+grey+caot');
  await expect(page.getByText('No story was found for clerc grey caot')).toBeVisible();
  await page.getByRole('link', { name: 'clerk grey coat' }).click();
  await expect(page.getByRole('link', { name: 'A story with everything in it' })).toBeVisible();
});

test('a search in vain leads on to the sections', async ({ page }) => {
  await page.goto('/search?q=xylophone');
  await page.getByRole('main').getByRole('link', { name: 'World' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
});

test('an empty search says what can be looked for', async ({ page }) => {
  for (const query of ['', '?q=', '?q=%20', '?q=-coat', '?q=%22%22', '?section=none']) {
    const response = await page.goto(`/search${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(page.getByText('Words in quotes')).toBeVisible();
  }
});

test('what is typed comes back as text, whatever it is', async ({ page }) => {
  const typed = '"><script>alert(1)</script> NEAR(a b) \' OR 1=1 -- {x}: ^*';
  const response = await page.goto(`/search?q=${encodeURIComponent(typed)}&section='&topic=%00`);
  expect(response?.status()).toBe(200);
  expect(await response?.text()).not.toContain('<script>alert');
  await expect(page.getByLabel('Words')).toHaveValue(typed);
});

test('readers find nothing that is not published', async ({ page }) => {
  for (const word of ['quokkafish', 'narwhalberry', 'wombatplum', 'quokkafisch', 'narwalberry']) {
    await page.goto(`/search?q=${word}`);
    await expect(page.getByText(`No story was found for ${word}`)).toBeVisible();
    await expect(page.getByText('Did you mean')).toHaveCount(0);
  }
  await page.goto('/search?q=a&topic=draft-topic&author=zoe-draft');
  expect(await page.content()).not.toMatch(/Zoë Quokkafish|a topic of drafts/);
});

test('editors find drafts and what is scheduled on a preview, marked', async ({ page }) => {
  await page.goto(`${editions.preview.url}/search?q=quokkafish`);
  await expect(page.getByRole('article').getByText('Draft', { exact: true }).first()).toBeVisible();
  await page.goto(`${editions.preview.url}/search?q=narwhalberry`);
  await expect(page.getByRole('article').getByText('Scheduled').first()).toBeVisible();
  await page.goto(`${editions.preview.url}/search?q=wombatplum`);
  await expect(page.getByText('No story was found')).toBeVisible();
});

test('search engines keep no page of results', async ({ page }) => {
  await page.goto('/search?q=letter');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});

test('a browser can add the paper to its search engines', async ({ page, request }) => {
  await page.goto('/');
  const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
  const response = await request.get((await link.getAttribute('href'))!);
  expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml');
  expect(await response.text()).toContain(
    `template="${editions.fixture.url}/search?q={searchTerms}"`,
  );
});

test.describe('by axe', () => {
  test.use({ javaScriptEnabled: true });
  for (const query of ['', '?q=letter', '?q=clerc', '?q=letter&topic=letters']) {
    test(`nothing is found on /search${query}`, async ({ page }) => {
      await page.goto(`/search${query}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
});
