import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { jpeg, plainStory, story, validContent } from '../../lib/lint/content-fixture.ts';
import { formatProblem } from '../../lib/lint/problem.ts';
import { readContent } from '../build/read-content.ts';
import { keepContent } from './keep-content.ts';

let contentDir: string;
const now = new Date('2024-02-14T12:00:00Z');
const anHourAgo = Date.now() / 1000 - 3600;

function write(path: string, data: string | Uint8Array, time = anHourAgo): void {
  mkdirSync(join(contentDir, path, '..'), { recursive: true });
  writeFileSync(join(contentDir, path), data);
  utimesSync(join(contentDir, path), time, time);
}

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const [path, data] of Object.entries(validContent)) write(path, data);
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

async function begin() {
  const keeper = keepContent(contentDir, async () => {
    return (await readContent(contentDir, join(contentDir, 'none.json'), '')).files;
  });
  await keeper.begin();
  const read = async () => {
    const { files } = await keeper.read();
    return new Map(files.map((file) => [file.id, file]));
  };
  const check = async (at = now) => {
    const { files } = await keeper.read();
    const { readPicture } = keeper;
    const { problems } = await checkContent(contentDir, { files, now: at, readPicture });
    return problems.map((problem) => formatProblem(problem).replaceAll(`${contentDir}/`, ''));
  };
  return { read, check };
}

test('only what changed is read again; what came and went counts', async () => {
  const { read } = await begin();
  const before = await read();
  write('articles/trucks.mdx', story.replace('since Saturday', 'since Sunday'), anHourAgo + 9);
  write('articles/new.mdx', plainStory);
  rmSync(join(contentDir, 'articles/gate-opens.mdx'));
  const after = await read();
  expect(after.get('trucks')?.isFresh).toBe(true);
  expect(after.get('trucks')?.body()).toContain('since Sunday');
  expect(after.get('new')?.isFresh).toBe(true);
  expect(after.has('gate-opens')).toBe(false);
  expect(after.get('gate-shuts')).toBe(before.get('gate-shuts'));
  expect((await read()).get('trucks')?.isFresh).toBe(false);
});

test('a file that was written a moment ago is read again, whatever its time says', async () => {
  const { read } = await begin();
  const second = Math.floor(Date.now() / 1000);
  write('articles/trucks.mdx', story.replace('since Saturday', 'since Monday..'), second);
  const { size } = statSync(join(contentDir, 'articles/trucks.mdx'));
  await read();
  write('articles/trucks.mdx', story.replace('since Saturday', 'since Tuesday.'), second);
  expect(statSync(join(contentDir, 'articles/trucks.mdx')).size).toBe(size);
  expect((await read()).get('trucks')?.body()).toContain('since Tuesday.');
});

test('a file that comes while the others are checked is for the next time, and no fault', async () => {
  const { files } = await readContent(contentDir, join(contentDir, 'none.json'), '');
  write('articles/late.mdx', plainStory);
  const { problems } = await checkContent(contentDir, { files, now });
  expect(problems).toEqual([]);
  write('articles/late.txt', 'lost');
  expect((await checkContent(contentDir, { files, now })).problems).toHaveLength(1);
});

test('what the check knows of a file holds no longer than its reason', async () => {
  write(
    'articles/trucks.mdx',
    story.replace('    credit:', '    expires: 2024-02-20T00:00:00Z\n    credit:'),
  );
  const { check } = await begin();
  expect(await check()).toEqual([]);
  expect(await check(new Date('2024-02-21T00:00:00Z'))).toEqual([
    expect.stringMatching(/^articles\/trucks\.mdx:13: warning: lead\.photo\.expires is past/),
  ]);
  expect(await check()).toEqual([]);
  // Another file under the same name, and another paper around the same story.
  write('photos/gate.jpg', jpeg.subarray(0, 400), anHourAgo + 9);
  expect((await check()).join()).toMatch(/names .*photos\/gate\.jpg, which/);
  write('photos/gate.jpg', jpeg, anHourAgo + 20);
  expect(await check()).toEqual([]);
  write('articles/gate-opens.mdx', plainStory.replace('waited since', 'waited waited since'));
  expect((await check()).join()).toContain('"waited waited"');
  write('site.yaml', 'name: The Fixture\nlanguage: de\n', anHourAgo + 9);
  expect((await check()).join()).not.toContain('"waited waited"');
});
