/** For tests: a story at the desk, and what it is compared with. */
import type { DeskRow, DeskStory } from './arrange-desk.ts';
import type { Compared } from './desk-file.ts';
import type { PictureUse } from './desk-picture.ts';

export const noon = new Date('2024-03-01T12:00:00Z');

export function makeDeskStory(overrides: Partial<DeskStory> = {}): DeskStory {
  const slug = overrides.slug ?? 'trucks';
  return {
    slug,
    title: 'Trucks wait at Rafah',
    file: `content/articles/${slug}.mdx`,
    pictures: [],
    section: 'World',
    authors: ['Jane Doe'],
    aliases: [],
    series: undefined,
    publishedAt: '2024-02-13T16:00:00-05:00',
    ...overrides,
  };
}

export function makeCompared(overrides: Partial<Compared> = {}): Compared {
  return {
    kind: 'compared',
    base: { branch: 'origin/main', commit: 'abc1234', at: '2024-02-20T12:00:00Z', isFork: true },
    files: {},
    before: {},
    ...overrides,
  };
}

export const uncompared = { kind: 'none', reason: 'git knows no history of it' } as const;

export function makeDeskRow(overrides: Partial<DeskRow> = {}): DeskRow & { story: DeskStory } {
  const story = overrides.story ?? makeDeskStory();
  const { slug, title } = story;
  const row = { slug, title, changes: [], problems: [] };
  return { ...row, standing: 'published', state: 'published', ...overrides, story };
}

export function makePictureUse(
  overrides: Partial<PictureUse> & Pick<PictureUse, 'photo'>,
): PictureUse {
  const { slug, title, file, publishedAt } = makeDeskStory();
  return {
    ...{ kind: 'story', title, story: { slug, title }, publishedAt, file },
    ...{ place: 'Lead picture', field: 'lead.photo' },
    ...overrides,
  };
}
