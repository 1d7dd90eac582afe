import { expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import { correctionItem, entryItem, storyItem } from './feed-items.ts';
import { makeBody, makePublication } from './feed-fixture.ts';

const publication = makePublication();
const correction = { at: '2024-02-14T01:00:00Z', kind: 'correction' as const, text: 'It was two.' };
const entry = makeEntry('first', 5, {
  corrections: [correction],
  photo: makePicture(),
  story: { slug: 'the-gate', title: 'What the gate is' },
});
const article = makeLiveArticle([entry, makeEntry('second', 9)], { aliases: ['the-count'] });

test('an entry is whole, with an id that stays when its story gets another slug', () => {
  const item = entryItem({ article, entry }, makeBody(), publication);
  expect(item).toMatchObject({
    id: 'tag:example.org,2026:the-count/first',
    url: 'https://example.org/articles/night/first',
    title: 'Entry first',
    publishedAt: entry.at,
    updatedAt: correction.at,
    authors: [{ name: 'Jane Doe' }],
  });
  expect(item.html).toContain('<p>The gate stayed shut.</p>');
  expect(item.html).toContain('More on this: <a href="https://example.org/articles/the-gate">');
  expect(item.html).toContain('It was two.');
  expect(item.html.match(/<img/g)).toHaveLength(1);
});

test('the story holds its entries after its own text, and is as new as the newest', () => {
  const entries = article.live!.entries.map((one) => ({ entry: one, body: makeBody() }));
  const { html, updatedAt } = storyItem(article, makeBody('What we know.'), publication, entries);
  const titles = [...html.matchAll(/<h2><a href="([^"]+)">([^<]+)/g)].map(([, ...found]) => found);
  expect(titles).toEqual([
    ['https://example.org/articles/night/second', 'Entry second'],
    ['https://example.org/articles/night/first', 'Entry first'],
  ]);
  expect(html.indexOf('What we know.')).toBeLessThan(html.indexOf('Entry second'));
  expect(updatedAt).toBe(correction.at);
});

test('the correction of an entry is its own, not that of the story at the same instant', () => {
  const [ofEntry, ofStory] = [
    { article, entry, correction },
    { article, correction },
  ].map((corrected) => correctionItem(corrected, publication));
  expect(ofEntry?.id).not.toBe(ofStory?.id);
  expect(ofEntry?.url).toBe('https://example.org/articles/night/first');
  expect(ofEntry?.title).toBe('Correction: Entry first');
  expect(ofEntry?.html).toContain('<a href="https://example.org/articles/night/first">Entry first');
});
