/** What the editor in the browser makes anew in a folder, and that it writes over nothing there. */
import { expect, test, type Page } from '@playwright/test';
import glob from 'fast-glob';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editions } from './editions.ts';
import {
  listFolder,
  openFolder,
  pickFolder,
  putFiles,
  readBack,
  readBytes,
} from './write-folder.ts';
import { check, field, fileNow, makePicture, save, saveInVain, write } from './write-form.ts';

const folder = 'e2e/content';
const files = glob.sync(`${folder}/**`, { dot: true });
test.use({ baseURL: editions.preview.url });

test('a story with a dropped picture, an author and an entry of live coverage are made, and pass the check', async ({
  page,
}, info) => {
  const picture = await makePicture(info, 'new-bridge.jpg');
  await openFolder(page, files);

  await page.goto('/write#/collections/authors/new');
  await write(page, { name: 'Zoë Ångström' });
  await save(page);

  await page.goto('/write#/collections/articles/new');
  await write(page, { title: 'Łódź: the bridge opens', standfirst: 'Cars cross it at noon.' });
  await (await field(page, 'section')).getByRole('radio', { name: 'World' }).click();
  await chooseAuthor(page);
  await fileNow(page, picture);

  await page.goto('/write#/collections/live/new');
  await write(page, { title: 'The last box', body: 'It was empty.' });
  await chooseAuthor(page);
  const at = await field(page, 'at');
  await at.getByRole('button', { name: 'Now' }).click();
  await expect(at.getByRole('textbox')).not.toHaveValue('');
  expect(await saveInVain(page)).toContain('choose it at Parent Folder');
  await page.getByRole('button', { name: 'Parent Folder' }).click();
  await page.getByRole('treeitem', { name: 'the-count' }).click();
  await save(page);

  const made = (await listFolder(page)).filter((file) => !files.includes(file));
  expect(made).toEqual([
    `${folder}/articles/lodz-the-bridge-opens.mdx`,
    `${folder}/authors/zoe-angstroem.yaml`,
    `${folder}/live/the-count/the-last-box.mdx`,
    `${folder}/photos/new-bridge.jpg`,
  ]);
  expect(await readBytes(page, made[3]!)).toEqual(readFileSync(picture));
  const scratch = info.outputPath('made');
  for (const file of [...files, ...made]) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), await readBytes(page, file));
  }
  const { status, said } = check(`${scratch}/${folder}`);
  expect(status, said).toBe(0);
  for (const file of made) expect(said).not.toContain(file.slice(folder.length));
});

test('a file that changed since it was opened is not written over, and unsaved words outlive a closed tab', async ({
  page,
  context,
}) => {
  const story = `${folder}/articles/the-whole-story.mdx`;
  const windows = `${folder}/articles/of-windows.mdx`;
  const text = readFileSync(story, 'utf8');
  await openFolder(page, files);
  await putFiles(page, [[windows, Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)]]);
  await signInAgain(page);

  await page.goto('/write#/collections/articles/entries/the-whole-story');
  await write(page, { title: 'Written here' });
  const theirs = text.replace(/^---\n/, '---\n# changed in the folder\n');
  await putFiles(page, [[story, Buffer.from(theirs)]]);
  expect(await saveInVain(page)).toContain(`${story} was changed since you opened it.`);
  expect(await readBack(page, story)).toBe(theirs);

  // Words are kept half a second after the last of them.
  await page.waitForTimeout(2000);
  await page.close();
  const next = await context.newPage();
  await pickFolder(next);
  await signInAgain(next);
  await next.goto('/write#/collections/articles/entries/the-whole-story');
  await next.getByRole('button', { name: 'Restore' }).click();
  await expect((await field(next, 'title')).getByRole('textbox')).toHaveValue('Written here');
  expect(await saveInVain(next)).toContain(`${story} was changed since you opened it.`);
  expect(await readBack(next, story)).toBe(theirs);

  // Twice in a row, in a file of Windows, each of whose lines has a mark of its own.
  for (const title of ['Written on Windows', 'Written on Windows again']) {
    await next.goto('/write#/collections/articles/entries/of-windows');
    await write(next, { title });
    await save(next);
    const written = text.replace(/^title: .*/m, `title: ${title}`).replaceAll('\n', '\r\n');
    expect(await readBack(next, windows)).toBe(`\uFEFF${written}`);
  }
});

/** More than a few are a list to choose from. */
async function chooseAuthor(page: Page): Promise<void> {
  const authors = await field(page, 'authors');
  await expect(async () => {
    await authors.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Zoë Ångström' }).click({ timeout: 3000 });
  }).toPass();
}

async function signInAgain(page: Page): Promise<void> {
  await page.goto('/healthz');
  await page.goto('/write');
  await expect(page.getByText('which has')).toBeAttached();
}
