/** Two hundred edits of a story, of which half hold a word that no reader may have. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import glob from 'fast-glob';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { HistoryEntry } from '../../lib/archive/story-version.ts';
import { readContent } from './read-content.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';
import { writeHistories } from './write-histories.ts';

const hour = 3_600_000;
const begin = Date.parse('2024-03-01T00:00:00Z');
const at = (hours: number) => new Date(begin + hours * hour).toISOString();

type Edit = { fields: string[]; text: string; isHidden: boolean };

const published = `publishedAt: ${at(-1)}`;

/**
 * Five stories take turns, so that each is edited every five hours; `i` is the hour of the edit. An hour
 * that is moved on before it comes is never one at which the text was there.
 */
const kinds: ((i: number) => Pick<Edit, 'fields' | 'isHidden'>)[] = [
  () => ({ fields: [published], isHidden: false }),
  () => ({ fields: [published, 'draft: true'], isHidden: true }),
  (i) => ({ fields: [`publishedAt: ${at(i + 6)}`], isHidden: true }),
  () => ({ fields: ['draft: true'], isHidden: true }),
  (i) => ({
    fields: [published, `withdrawn: { at: ${at(i - 1)}, reason: A slip. }`],
    isHidden: true,
  }),
  (i) => ({ fields: [`publishedAt: ${at(i + 1)}`], isHidden: false }),
];

const slugs = ['one', 'two', 'three', 'four', 'five'];

/** The last round is published, but of the story `three`, which is withdrawn, and of `four`, a draft. */
function editAt(i: number): Edit & { slug: string } {
  const slug = slugs[i % 5]!;
  const round = Math.floor(i / 5);
  const last = { one: 0, two: 0, three: 4, four: 1, five: 0 }[slug]!;
  const kind = kinds[round === 39 ? last : (round * 7 + (i % 5)) % kinds.length]!(i);
  // What readers had of `five` before the last ten rounds is not shown any more, nor anything of these two.
  const isOver = slug === 'three' || slug === 'four' || (slug === 'five' && round < 30);
  const since = slug === 'five' ? [`history: { since: ${at(150)} }`] : [];
  const isHidden = kind.isHidden || isOver;
  const word = isHidden ? 'quokkafish' : 'open';
  const planted = isHidden ? `q${i}` : `w${i}`;
  return {
    slug,
    isHidden,
    fields: [
      `title: The ${word} ${planted}`,
      `standfirst: A line ${word}.`,
      ...kind.fields,
      ...since,
      `corrections: [{ at: ${at(-1)}, kind: update, text: A ${word} note. }]`,
      `lead: { photo: { src: a.jpg, alt: Roofs, caption: A ${word} roof, credit: ${word} } }`,
    ],
    text: `Words that stay, and ${word} ${planted}.`,
  };
}

let repository: ScratchRepository;
let dataDir = '';

beforeAll(() => {
  repository = makeRepository();
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-data-'));
  const edits = Array.from({ length: 200 }, (_, i) => {
    const { slug, fields, text } = editAt(i);
    const file = `---\n${fields.join('\n')}\n---\n\n${text}\n`;
    const seconds = Date.parse(at(i)) / 1000;
    return [
      'commit refs/heads/main',
      `committer Jane Doe <jane@example.org> ${seconds} +0000`,
      'data 1\nx',
      `M 100644 inline content/articles/${slug}.mdx`,
      `data ${Buffer.byteLength(file)}\n${file}`,
    ].join('\n');
  });
  repository.git(['fast-import', '--quiet'], undefined, `${edits.join('\n')}\ndone\n`);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  repository.remove();
  rmSync(dataDir, { recursive: true });
});

/** What a build writes at that hour, of what had been committed by then. */
async function build(hours: number): Promise<{ index: Record<string, HistoryEntry>; all: string }> {
  repository.git(['checkout', '-q', '--detach', `main~${199 - hours}`]);
  const contentDir = repository.path();
  const { files } = await readContent(contentDir, join(dataDir, 'cache.json'), '');
  writeHistories(
    { contentDir, dataDir, siteEnv: 'production' },
    files,
    '',
    new Date(at(hours + 0.5)),
  );
  const written = glob.sync(['History.json', 'generated/**'], { cwd: dataDir });
  const texts = written.map((name) => readFileSync(join(dataDir, name), 'utf8'));
  return { index: JSON.parse(texts[0]!) as Record<string, HistoryEntry>, all: texts.join('\n') };
}

test('no word of a draft, a schedule, a withdrawn story or a hidden version is in any history', async () => {
  const { index, all } = await build(199);
  expect(all).not.toMatch(/quokkafish|\bq\d/i);
  // What may be told is told, so that what is not found is not there.
  const shown = slugs.filter((slug) => index[slug]?.file);
  expect(shown).toEqual(['one', 'two', 'five']);
  for (let i = 0; i < 200; i += 1) {
    const { isHidden } = editAt(i);
    if (!isHidden) expect(all, `edit ${i}`).toContain(`w${i}`);
  }
});
