import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { validContent } from '../../lib/lint/content-fixture.ts';
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
    ['AIの利用', ''],
    [`${'word '.repeat(11)}words`, 'word-word-word-word-word-word-word-word-word-word-word-words'],
    [`${'word '.repeat(12)}words`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('%s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  test('in German with the umlauts spelled out, in English and Swedish without', () => {
    expect(slugOf('Öl über Straßen', 'de')).toBe('oel-ueber-strassen');
    expect(slugOf('U\u0308ber', 'de-CH')).toBe('ueber');
    expect(slugOf('Malmö', 'sv')).toBe('malmo');
  });
});

describe('a new story', () => {
  test.each(['The gate opens again', 'Rafah: "the gate" isn\'t open # yet', '- @yes', '2024'])(
    '%s is a draft without fault',
    async (headline) => {
      const file = newStory(folder, headline, '2024-03-01');
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
    expect(newStory(folder, 'The gate', '2031-03-01')).toBe(
      join(folder, 'articles/2031/the-gate.mdx'),
    );
  });

  test('is put into the first section, under a desk where there is one', () => {
    writeFileSync(join(folder, 'sections/africa.yaml'), 'name: Africa\norder: 2\n');
    writeFileSync(join(folder, 'sections/world.yaml'), 'name: World\norder: 1\n');
    writeFileSync(join(folder, 'authors/world-desk.yaml'), 'name: World desk\nkind: desk\n');
    const text = readFileSync(newStory(folder, 'The gate', '2024-03-01'), 'utf8');
    expect(text).toMatch(/^section: world /m);
    expect(text).toMatch(/^authors: \[world-desk\] /m);
  });

  test('overwrites none, in whatever folder it lies', () => {
    const first = newStory(folder, 'The gate', '2023-03-01');
    writeFileSync(first, 'kept');
    expect(() => newStory(folder, 'The gate!', '2024-03-01')).toThrow(
      `${first} is there already; nothing was written.`,
    );
    expect(readFileSync(first, 'utf8')).toBe('kept');
  });

  test('has the day in its address where the headline makes none', () => {
    const write = () => newStory(folder, 'عودة العبّارة', '2024-03-01');
    expect(write()).toBe(join(folder, 'articles/2024/story-2024-03-01.mdx'));
    expect(write()).toBe(join(folder, 'articles/2024/story-2024-03-01-2.mdx'));
  });

  test('has the address that its paper’s language spells', () => {
    writeFileSync(join(folder, 'site.yaml'), 'language: de-AT\n');
    const file = newStory(folder, 'Die Fähre fährt', '2024-03-01');
    expect(file).toBe(join(folder, 'articles/2024/die-faehre-faehrt.mdx'));
  });

  test('needs a section and an author', () => {
    rmSync(join(folder, 'sections/world.yaml'));
    expect(() => newStory(folder, 'The gate', '2024-03-01')).toThrow(
      `${folder}/sections holds no file yet; a story needs one.`,
    );
  });
});
