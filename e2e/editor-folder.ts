/** For tests of the editor: the browser's own folder in place of one that an editor would choose. */
import { expect, type Page } from '@playwright/test';
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';

export const folder = 'e2e/content';

/** Opens the editor over a copy of the fixture edition. */
export async function openEditor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.showDirectoryPicker = () => navigator.storage.getDirectory();
  });
  await page.goto('/healthz');
  const files = glob.sync(`${folder}/**`, { dot: true });
  const copies = files.map((file) => [file, readFileSync(file, 'base64')] as const);
  await page.evaluate(async (copies) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [file, base64] of copies) {
      let at = root;
      const names = file.split('/');
      for (const name of names.slice(0, -1)) {
        at = await at.getDirectoryHandle(name, { create: true });
      }
      const handle = await at.getFileHandle(names.at(-1)!, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await stream.close();
    }
  }, copies);
  await page.goto('/write');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByText('A story with everything in it').first()).toBeVisible();
}

/** @returns the text of a file as it lies in the folder */
export function readBack(page: Page, file: string): Promise<string> {
  return page.evaluate(async (file) => {
    let at = await navigator.storage.getDirectory();
    const names = file.split('/');
    for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name);
    return (await (await at.getFileHandle(names.at(-1)!)).getFile()).text();
  }, file);
}

declare global {
  interface Window {
    showDirectoryPicker: () => Promise<FileSystemDirectoryHandle>;
  }
}
