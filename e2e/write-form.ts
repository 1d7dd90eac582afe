/** The form of the editor in the browser, as an editor sees it. */
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** A field stands on the page once one has scrolled near it. @param key its whole name: `lead.photo.alt` */
export async function field(page: Page, key: string): Promise<Locator> {
  const fields = page.locator('section.field[data-key-path]');
  const found = page.locator(`section.field[data-key-path="${key}"]`);
  await expect(async () => {
    await fields.last().scrollIntoViewIfNeeded({ timeout: 1000 });
    await expect(found).toBeAttached({ timeout: 500 });
  }).toPass();
  await found.scrollIntoViewIfNeeded();
  return found;
}

export async function write(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [key, text] of Object.entries(texts)) {
    const box = (await field(page, key)).getByRole('textbox').last();
    await box.click();
    await box.fill(text);
  }
}

/** Below the form's head: public from now on, led by a picture that is dropped in, with a text. */
export async function fileNow(page: Page, picture: string): Promise<void> {
  await (await field(page, 'publishedAt')).getByRole('button', { name: 'Now' }).click();
  await (await field(page, 'lead')).getByRole('checkbox').click();
  await (await field(page, 'lead.photo')).getByRole('checkbox').click();
  await drop(page, 'lead.photo.src', picture);
  await write(page, {
    'lead.photo.alt': 'Two cranes lift a white span over grey water.',
    'lead.photo.caption': 'The bridge on its first morning.',
    'lead.photo.credit': 'REUTERS/Edgard Garrido',
    body: 'The first car was a taxi.',
  });
  await save(page);
}

/** @returns a picture that no paper has yet */
export async function makePicture(test: TestInfo, name: string): Promise<string> {
  const file = test.outputPath(name);
  const blue = { width: 1200, height: 800, channels: 3 as const, background: '#3a6ea5' };
  await sharp({ create: blue }).jpeg().toFile(file);
  return file;
}

/** As one drops a file from the desktop onto the field of a picture. */
export async function drop(page: Page, key: string, file: string): Promise<void> {
  const target = (await field(page, key)).getByText('Drop an image file here');
  const { x: left, y: top, width, height } = (await target.boundingBox())!;
  const [x, y] = [left + width / 2, top + height / 2];
  const dragged = await page.context().newCDPSession(page);
  const data = { items: [], files: [resolve(file)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await dragged.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await expect(target).toBeHidden();
}

/** The editor goes back to the list when all is written. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const later = page.getByRole('button', { name: 'Later' });
  const isBack = page.getByRole('main').or(later);
  await expect(isBack.first()).toBeVisible();
  if (await later.isVisible()) await later.click();
  await expect(page).not.toHaveURL(/\/(entries|new)/);
}

/** @returns what the editor is told instead of having it saved */
export async function saveInVain(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const told = page.getByRole('alertdialog');
  await expect(told).toBeVisible();
  const words = await told.innerText();
  await told.getByRole('button', { name: 'OK' }).click();
  return words;
}

/** @returns what `npm run check` says of a folder of content */
export function check(folder: string): { status: number | null; said: string } {
  const env = { ...process.env, CONTENT_DIR: folder };
  const command = ['scripts/run.mjs', 'check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
