import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../lib/lint/check-content.ts';
import { validContent } from '../lib/lint/content-fixture.ts';
import { slugOf } from './draft.ts';
import { newStory } from './new-story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-new-'));
  for (const [path, content] of Object.entries(validContent)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the address that a headline makes', () => {
  test.each([
    ['Talks resume in Cairo', 'talks-resume-in-cairo'],
    ['  What’s next? “Nothing”, he said ', 'whats-next-nothing-he-said'],
    ['Zoë in Łódź and Tromsø: 50% off', 'zoe-in-lodz-and-tromso-50-off'],
    ['Gaza – and Rafah', 'gaza-and-rafah'],
    ['中文', ''],
    [`${'word '.repeat(11)}words`, 'word-word-word-word-word-word-word-word-word-word-word-words'],
    [`${'word '.repeat(12)}words`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('%s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });
});

describe('a new story', () => {
  test.each(['The gate opens again', 'Rafah: "the gate" isn\'t open # yet', '- @yes', '2024'])(
    '%s is a draft without fault',
    async (headline) => {
      const file = newStory(folder, headline, 2024);
      const { files, problems } = await checkContent(folder);
      expect(problems).toEqual([]);
      expect(files.find((found) => found.file === file)?.data).toMatchObject({
        title: headline,
        draft: true,
        section: 'world',
        authors: ['jane-doe'],
      });
    },
  );

  test('lies in the folder of its year', () => {
    expect(newStory(folder, 'The gate', 2031)).toBe(join(folder, 'articles/2031/the-gate.mdx'));
  });

  test('is put into the first section, under a desk where there is one', () => {
    writeFileSync(join(folder, 'sections/africa.yaml'), 'name: Africa\norder: 2\n');
    writeFileSync(join(folder, 'sections/world.yaml'), 'name: World\norder: 1\n');
    writeFileSync(join(folder, 'authors/world-desk.yaml'), 'name: World desk\nkind: desk\n');
    const text = readFileSync(newStory(folder, 'The gate', 2024), 'utf8');
    expect(text).toMatch(/^section: world /m);
    expect(text).toMatch(/^authors: \[world-desk\] /m);
  });

  test('overwrites none, in whatever folder it lies', () => {
    const first = newStory(folder, 'The gate', 2023);
    writeFileSync(first, 'kept');
    expect(() => newStory(folder, 'The gate!', 2024)).toThrow(
      `${first} is there already; nothing was written.`,
    );
    expect(readFileSync(first, 'utf8')).toBe('kept');
  });

  test('needs an address, a section and an author', () => {
    expect(() => newStory(folder, '中文', 2024)).toThrow(
      '"中文" holds no letter that an address can have; use a to z.',
    );
    rmSync(join(folder, 'sections/world.yaml'));
    expect(() => newStory(folder, 'The gate', 2024)).toThrow(
      `${folder}/sections holds no file yet; a story needs one.`,
    );
  });
});
