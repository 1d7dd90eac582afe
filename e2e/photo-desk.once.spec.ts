/** A picture editor's work on previews: what a picture says, what it lacks, and the point that its crops keep. */
import { expect, test, type Page } from '@playwright/test';
import { diffLines } from 'diff';
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { agencyPicture } from './agency-picture.ts';
import { editions } from './editions.ts';
import { openFolder, readBack } from './write-folder.ts';

test.use({ baseURL: editions.preview.url });

const folder = 'e2e/content';
const files = glob.sync(`${folder}/**`, { dot: true });
const story = `${folder}/articles/the-whole-story.mdx`;
const fieldOf = (page: Page, key: string) =>
  page.locator(`.pane[data-mode="edit"] .field[data-key-path="${key}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

test('the desk shows each picture of a story as it is cut, and leads to its field', async ({
  page,
}) => {
  await page.goto('/desk/the-whole-story');
  const lead = page.locator('#pictures ~ ul > li').first();
  const pictures = lead.getByRole('listitem').locator('img');
  await expect(pictures).toHaveCount(5);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
  await lead.getByRole('link', { name: 'Edit it' }).click();
  await expect(page).toHaveURL(
    /\/write#\/collections\/articles\/entries\/the-whole-story\?field=lead.photo.focal$/,
  );
});

test('rights that end are a list, each leading to its field', async ({ page }) => {
  await openFolder(page, files);
  await page.goto('/desk');
  await page.getByRole('link', { name: /^Rights that end: / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rights that end');
  const row = page.getByRole('listitem').filter({ hasText: 'A picture whose time was up' });
  await expect(row.first()).toContainText(/Ended .*\d{4}/);
  await expect(row.getByRole('link', { name: 'Write it' }).first()).toHaveAttribute(
    'href',
    /^\/write#\/collections\/articles\/entries\/[\w/-]+\?field=(lead\.photo\.expires|body)$/,
  );
  const entry = page.getByRole('listitem').filter({ hasText: 'Narwhalberry scheduled entry' });
  await expect(entry.getByRole('link').first()).toHaveAttribute('href', '/desk/the-count');
  // On a slow machine the picture above the field comes last, and would push it away.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await entry.getByRole('link', { name: 'Write it' }).click();
  await expect(page).toHaveURL(
    /\/live\/entries\/the-count\/narwhalberry-entry\?field=photo\.expires$/,
  );
  await fieldOf(page, 'photo.focal').locator('img').first().waitFor({ state: 'attached' });
  await expect(fieldOf(page, 'photo.expires')).toBeInViewport();
});

test('captions left to write are a list, each leading to its field', async ({ page }) => {
  await page.goto('/desk');
  await page.getByRole('link', { name: /^Captions left to write: \d+$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Captions left to write');
  const row = page.getByRole('listitem').filter({ hasText: 'A meeting on the border regions' });
  await row.getByRole('link', { name: 'Write it' }).click();
  await expect(page).toHaveURL(/\/a-meeting-on-the-border\?field=lead\.photo\.caption$/);
});

test('an address that names a field opens the form at it, and a point is chosen there', async ({
  page,
}) => {
  await openFolder(page, files);
  await page.goto('/write/story/the-whole-story/lead.photo.focal');
  const field = fieldOf(page, 'lead.photo.focal');
  await expect(field.getByRole('slider', { name: 'From the left' })).toBeFocused();
  await expect(field.getByRole('list', { name: 'The crops as they will be' })).toBeInViewport();
  await expect(save(page)).toBeDisabled();

  const picture = field.locator('img').first();
  const { width, height } = (await picture.boundingBox())!;
  await picture.click({ position: { x: width * 0.2, y: height * 0.25 }, force: true });
  await expect(field).toContainText('From the left 20 %');
  // By the keyboard alone.
  await field.getByRole('slider', { name: 'From the top' }).press('ArrowRight');
  await expect(field).toContainText('From the top 26 %');
  await save(page).click();
  await expect(page).not.toHaveURL(/entries/);
  const parts = diffLines(readFileSync(story, 'utf8'), await readBack(page, story));
  const changed = parts.filter(({ added, removed }) => added || removed);
  expect(changed.map(({ value }) => value)).toEqual(['    focal: [0.2, 0.26]\n']);

  await page.goto('/write/story/the-whole-story/lead.photo.focal');
  await field.getByRole('button', { name: 'Leave it to the paper' }).click();
  await save(page).click();
  await expect(page).not.toHaveURL(/entries/);
  expect(await readBack(page, story)).toBe(readFileSync(story, 'utf8'));
});

test('a picture that is put into a new story fills what is empty, and the story is a draft', async ({
  page,
}) => {
  await openFolder(page, files);
  await page.goto('/write#/collections/articles/new');
  await page
    .getByRole('textbox', { name: /^Title/ })
    .first()
    .fill('A gate at noon');
  await page
    .getByRole('textbox', { name: /^Standfirst/ })
    .first()
    .fill('It opened. It closed.');
  await page.getByRole('radio', { name: 'World' }).first().click();
  await scrollTo(page, 'authors');
  await page.getByRole('checkbox', { name: 'Ada Marsh' }).click();
  await scrollTo(page, 'lead');
  await fieldOf(page, 'lead').getByRole('checkbox').first().click();
  await scrollTo(page, 'lead.photo');
  await fieldOf(page, 'lead.photo').getByRole('checkbox').first().click();
  await scrollTo(page, 'lead.photo.caption');
  await fieldOf(page, 'lead.photo.caption').getByRole('textbox').fill('Our own words.');
  await choose(page, 'lead.photo.src');

  const alt = fieldOf(page, 'lead.photo.alt').getByRole('textbox');
  await expect(alt).toHaveValue('A gate of iron, half open.');
  await expect(fieldOf(page, 'lead.photo.credit').getByRole('textbox')).toHaveValue(
    'AP Photo/Jane Doe',
  );
  const focal = fieldOf(page, 'lead.photo.focal');
  await expect(focal.getByRole('status')).toHaveText(
    'Filled from the file: alt, credit. Alt: 26 of 250 characters. Caption: 3 words.',
  );
  await focal.getByText('What its file says').click();
  await expect(focal).toContainText('Trucks wait at the gate.');
  await expect(focal.getByRole('listitem').filter({ hasText: 'NO ARCHIVES' })).toHaveText(
    /^expires is missing, while the instructions in e2e\/content\/photos\/gate\.png say/,
  );

  const credit = fieldOf(page, 'lead.photo.credit');
  await credit.getByRole('textbox').fill('REUTERS');
  await save(page).click();
  await expect(credit).toContainText(
    `Is "REUTERS", but ${folder}/photos/gate.png says "AP" (XMP).`,
  );
  await credit.getByRole('textbox').fill('AP Photo/Jane Doe');
  await expect(credit).not.toContainText('but');

  await save(page).click();
  await expect(page).not.toHaveURL(/new/);
  expect(await readBack(page, `${folder}/articles/a-gate-at-noon.mdx`)).toBe(`---
title: A gate at noon
standfirst: It opened. It closed.
section: world
authors: [ada-marsh]
draft: true
lead:
  photo:
    src: gate.png
    alt: A gate of iron, half open.
    caption: Our own words.
    credit: AP Photo/Jane Doe
---
`);
});

test('a field that somebody emptied stays empty, and a picture that was there fills none', async ({
  page,
}) => {
  await openFolder(page, files);
  await page.goto('/write/story/the-whole-story/lead.photo.alt');
  const alt = fieldOf(page, 'lead.photo.alt').getByRole('textbox');
  await alt.fill('');
  await scrollTo(page, 'lead.photo.focal');
  await expect(fieldOf(page, 'lead.photo.focal').getByRole('slider').first()).toBeVisible();
  await expect(alt).toHaveValue('');
});

/** Fields are made once one has scrolled to them. */
async function scrollTo(page: Page, key: string): Promise<void> {
  const field = fieldOf(page, key);
  await expect(async () => {
    if ((await field.count()) === 0) {
      await page.locator('.pane[data-mode="edit"] .placeholder').first().scrollIntoViewIfNeeded();
    }
    await field.scrollIntoViewIfNeeded({ timeout: 200 });
  }).toPass();
}

async function choose(page: Page, key: string): Promise<void> {
  await scrollTo(page, key);
  await fieldOf(page, key).getByRole('button', { name: 'Browse' }).click();
  const dialog = page.getByRole('dialog').last();
  const chooser = page.waitForEvent('filechooser');
  const upload = dialog.getByRole('button', { name: /Upload|Browse/ });
  await upload.first().click();
  const picture = { name: 'gate.png', mimeType: 'image/png', buffer: await agencyPicture() };
  await (await chooser).setFiles(picture);
  await dialog.getByRole('button', { name: 'Insert' }).click();
}
