import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskFile } from '../../lib/desk/desk-file.ts';
import { writeDesk } from './desk-file.ts';

let folder = '';
const dataDir = () => join(folder, 'data');
const file = () => join(dataDir(), 'desk.json');
const problem = { file: 'a.mdx', line: 2, field: 'title', message: 'is empty', mend: 'write one' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-desk-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the desk of a preview gets the findings and the comparison', () => {
  writeDesk({ dataDir: dataDir(), contentDir: folder, siteEnv: 'preview' }, [problem]);
  const desk = JSON.parse(readFileSync(file(), 'utf8')) as DeskFile;
  expect(desk).toMatchObject({ problems: [problem], comparison: { kind: 'none' } });
});

test('nothing of a desk is in a production edition, even where one was', () => {
  writeDesk({ dataDir: dataDir(), contentDir: folder, siteEnv: 'preview' }, [problem]);
  writeDesk({ dataDir: dataDir(), contentDir: folder, siteEnv: 'production' }, [problem]);
  expect(existsSync(file())).toBe(false);
});
