/** The editor in the browser, on a folder of the browser's own in place of one that an editor would choose. */
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

export async function openFolder(page: Page, files: string[]): Promise<void> {
  await pickFolder(page);
  await page.goto('/healthz');
  await putFiles(
    page,
    files.map((file) => [file, readFileSync(file)]),
  );
  await signInToFolder(page);
}

export async function pickFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.showDirectoryPicker = () => navigator.storage.getDirectory();
  });
}

export async function signInToFolder(page: Page): Promise<void> {
  await page.goto('/write');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByText('which has')).toBeAttached();
}

/** As another program would, which knows nothing of the editor. */
export async function putFiles(page: Page, files: [file: string, bytes: Buffer][]): Promise<void> {
  const copies = files.map(([file, bytes]) => [file, bytes.toString('base64')] as const);
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
}

export async function readBack(page: Page, file: string): Promise<string> {
  return (await readBytes(page, file)).toString();
}

export async function readBytes(page: Page, file: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (file) => {
    let at = await navigator.storage.getDirectory();
    const names = file.split('/');
    for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name);
    const held = await (await at.getFileHandle(names.at(-1)!)).getFile();
    const bytes = new Uint8Array(await held.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, file);
  return Buffer.from(base64, 'base64');
}

/** @returns the paths of all that lies in it */
export function listFolder(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    const read = async (folder: FileSystemDirectoryHandle, before: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${before}${name}/`);
        else paths.push(before + name);
      }
    };
    await read(await navigator.storage.getDirectory(), '');
    return paths.sort();
  });
}

declare global {
  interface Window {
    showDirectoryPicker: () => Promise<FileSystemDirectoryHandle>;
  }
}
