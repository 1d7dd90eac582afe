/** What Sveltia's own page would leave too wide, empty, or in its own words. */
import { expect, test, type Page } from '@playwright/test';
import glob from 'fast-glob';
import { editions } from './editions.ts';
import { pickFolder, putFiles } from './write-folder.ts';
import { field } from './write-form.ts';
import { readFileSync } from 'node:fs';

const files = glob.sync('e2e/content/**', { dot: true });
test.use({ baseURL: editions.preview.url });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no form is wider than its window: the front with its blocks, a picture in a text', async ({
    page,
  }) => {
    await open(page, '#/collections/_singletons/entries/home');
    await expect(page.getByText('Lead: the story')).toBeVisible();
    expect(await tooWide(page)).toEqual([]);

    await open(page, '#/collections/articles/new');
    const body = await field(page, 'body');
    await body.getByRole('button').last().tap();
    await body.getByRole('button', { name: 'Insert' }).tap();
    await page.getByRole('menuitem', { name: 'Photo', exact: true }).tap();
    const expires = page.getByRole('dialog').getByText('Expires');
    await expires.scrollIntoViewIfNeeded();
    expect(await tooWide(page)).toEqual([]);
  });
});

test('beside the form stands no name of an empty field, and pictures are called so', async ({
  page,
}) => {
  await open(page, '#/collections/articles/entries/the-whole-story');
  const shown = page.locator('[role="document"] section');
  await expect(shown.filter({ hasText: 'A story with everything in it' }).first()).toBeVisible();
  const empty = shown
    .filter({ visible: true })
    .filter({ hasNot: page.locator(':scope > :not(h4, :empty)') });
  await expect(empty).toHaveCount(0);

  await page.goto('/write#/assets');
  await expect(page.getByText('Photos').first()).toBeVisible();
  await expect(page.getByText('Global Assets')).toHaveCount(0);
});

async function open(page: Page, hash: string): Promise<void> {
  await pickFolder(page);
  await page.goto('/healthz');
  await putFiles(
    page,
    files.map((file) => [file, readFileSync(file)]),
  );
  await page.goto(`/write${hash}`);
  const folder = page.getByRole('button', { name: 'Work with Local Repository' });
  const form = page.locator('section.field').first();
  await expect(folder.or(form)).toBeVisible();
  if (await folder.isVisible()) await folder.click();
  await expect(form).toBeVisible();
}

/** @returns whatever scrolls sideways */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((node) => /auto|scroll/.test(getComputedStyle(node).overflowX))
      .filter((node) => node.clientWidth > 60 && node.scrollWidth > node.clientWidth)
      .map((node) => `${node.className}: ${node.scrollWidth} in ${node.clientWidth}`),
  );
}
