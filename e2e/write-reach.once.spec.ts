/** A story with a credited photograph is filed from a phone, and with the keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { gitHost, type GitHost } from './git-host.ts';
import { openFolder } from './write-folder.ts';
import { field, makePicture } from './write-form.ts';
import { folder, signInToHost, useGitHost } from './write-git-host.ts';

const branch = 'cms/articles/from-the-quay';

let host: GitHost;
useGitHost(gitHost, (made) => {
  host = made;
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a story with a credited photograph is filed', async ({ page }, info) => {
    const picture = await makePicture(info, 'quay.jpg');
    await begin(page);
    const fill = async (key: string, text: string) => {
      const box = (await field(page, key)).getByRole('textbox').last();
      await box.tap();
      await page.keyboard.insertText(text);
    };
    await fill('title', 'From the quay');
    await fill('standfirst', 'The boats are in.');
    await (await field(page, 'section')).getByRole('radio', { name: 'World' }).tap();
    await (await field(page, 'authors')).getByRole('checkbox', { name: 'Jane Doe' }).tap();
    await (await field(page, 'publishedAt')).getByRole('button', { name: 'Now' }).tap();
    await (await field(page, 'draft')).getByRole('switch').tap();
    await (await field(page, 'lead')).getByRole('checkbox').tap();
    await (await field(page, 'lead.photo')).getByRole('checkbox').tap();
    await (await field(page, 'lead.photo.src')).getByRole('button', { name: 'Browse' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Select Image' });
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Upload' }).tap();
    await (await chooser).setFiles(picture);
    await dialog.getByRole('button', { name: 'Insert' }).tap();
    await fill('lead.photo.alt', 'Two boats beside a wall of stone.');
    await fill('lead.photo.caption', 'The boats on Friday.');
    await fill('lead.photo.credit', 'REUTERS/Edgard Garrido');
    await fill('body', 'They brought little.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Save', exact: true }).tap();
    await page.getByRole('button', { name: 'Later' }).tap();
    await isFiled(page, picture);
  });
});

test('with the keyboard alone', async ({ page }, info) => {
  const picture = await makePicture(info, 'quay.jpg');
  await begin(page);
  const form = (key: string) => page.locator(`section.field[data-key-path="${key}"]`);
  const fill = async (key: string, text: string) => {
    await tabTo(page, form(key).getByRole('textbox'));
    await page.keyboard.type(text);
  };
  const press = async (control: Locator, key: string) => {
    await tabTo(page, control);
    await page.keyboard.press(key);
  };
  await fill('title', 'From the quay');
  await fill('standfirst', 'The boats are in.');
  await press(form('section').getByRole('radio').first(), 'ArrowRight');
  await press(form('authors').getByRole('checkbox', { name: 'Jane Doe' }), 'Space');
  await press(form('publishedAt').getByRole('button', { name: 'Now' }), 'Enter');
  await press(form('draft').getByRole('switch'), 'Space');
  await press(form('lead').getByRole('checkbox').first(), 'Space');
  await press(form('lead.photo').getByRole('checkbox').first(), 'Space');
  await press(form('lead.photo.src').getByRole('button', { name: 'Browse' }), 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Select Image' });
  const chooser = page.waitForEvent('filechooser');
  await press(dialog.getByRole('button', { name: 'Upload' }), 'Enter');
  await (await chooser).setFiles(picture);
  await press(dialog.getByRole('button', { name: 'Insert' }), 'Enter');
  await press(form('lead.photo.focal').getByRole('slider').first(), 'ArrowRight');
  await fill('lead.photo.alt', 'Two boats beside a wall of stone.');
  await fill('lead.photo.caption', 'The boats on Friday.');
  await fill('lead.photo.credit', 'REUTERS/Edgard Garrido');
  await fill('body', 'They brought little.');
  await press(page.getByRole('button', { name: 'Save', exact: true }), 'Enter');
  await press(page.getByRole('button', { name: 'Later' }), 'Enter');
  await isFiled(page, picture);
});

async function isFiled(page: Page, picture: string): Promise<void> {
  await expect(page).not.toHaveURL(/\/new/);
  expect(host.git.text(branch, `${folder}/articles/from-the-quay.mdx`)).toMatch(
    /^---\ntitle: From the quay\nstandfirst: The boats are in\.\nsection: \w+\nauthors: \[jane-doe\]\n[^]*\n {4}src: quay\.jpg\n[^]*\n {4}credit: REUTERS\/Edgard Garrido\n(?:[^]*\n)?---\s+They brought little\.\n$/,
  );
  expect(host.git.bytes(branch, `${folder}/photos/quay.jpg`)).toEqual(readFileSync(picture));
}

async function begin(page: Page): Promise<void> {
  await signInToHost(page, host);
  await expect(page.getByText(/You’re now/)).toBeAttached({ timeout: 60_000 });
  await page.goto('/write#/collections/articles/new');
}

/** To a control that is seen, and seen to have the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeAttached();
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press('Tab');
    if (!(await wanted.evaluate((node) => node === document.activeElement))) continue;
    await expect(wanted).toBeInViewport();
    expect(await wanted.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
    await expect.poll(() => wanted.evaluate(hasRing)).toBe(true);
    return;
  }
  throw new Error(`No Tab leads to ${String(wanted)}`);
}

/** Sveltia fades it in, of a switch on what stands in it, of a text on what it stands in. */
const hasRing = (node: Element) =>
  [node, node.parentElement!, ...node.querySelectorAll('*')].some((one) => {
    const { outlineStyle, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && !outlineColor.endsWith(', 0)');
  });

test('axe finds nothing in what is ours: the page that waits for the editor, and the panel of a picture', async ({
  page,
}) => {
  await page.route('**/write/editor.js', (route) =>
    route.fulfill({ body: '', contentType: 'text/javascript' }),
  );
  await page.goto('/write');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.unrouteAll();
  await openFolder(page, glob.sync(`${folder}/**`, { dot: true }));
  await page.goto('/write/story/the-whole-story/lead.photo.focal');
  const panel = 'section.field[data-key-path="lead.photo.focal"]';
  await expect(page.locator(panel).getByRole('slider').first()).toBeFocused();
  // The head with the field's menu is Sveltia's own.
  const found = await new AxeBuilder({ page })
    .include(panel)
    .exclude(`${panel} > header`)
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
