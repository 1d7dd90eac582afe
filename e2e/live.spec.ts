/** Someone follows live coverage, with and without scripts. */
import { expect, test, type Page } from '@playwright/test';

const story = '/articles/the-count';
const entriesOf = (page: Page) =>
  page.getByRole('region', { name: 'Updates' }).getByRole('article');
const titles = (page: Page) => entriesOf(page).getByRole('heading', { level: 3 }).allTextContents();

test('the page tells what happened last, what matters, and what is pinned', async ({ page }) => {
  await page.goto(story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The night of the count');
  const moments = page.getByRole('navigation', { name: 'Key moments' }).getByRole('link');
  expect(await moments.allTextContents()).toEqual([
    'The bell is to ring at noon',
    'The doors are shut',
  ]);
  const pinned = page.getByRole('region', { name: 'Pinned' });
  await expect(pinned.getByRole('heading', { level: 3 })).toHaveText('How the letters are counted');
  const shown = await titles(page);
  expect(shown.slice(0, 3)).toEqual([
    'The hall is dark',
    'The twentieth box is counted again',
    'The bell is to ring at noon',
  ]);
  // Of the newest 25 the pinned one stands above the others.
  expect(shown).toHaveLength(24);
  expect(shown).not.toContain('How the letters are counted');
});

test('a key moment leads to its entry, on this page or on an earlier one', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('link', { name: 'The doors are shut' }).click();
  await expect(page).toHaveURL(`${story}/page/1#entry-doors-shut`);
  await expect(page.getByRole('article', { name: 'The doors are shut' })).toBeInViewport();
});

test('earlier updates go on where the page ends, and lead back', async ({ page }) => {
  await page.goto(story);
  const last = (await titles(page)).at(-1);
  expect(last).toBe('The third box is counted');
  await page.getByRole('link', { name: 'Earlier updates' }).click();
  await expect(page).toHaveURL(/\/page\/1#entry-second-box$/);
  // The address changes before the page has come whole: only what waits may be asked.
  await expect(entriesOf(page)).toHaveCount(25);
  expect((await titles(page)).slice(-3)).toEqual([
    'The second box is counted',
    'The first box is counted',
    'The doors are shut',
  ]);
  await page.getByRole('link', { name: 'Newer updates' }).click();
  await expect(page).toHaveURL(`${story}/page/2`);
  await expect(entriesOf(page)).toHaveCount(3);
  await page.getByRole('link', { name: 'Newer updates' }).click();
  await expect(page).toHaveURL(story);
});

test('an entry has an address of its own, and leads to its place among the others', async ({
  page,
}) => {
  await page.goto(story);
  await page.getByRole('link', { name: 'Fifty letters are found under the stairs' }).click();
  await expect(page).toHaveURL(`${story}/a-number-put-right`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Fifty letters are found under the stairs',
  );
  await expect(page.getByRole('main')).toContainText('There were fifty.');
  await page.getByRole('link', { name: 'All updates' }).click();
  const entry = page.getByRole('article', { name: 'Fifty letters are found under the stairs' });
  await expect(entry).toBeInViewport();
});

test('an entry that grew into a story leads to it, and never to one that is not published', async ({
  page,
}) => {
  await page.goto(story);
  const grown = page.getByRole('article', { name: 'A street waits for the result' });
  await grown.getByText('More on this:').getByRole('link').click();
  await expect(page).toHaveURL('/articles/street-in-port-au-prince');
  await page.goto(story);
  const plain = page.getByRole('article', { name: 'The twentieth box is counted again' });
  await expect(plain).not.toContainText('More on this:');
});

test('a reader can stop the questions for what is new, and begin them again', async ({ page }) => {
  await page.goto(story);
  const frame = page.frameLocator('iframe[title="New updates"]');
  await expect(frame.locator('body')).toHaveText(/^No new updates · Pause$/);
  await frame.getByRole('link', { name: 'Pause' }).click();
  await expect(frame.locator('body')).toHaveText(/^Paused · Continue$/);
  await frame.getByRole('link', { name: 'Continue' }).click();
  await expect(frame.locator('body')).toHaveText(/^No new updates · Pause$/);
});

test('what is new stays in sight and lies over nothing that has the focus', async ({ page }) => {
  await page.goto(story);
  const frame = page.locator('iframe[title="New updates"]');
  await page.getByRole('link', { name: 'Earlier updates' }).scrollIntoViewIfNeeded();
  await expect(frame).toBeInViewport();
  const first = page.getByRole('link', { name: 'The hall is dark' });
  await first.focus();
  const [box, over] = [await first.boundingBox(), await frame.boundingBox()];
  expect(box!.y).toBeGreaterThanOrEqual(over!.y + over!.height);
});

test('what has ended says so, asks for nothing, and is marked in lists', async ({ page }) => {
  await page.goto('/articles/the-match');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('انتهت التغطية في');
  await page.goto('/sections/science/page/2');
  const ended = page.getByRole('article', { name: 'المباراة لحظة بلحظة' });
  await expect(ended).toContainText('As it happened');
  await expect(ended).not.toContainText('Latest:');
  const going = page.getByRole('article', { name: 'The night of the count' });
  await expect(going).toContainText(/Live.*Latest: The hall is dark/s);
});

test('what is new is read on the page’s own ground, light and dark', async ({ page }) => {
  for (const [colorScheme, color] of [
    ['light', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(story);
    const frame = page.frameLocator('.live-frame iframe');
    for (const part of ['html', 'a']) {
      await expect(frame.locator(part).first(), colorScheme).toHaveCSS('color', color);
    }
  }
});
