import { describe, expect, test } from 'vitest';
import type { Measures } from '../../lib/photos/photo.ts';
import { leftOut, measuresOfNamed, withoutHidden } from './leave-out.ts';

const ours = { host: undefined };

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
    expect(leftOut(files, 'content', ours)).toEqual([
      'articles/a-draft.mdx',
      'topics/plans.yaml',
      'series/diary.yaml',
      'authors/zoe.yaml',
    ]);
  });

  test('is nothing of a scheduled story, nor a file whose name is another kind', () => {
    const files = [
      story('later', { publishedAt: '2099-01-01T00:00:00Z', topics: ['soon'] }),
      story('a-draft', { draft: true, authors: ['soon'] }),
      topic('soon'),
    ];
    expect(leftOut(files, 'content', ours)).toEqual(['articles/a-draft.mdx']);
  });

  test('is a scheduled story too where a host runs Next: there it comes by the next deploy', () => {
    const files = [
      story('later', { publishedAt: '2099-01-01T00:00:00Z', topics: ['soon'] }),
      topic('soon'),
    ];
    expect(leftOut(files, 'content', { host: 'Vercel' })).toEqual([
      'articles/later.mdx',
      'topics/soon.yaml',
    ]);
  });
});

test('a story does not name a related one that is left out', () => {
  const story = { id: 'a', related: ['shown', 'hidden'] };
  expect(withoutHidden(story, new Set(['hidden']))).toEqual({ id: 'a', related: ['shown'] });
  expect(withoutHidden(story, new Set(['other']))).toBe(story);
});

test('no old address leads to a story that is left out', () => {
  const entries = ['/articles/hidden', '/Articles/Hidden.md?x', '/articles/shown', '/about'].map(
    (to) => ({
      from: `/old${to}`,
      to,
    }),
  );
  expect(withoutHidden({ id: 'redirects', entries }, new Set(['hidden', 'about']))).toEqual({
    id: 'redirects',
    entries: entries.slice(2),
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
