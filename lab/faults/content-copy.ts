/** A copy of the fixture stories that may be changed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns its folder, gone when this process ends. Next builds with no picture outside the repository. */
export function copyContent(): string {
  mkdirSync('.editions', { recursive: true });
  const folder = mkdtempSync(join('.editions', 'faults-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync('e2e/content', folder, { recursive: true });
  return folder;
}

const words = 'The quick second edition.';

export function writeSecondEdition(content: string): void {
  const file = join(content, 'articles/the-whole-story.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words}\n`);
}

export function isSecondEdition(text: string | Buffer): boolean {
  return text.includes(words);
}
