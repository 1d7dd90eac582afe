import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Measures } from '../../lib/photos/photo.ts';
import { leftOut, measuresOfNamed, withoutHidden, type Hidden } from './leave-out.ts';

const ours = { host: undefined };

const pathsOut = (...given: Parameters<typeof leftOut>) =>
  leftOut(...given).map(({ file }) => relative('content', file));

function story(id: string, data: object) {
  return { type: 'Article' as const, id, file: `content/articles/${id}.mdx`, data };
}
const topic = (id: string) => ({
  type: 'Topic' as const,
  id,
  file: `content/topics/${id}.yaml`,
  data: { name: id },
});

describe('what a production build leaves out', () => {
  test('is a draft with the topics and authors that only it names', () => {
    const files = [
      story('a-draft', {
        draft: true,
        topics: ['plans', 'gaza'],
        authors: ['zoe'],
        series: 'diary',
      }),
      story('a-story', { publishedAt: '2024-01-01T00:00:00Z', topics: ['gaza'], authors: ['ada'] }),
      topic('plans'),
      topic('gaza'),
      topic('of-no-story'),
      { ...topic('diary'), type: 'Series' as const, file: 'content/series/diary.yaml' },
      { ...topic('zoe'), type: 'Author' as const, file: 'content/authors/zoe.yaml' },
    ];
    expect(pathsOut(files, ours)).toEqual([
      'articles/a-draft.mdx',
      'topics/plans.yaml',
      'series/diary.yaml',
      'authors/zoe.yaml',
    ]);
  });

  test('is an entry of a live story that is a draft, or whose story is, with the authors that only it names', () => {
    const entry = (id: string, data: object) => ({
      ...{ type: 'LiveEntry' as const, id, file: `content/live/${id}.mdx` },
      data: { at: '2024-01-01T00:00:00Z', ...data },
    });
    const files = [
      story('night', { publishedAt: '2024-01-01T00:00:00Z', authors: ['ada'] }),
      story('plans', { draft: true, authors: ['ada'] }),
      entry('night/first', { authors: ['ada'] }),
      entry('night/second', { draft: true, authors: ['zoe'] }),
      entry('night/third', { at: '2099-01-01T00:00:00Z', authors: ['ned'] }),
      entry('plans/first', { authors: ['ida'] }),
      ...['zoe', 'ned', 'ida'].map((id) => ({
        ...{ ...topic(id), type: 'Author' as const, file: `content/authors/${id}.yaml` },
      })),
    ];
    const drafts = ['live/night/second.mdx', 'live/plans/first.mdx'];
    expect(pathsOut(files, ours)).toEqual([
      'articles/plans.mdx',
      ...drafts,
      ...['authors/zoe.yaml', 'authors/ida.yaml'],
    ]);
    expect(pathsOut(files, { host: 'Vercel' })).toContain('live/night/third.mdx');
  });

  test('is nothing of a scheduled story, nor a file whose name is another kind', () => {
    const files = [
      story('later', { publishedAt: '2099-01-01T00:00:00Z', topics: ['soon'] }),
      story('a-draft', { draft: true, authors: ['soon'] }),
      topic('soon'),
    ];
    expect(pathsOut(files, ours)).toEqual(['articles/a-draft.mdx']);
  });

  test('is a scheduled story too where a host runs Next: there it comes by the next deploy', () => {
    const files = [
      story('later', { publishedAt: '2099-01-01T00:00:00Z', topics: ['soon'] }),
      topic('soon'),
    ];
    expect(pathsOut(files, { host: 'Vercel' })).toEqual(['articles/later.mdx', 'topics/soon.yaml']);
  });
});

test('a story does not name a related one that is left out', () => {
  const story = { id: 'a', related: ['shown', 'hidden'] };
  expect(withoutHidden(story, new Set(['Article hidden']))).toEqual({
    id: 'a',
    related: ['shown'],
  });
  expect(withoutHidden(story, new Set(['Article other', 'Topic hidden']))).toBe(story);
  const translated = { id: 'b', translations: ['hidden', 'shown'] };
  expect(withoutHidden(translated, new Set(['Article hidden']))).toEqual({
    id: 'b',
    translations: ['shown'],
  });
});

test('no old address leads to a story that is left out', () => {
  const entries = ['/articles/hidden', '/Articles/Hidden.md?x', '/articles/shown', '/about'].map(
    (to) => ({
      from: `/old${to}`,
      to,
    }),
  );
  expect(
    withoutHidden({ id: 'redirects', entries }, new Set(['Article hidden', 'Page about'])),
  ).toEqual({
    id: 'redirects',
    entries: entries.slice(2),
  });
});

describe('a front', () => {
  const hidden: Hidden = new Set(['Article hidden', 'Topic plans']);
  const front = (...blocks: object[]) => ({ id: 'home', blocks });

  test('names nothing that is left out, nor the headline that its place gives it', () => {
    const place = { story: 'hidden', title: 'A secret' };
    const { blocks } = withoutHidden(
      front(
        { kind: 'lead', story: place, also: ['shown', 'hidden'] },
        { kind: 'leads', stories: [place, 'shown'] },
        { kind: 'package', title: 'Of secrets', stories: [place] },
        { kind: 'opinion', newest: 4, stories: [place] },
        { kind: 'topic', id: 'plans', stories: [] },
        { kind: 'section', id: 'plans', stories: [] },
      ),
      hidden,
    );
    expect(blocks).toEqual([
      { kind: 'lead', story: undefined, also: ['shown'] },
      { kind: 'leads', stories: ['shown'] },
      { kind: 'opinion', newest: 4, stories: [] },
      { kind: 'section', id: 'plans', stories: [] },
    ]);
  });

  test('has no line about what is left out', () => {
    const breaking = { text: 'A secret', story: 'hidden' };
    expect(withoutHidden({ ...front(), breaking }, hidden).breaking).toBeUndefined();
  });

  test('that names nothing of it is the same', () => {
    const whole = front({ kind: 'lead', story: 'shown', also: [] }, { kind: 'latest', count: 8 });
    expect(withoutHidden(whole, hidden)).toBe(whole);
  });

  test('goes with a topic that only drafts name', () => {
    const ofPlans = {
      ...topic('plans'),
      type: 'Front' as const,
      file: 'content/fronts/plans.yaml',
    };
    const draft = story('a-draft', { draft: true, topics: ['plans'] });
    expect(pathsOut([draft, topic('plans'), ofPlans], ours)).toEqual([
      'articles/a-draft.mdx',
      'topics/plans.yaml',
      'fronts/plans.yaml',
    ]);
  });
});

test('a picture is measured for readers where a document names it, at any depth', () => {
  const measures = Object.fromEntries(
    ['photos/lead.jpg', 'photos/both.jpg', 'articles/both.jpg', 'photos/draft.jpg'].map((path) => [
      `content/${path}`,
      {} as Measures,
    ]),
  );
  const document = {
    file: 'content/articles/a-story.mdx',
    lead: { video: { poster: { src: 'lead.jpg' } } },
    photos: [{ src: 'both.jpg' }, { src: 'gone.jpg' }],
  };
  // The one beside the story wins, as lib/archive/documents.ts has it.
  expect(Object.keys(measuresOfNamed(measures, [document], 'content'))).toEqual([
    'content/photos/lead.jpg',
    'content/articles/both.jpg',
  ]);
});

test('an entry says nothing of the hidden story that it grew into', () => {
  const hidden: Hidden = new Set(['Article a-draft'] as const);
  const entry = { id: 'night/first', story: 'a-draft' };
  expect(withoutHidden(entry, hidden)).toEqual({ id: 'night/first', story: undefined });
  const other = { id: 'night/first', story: 'a-story' };
  expect(withoutHidden(other, hidden)).toBe(other);
});
