import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { writeContentFolder, type ContentFolder } from './content-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-bench-test-'));
let first: ContentFolder;
beforeAll(async () => {
  first = await writeContentFolder(join(scratch, 'first'), 30, 2);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('the made-up newsroom makes no mistake', async () => {
  const { files, problems } = await checkContent(first.dir);
  expect(problems.filter(({ warning }) => !warning)).toEqual([]);
  expect(files.filter(({ type }) => type === 'Article')).toHaveLength(30);
});

test('its stories have some 700 words', () => {
  const lengths = first.slugs.map(
    (slug) => readFileSync(first.fileOf(slug), 'utf8').split('---\n')[2]?.split(/\s+/).length,
  );
  for (const length of lengths) {
    expect(length).toBeGreaterThan(650);
    expect(length).toBeLessThan(850);
  }
});

test('the same numbers make the same stories', async () => {
  const second = await writeContentFolder(join(scratch, 'second'), 30, 2);
  expect(second.slugs).toEqual(first.slugs);
  const [newest = ''] = first.slugs;
  expect(readFileSync(second.fileOf(newest), 'utf8')).toBe(
    readFileSync(first.fileOf(newest), 'utf8'),
  );
});
