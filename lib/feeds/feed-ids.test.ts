import { describe, expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import { correctionId, feedId, storyId, storyIri } from './feed-ids.ts';

const origin = 'https://example.org';
const correction = {
  at: '2024-02-14T09:00:00-05:00',
  kind: 'correction',
  text: 'It was.',
} as const;

describe('the permanent id', () => {
  test('of a story is a tag on its slug', () => {
    expect(storyId(origin, makeArticle())).toBe('tag:example.org,2026:trucks');
  });

  test('stays when the slug moves to the aliases, once and again', () => {
    const ids = [
      makeArticle({ slug: 'trucks' }),
      makeArticle({ slug: 'trucks-wait', aliases: ['trucks'] }),
      makeArticle({ slug: 'trucks-go', aliases: ['trucks', 'trucks-wait'] }),
    ].map((article) => storyId(origin, article));
    expect(new Set(ids).size).toBe(1);
  });

  test('stays when whole old paths are added before the slugs', () => {
    const article = makeArticle({ slug: 'trucks-go', aliases: ['/2021/08/talks/', 'trucks'] });
    expect(storyId(origin, article)).toBe('tag:example.org,2026:trucks');
  });

  test.each([
    'https://old.example/?p=123',
    'tag:old.example,2011-08:post-5',
    'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
    'https://old.example/größe/שלום',
    'http://old.example/a%20b#c',
  ])('is what an older feed called it, in every form: %s', (feedId) => {
    const article = makeArticle({ feedId, aliases: ['first'] });
    expect(storyId(origin, article)).toBe(feedId);
    expect(storyIri(origin, article)).toBe(feedId);
  });

  test.each(['1234 at https://old.example', '1234', 'https://old.example/a b', 'urn:a%zz', 'x:'])(
    'is not that in Atom, where it is no IRI: %s',
    (feedId) => {
      expect(storyId(origin, makeArticle({ feedId }))).toBe(feedId);
      expect(storyIri(origin, makeArticle({ feedId }))).toBe('tag:example.org,2026:trucks');
    },
  );

  test('of a correction is ours, whatever an older feed called the story', () => {
    const article = makeArticle({ feedId: 'https://old.example/?p=123' });
    expect(correctionId(origin, { article, correction })).toBe(
      'tag:example.org,2026:trucks/correction/2024-02-14T14:00:00.000Z',
    );
  });

  test('stays when the date of a story is put right', () => {
    const article = makeArticle({ publishedAt: '2023-12-31T23:59:00-05:00' });
    expect(storyId(origin, article)).toBe(storyId(origin, makeArticle()));
  });

  test('names the host without its port', () => {
    expect(storyId('http://localhost:3000', makeArticle())).toBe('tag:localhost,2026:trucks');
  });

  test('of a correction holds its instant, in whatever zone that is written', () => {
    const article = makeArticle();
    const id = correctionId(origin, { article, correction });
    const moved = { ...correction, at: '2024-02-14T14:00:00Z' };
    expect(id).toBe('tag:example.org,2026:trucks/correction/2024-02-14T14:00:00.000Z');
    expect(correctionId(origin, { article, correction: moved })).toBe(id);
  });

  test('of a feed is never that of a story', () => {
    expect(feedId(origin, '/')).toBe('tag:example.org,2026:/');
    expect(feedId(origin, '/sections/world')).toBe('tag:example.org,2026:/sections/world');
  });
});
