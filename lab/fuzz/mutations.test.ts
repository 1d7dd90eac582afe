import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainStory, story, storyOf, validContent } from '../../lib/lint/content-fixture.ts';
import { mutated } from './mutation-fixture.ts';
import { mutationFaults } from './mutation-faults.ts';
import { readFile } from '../../lib/reader/read-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-mutations-'));
  for (const [path, content] of Object.entries(validContent)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const whole = storyOf(
  'One.\n\n<Aside>\n\nTwo.\n\n</Aside>\n\n## Three\n\n- four\n- [five](https://example.org)',
);
const seed = 7;

test(`sixty broken stories are each told or read, and none runs (seed ${seed})`, async () => {
  const file = join(folder, 'articles/trucks.mdx');
  let refused = 0;
  for (const text of mutated([story, plainStory, whole], 60, seed)) {
    const told = await mutationFaults(folder, file, text, readFile);
    expect(told.faults, text.slice(0, 2000)).toEqual([]);
    if (told.refused) refused += 1;
  }
  // Were all refused, or none, the mutations would try nothing.
  expect(refused).toBeGreaterThan(20);
  expect(refused).toBeLessThan(58);
});
