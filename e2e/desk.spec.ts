import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';

test('readers find no desk', async ({ page, request }) => {
  for (const path of [
    '/desk',
    '/desk/quokkafish-draft',
    '/desk/page/2',
    '/desk/gaps/1',
    '/desk/rights/1',
    '/desk/captions/1',
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).not.toMatch(/quokkafish|narwhalberry|The desk/i);
  }
  await page.goto('/articles/the-whole-story');
  await expect(page.getByRole('link', { name: /the desk/i })).toHaveCount(0);
});

test.describe('on a preview', () => {
  test.use({ baseURL: editions.preview.url });

  test('an editor comes from any page to the desk', async ({ page }) => {
    await page.goto('/sections/world');
    await page.getByRole('link', { name: 'The desk' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The desk' })).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
  });

  test('an editor comes from a story to its own page at the desk, and back', async ({ page }) => {
    await page.goto('/articles/quokkafish-draft');
    await page.getByRole('link', { name: 'This story at the desk' }).click();
    const title = page.getByRole('heading', { level: 1, name: 'Quokkafish draft headline' });
    await expect(title).toBeVisible();
    await page.getByRole('link', { name: 'Read the story' }).click();
    await expect(page.getByText('Quokkafish draft body.')).toBeVisible();
  });

  test('an editor sees which stories readers do not, and when they would', async ({ page }) => {
    await page.goto('/desk');
    const group = (name: string) =>
      page.getByRole('region', { name, exact: true }).getByRole('listitem');
    await expect(group('Draft').filter({ hasText: 'Quokkafish draft' })).toContainText('No date');
    await expect(group('Scheduled').filter({ hasText: 'Narwhalberry scheduled' })).toContainText(
      'January 1, 2099, 12:00 AM GMT+1',
    );
    await expect(group('Withdrawn').filter({ hasText: 'Wombatplum' })).toContainText(
      'Reason: Two stories were confused.',
    );
  });

  test('an editor is told with what the preview was compared, or that it was not', async ({
    page,
  }) => {
    await page.goto('/desk');
    await expect(page.getByText(/^(Not compared|Compared) with /)).toBeVisible();
  });

  test('an editor sees what stands against a draft, and how it will look', async ({ page }) => {
    await page.goto('/desk/quokkafish-draft');
    await expect(page.getByRole('region', { name: 'To mend' })).toContainText('Mend:');
    const looks = page.getByRole('region', { name: 'How it will look' });
    const look = (name: string) => looks.getByRole('figure', { name });
    await expect(look('Teaser').getByRole('article')).toContainText('Draft');
    await expect(look('Search result')).toContainText('Quokkafish draft standfirst.');
    await expect(look('Feed item')).toContainText('Draft: Quokkafish draft headline');
    const card = look('Share card').getByRole('img', { name: 'A quokkafish in a drafty tank.' });
    const address = await card.getAttribute('src');
    expect((await page.request.get(address!)).headers()['content-type']).toBe('image/jpeg');
  });

  test('an editor sees whose word each field of a picture is', async ({ page }) => {
    await page.goto('/desk/quokkafish-draft');
    const pictures = page.getByRole('region', { name: 'Pictures' });
    await expect(pictures).toContainText('Quokkafish/Draft Agency');
    await pictures.getByText('The whole record').first().click();
    await expect(pictures.getByText('credit, from the story')).toBeVisible();
    await expect(pictures.getByText('Quokkafish draft caption.')).toBeVisible();
  });

  test('an editor sees a front as it will be, and where a story stands', async ({ page }) => {
    await page.goto('/desk');
    const fronts = page.getByRole('region', { name: 'Fronts' });
    await fronts.getByText('/series/the-fence').click();
    const front = fronts.locator('details[open]');
    await expect(front.getByRole('heading')).toHaveText(['Now', /^March 1, 2099/]);
    const leads = front.getByText(/^Lead: /);
    await expect(leads.nth(0)).toContainText('A hand against the resolution');
    await expect(leads.nth(1)).not.toContainText('A hand against the resolution');
    await expect(front).toContainText('Leads, and is older than a day');
    await page.goto('/desk/raised-hand');
    const placed = page.getByRole('region', { name: 'Placed' });
    await expect(placed).toContainText('the-fence, lead');
    await expect(placed).toContainText('until March 1, 2099');
  });

  test('an editor finds what older stories lack, and the place where it is told', async ({
    page,
  }) => {
    await page.goto('/desk');
    await page.getByRole('link', { name: /^Gaps in older stories: 1 unknown credit/ }).click();
    const old = page.getByRole('listitem').filter({ hasText: 'Quokkafish from an archive' });
    await expect(old.getByRole('link', { name: 'lead.photo.alt' })).toBeVisible();
    await expect(old.getByRole('link', { name: 'standfirst' })).toBeVisible();
    await old.getByRole('link', { name: 'lead.photo.credit' }).click();
    await expect(page).toHaveURL(/\/quokkafish-from-an-archive\?field=lead\.photo\.credit$/);
  });

  test('of a withdrawn story the desk gives the reason, and leads to what readers see', async ({
    page,
  }) => {
    await page.goto('/desk/wombatplum-withdrawn');
    await expect(page.getByText('Two stories were confused.')).toBeVisible();
    const link = page.getByRole('link', { name: 'See what readers see' });
    expect((await page.request.get((await link.getAttribute('href'))!)).status()).toBe(410);
  });

  test('the desk has no page for what is not there', async ({ request }) => {
    for (const path of [
      '/desk/nothing-here',
      '/desk/page/99',
      '/desk/page/x',
      '/desk/gaps/9',
      '/desk/rights/9',
      '/desk/captions/9',
    ]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  for (const width of [360, 1280]) {
    test(`nothing at the desk is wider than a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '/desk',
        '/desk/gaps/1',
        '/desk/rights/1',
        '/desk/captions/1',
        '/desk/quokkafish-draft',
        '/desk/the-whole-story',
      ]) {
        await page.goto(path);
        const room = page.locator('html');
        const over = await room.evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(over, path).toBe(0);
      }
    });
  }
});
