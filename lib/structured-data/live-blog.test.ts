import { expect, test } from 'vitest';
import { makeAuthor, makePicture } from '../archive/article-fixture.ts';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import { makeImprint } from './imprint-fixture.ts';
import { entryPosting, liveBlog } from './live-blog.ts';
import { articleBlocks } from './page-blocks.ts';

const imprint = makeImprint();
const correction = { at: '2024-02-14T01:00:00Z', kind: 'correction' as const, text: 'It was two.' };
const entries = [
  makeEntry('second', 10, { corrections: [correction], authors: [makeAuthor('ada-marsh')] }),
  makeEntry('first', 5, { photo: makePicture() }),
  makeEntry('a-plan', 1, { state: 'scheduled' }),
];
const going = makeLiveArticle(entries);

test('live coverage holds each entry with its own headline, authors, dates and pictures', () => {
  const blog = liveBlog(going, entries, imprint);
  expect(blog).toMatchObject({
    '@type': 'LiveBlogPosting',
    headline: 'The night of the count',
    coverageStartTime: '2024-02-13T16:00:00-05:00',
    dateModified: '2024-02-13T20:00:00-05:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        url: 'https://example.org/articles/night/second',
        headline: 'Entry second',
        datePublished: '2024-02-13T16:15:00-05:00',
        dateModified: '2024-02-13T20:00:00-05:00',
        author: [{ name: 'Ada Marsh' }],
        correction: [{ text: 'It was two.' }],
      },
      {
        headline: 'Entry first',
        datePublished: '2024-02-13T16:10:00-05:00',
        dateModified: '2024-02-13T16:10:00-05:00',
        author: [{ name: 'Jane Doe' }],
        image: [{ creditText: 'REUTERS/Edgard Garrido' }, {}, {}],
      },
    ],
  });
  expect(blog?.liveBlogUpdate).toHaveLength(2);
});

test('the pinned entry is among those of its own page, however old, in the order of that', () => {
  const many = Array.from({ length: 30 }, (_, i) => makeEntry(`n${i}`, i, { pinned: i === 2 }));
  const article = makeLiveArticle(many);
  const names = (blocks: object[]) =>
    blocks.flatMap((block) =>
      'liveBlogUpdate' in block
        ? (block.liveBlogUpdate as { headline: string }[]).map(({ headline }) => headline)
        : [],
    );
  const shown = names(
    articleBlocks({ article, body: { type: 'root', children: [] }, pictures: [] }, imprint),
  );
  expect(shown).toHaveLength(26);
  expect(shown.slice(0, 2)).toEqual(['Entry n2', 'Entry n29']);
  expect(new Set(shown).size).toBe(26);
});

test('it has an end once it has ended, and not before', () => {
  expect(liveBlog(going, entries, imprint)).not.toHaveProperty('coverageEndTime');
  const closed = makeLiveArticle(entries, { closedAt: '2024-02-14T02:00:00Z' });
  expect(liveBlog(closed, entries, imprint)?.coverageEndTime).toBe('2024-02-13T21:00:00-05:00');
});

test('what readers cannot see is in none', () => {
  const draft = makeLiveArticle(entries, { state: 'draft' });
  expect(liveBlog(draft, entries, imprint)).toBeUndefined();
  expect(entryPosting(going, entries[2]!, imprint)).toBeUndefined();
});

test('an entry by itself says to what it belongs', () => {
  const posting = entryPosting(going, entries[0]!, imprint);
  const { url } = posting as { url: string };
  expect(posting).toMatchObject({
    mainEntityOfPage: url,
    isPartOf: { '@id': 'https://example.org/articles/night#live' },
  });
});
