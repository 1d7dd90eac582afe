import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { plainStory, validContent } from '../../lib/lint/content-fixture.ts';
import { newEntry } from './new-entry.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-new-'));
  const night = plainStory.replace('topics:', 'kind: live\ntopics:');
  const site = 'name: The Fixture\ntimeZone: America/New_York\n';
  const files = { ...validContent, 'articles/2024/night.mdx': night, 'site.yaml': site };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const now = new Date('2024-02-14T01:05:30Z');

test('an entry is a draft of this moment, in the newsroom’s zone, by the authors of its story', async () => {
  const file = newEntry(folder, 'night', 'Polls close', now);
  expect(file).toBe(join(folder, 'live/night/polls-close.mdx'));
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('title: Polls close\nat: 2024-02-13T20:05:30-05:00 #');
  expect(text).toContain('\nauthors: [jane-doe] #');
  expect((await checkContent(folder)).problems).toEqual([]);
});

test('no entry takes the name of another; one in letters of another script has its minute for a name', () => {
  newEntry(folder, 'night', 'Polls close', now);
  expect(newEntry(folder, 'night', 'Polls close', now)).toMatch(/\/polls-close-2\.mdx$/);
  expect(newEntry(folder, 'night', '开票', now)).toMatch(/\/at-2024-02-13-20-05\.mdx$/);
});

test('no entry takes a name that the paper itself uses', async () => {
  for (const headline of ['History', 'Page', 'Updates']) newEntry(folder, 'night', headline, now);
  const { files, problems } = await checkContent(folder);
  expect(problems).toEqual([]);
  expect(files.map(({ id }) => id)).toContain('night/history-2');
});

test('it needs a live story', () => {
  expect(() => newEntry(folder, 'nihgt', 'Polls close', now)).toThrow(
    /^There is no story nihgt under .*articles\.$/,
  );
  expect(() => newEntry(folder, 'trucks', 'Polls close', now)).toThrow(
    /trucks\.mdx is not live\. Write kind: live there first\.$/,
  );
});
