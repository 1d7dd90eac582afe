import { describe, expect, test } from 'vitest';
import { makeArticle, makeTopic } from '../archive/article-fixture.ts';
import { feedTitle, formatOf, makeFeed } from './feed.ts';
import { makeBody, makePublication, makeStoryFeed } from './feed-fixture.ts';
import { correctionItem, storyItem } from './feed-items.ts';

const at = '2024-02-14T09:00:00-05:00';
const correction = { at, kind: 'correction', text: 'The gate is [steel](/about).' } as const;
const preview = makePublication({ siteEnv: 'preview', origin: 'https://pr-7.example.net' });

describe('a feed', () => {
  test('changed when its newest item did, by the instant and not by how it is written', () => {
    const { updatedAt } = makeStoryFeed([
      makeArticle({ publishedAt: '2024-02-14T01:00:00+09:00' }),
      makeArticle({ publishedAt: '2024-02-13T16:00:00-05:00' }),
    ]);
    expect(updatedAt).toBe('2024-02-13T16:00:00-05:00');
  });

  test('changed with an update and with a correction', () => {
    const updated = makeArticle({ updatedAt: '2024-02-13T18:00:00-05:00' });
    expect(makeStoryFeed([updated]).updatedAt).toBe('2024-02-13T18:00:00-05:00');
    const corrected = makeArticle({ ...updated, corrections: [correction] });
    expect(makeStoryFeed([corrected]).updatedAt).toBe(at);
  });

  test('never changed while it is empty', () => {
    expect(makeStoryFeed([]).updatedAt).toBeUndefined();
  });

  test('holds the thirty newest', () => {
    const articles = Array.from({ length: 31 }, (_, i) => makeArticle({ slug: `story-${i}` }));
    const { items } = makeStoryFeed(articles);
    expect(items).toHaveLength(30);
    expect(items[0]?.url).toBe('https://example.org/articles/story-0');
  });

  test('of a list names the paper, then the list', () => {
    const page = { path: '/topics/gaza', name: 'Gaza' };
    expect(feedTitle(page, makePublication())).toBe('The Example · Gaza');
    const { self, page: followed } = makeFeed(page, [], makePublication());
    expect(followed).toBe('https://example.org/topics/gaza');
    expect(self.rss).toBe('https://example.org/topics/gaza/feed.xml');
  });

  test('of a preview says so, and keeps the ids of the published paper', () => {
    const { title, id, items, self } = makeStoryFeed([makeArticle()], preview);
    expect(title).toBe('Preview: The Example');
    expect(self.atom).toBe('https://pr-7.example.net/atom.xml');
    expect(id).toBe('tag:example.org,2026:/');
    expect(items[0]).toMatchObject({
      id: 'tag:example.org,2026:trucks',
      url: 'https://pr-7.example.net/articles/trucks',
    });
  });

  test.each([
    ['draft', 'Draft: Trucks wait at Rafah'],
    ['scheduled', 'Scheduled: Trucks wait at Rafah'],
    ['published', 'Trucks wait at Rafah'],
  ] as const)('labels what is %s', (state, title) => {
    expect(storyItem(makeArticle({ state }), makeBody(), preview).title).toBe(title);
  });

  test('is asked for by the name of its file', () => {
    expect(['feed.xml', 'atom.xml', 'feed.json', 'page'].map(formatOf)).toEqual([
      'rss',
      'atom',
      'json',
      undefined,
    ]);
  });
});

describe('a correction as an item', () => {
  const article = makeArticle({ topics: [makeTopic('gaza')], corrections: [correction] });
  const item = correctionItem({ article, correction }, makePublication());

  test('names its story, leads to it, and is as old as itself', () => {
    expect(item).toMatchObject({
      title: 'Correction: Trucks wait at Rafah',
      url: 'https://example.org/articles/trucks',
      publishedAt: at,
      updatedAt: at,
      summary: 'The gate is steel.',
    });
  });

  test('is another item than its story', () => {
    expect(item.id).not.toBe(storyItem(article, makeBody(), makePublication()).id);
  });

  test('says what kind it is', () => {
    const update = { ...correction, kind: 'update' } as const;
    expect(correctionItem({ article, correction: update }, makePublication()).title).toBe(
      'Update: Trucks wait at Rafah',
    );
  });
});
