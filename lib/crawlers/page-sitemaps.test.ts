import { describe, expect, test } from 'vitest';
import { makeArticle, makePicture } from '../archive/article-fixture.ts';
import { fill, lastmodOf, pageSitemaps, type PaperMap } from './page-sitemaps.ts';
import { hasXmllint, schemaFaults } from './schema-check.ts';
import { writeSitemapIndex, writeUrlset } from './sitemap-xml.ts';

const place = {
  origin: 'https://example.org',
  zone: { language: 'en', timeZone: 'America/New_York' },
};
const empty: PaperMap = {
  articles: [],
  picturesOf: () => [],
  countPictures: () => 0,
  translationsOf: () => [],
  front: [],
  lists: [],
  corrections: [],
  pages: [],
};

const filesOf = (paper: Partial<PaperMap>) => pageSitemaps({ ...empty, ...paper }, place);
const entriesOf = (paper: Partial<PaperMap>, kind: string) =>
  filesOf(paper)
    .filter(({ name }) => name.startsWith(kind))
    .flatMap(({ entries }) => entries());

const correction = (at: string) => ({ at, kind: 'correction' as const, text: 'It was twelve.' });
const dated = (day: number, slug = `story-${day}`) =>
  makeArticle({ slug, publishedAt: `2024-02-${String(day).padStart(2, '0')}T12:00:00Z` });

describe('stories', () => {
  test.each([
    ['published', {}, '2024-02-13T16:00:00-05:00'],
    ['updated', { updatedAt: '2024-02-14T12:00:00Z' }, '2024-02-14T07:00:00-05:00'],
    [
      'corrected after an update',
      {
        updatedAt: '2024-02-14T12:00:00Z',
        corrections: [correction('2024-07-01T12:00:00Z'), correction('2024-02-15T12:00:00Z')],
      },
      '2024-07-01T08:00:00-04:00',
    ],
    [
      'updated later, by the instant and not by the letter',
      { corrections: [correction('2024-02-14T01:00:00+09:00')] },
      '2024-02-13T16:00:00-05:00',
    ],
  ])('%s: lastmod is its last change', (_, changes, lastmod) => {
    expect(entriesOf({ articles: [makeArticle(changes)] }, 'articles')).toMatchObject([
      { loc: 'https://example.org/articles/trucks', lastmod },
    ]);
  });

  test('the pictures are those of the page, each once', () => {
    const gate = makePicture();
    const small = makePicture({ id: 'aaaaaaaaaaaa', width: 500, height: 400 });
    const [entry] = entriesOf(
      { articles: [makeArticle()], picturesOf: () => [gate, small, gate] },
      'articles',
    );
    expect(entry?.images).toEqual([
      'https://example.org/photos/0123456789ab/960.jpg',
      'https://example.org/photos/aaaaaaaaaaaa/500.jpg',
    ]);
  });

  test('the oldest stand first, so that a full file stays as it is', () => {
    const slugs = entriesOf({ articles: [dated(3), dated(1), dated(2)] }, 'articles');
    expect(slugs.map(({ loc }) => loc.split('/').at(-1))).toEqual([
      'story-1',
      'story-2',
      'story-3',
    ]);
  });

  test('a draft without a date is left out', () => {
    expect(entriesOf({ articles: [makeArticle({ publishedAt: undefined })] }, 'articles')).toEqual(
      [],
    );
  });
});

describe('lists', () => {
  const world = (articles = [dated(2), dated(1)]) => ({
    path: (page: number) => (page === 1 ? '/sections/world' : `/sections/world/page/${page}`),
    articles,
  });
  const withoutFront = (paper: Partial<PaperMap>) => entriesOf(paper, 'lists').slice(2);

  test('further pages have entries; a new story moves all of them on, a correction only its own', () => {
    const stories = Array.from({ length: 25 }, (_, i) => dated(25 - i));
    stories[12] = { ...stories[12]!, corrections: [correction('2024-03-01T12:00:00Z')] };
    expect(withoutFront({ lists: [world(stories)] })).toEqual([
      { loc: 'https://example.org/sections/world', lastmod: '2024-02-25T07:00:00-05:00' },
      { loc: 'https://example.org/sections/world/page/2', lastmod: '2024-03-01T07:00:00-05:00' },
      { loc: 'https://example.org/sections/world/page/3', lastmod: '2024-02-25T07:00:00-05:00' },
    ]);
  });

  test('an empty section is a page without a date', () => {
    expect(withoutFront({ lists: [world([])] })).toEqual([
      { loc: 'https://example.org/sections/world', lastmod: undefined },
    ]);
  });

  test('the front page is as new as its stories, the corrections as the newest of them', () => {
    const article = makeArticle({ corrections: [correction('2024-03-01T12:00:00Z')] });
    const corrections = article.corrections.map((one) => ({ article, correction: one }));
    expect(entriesOf({ front: [dated(1), dated(2)], corrections }, 'lists')).toEqual([
      { loc: 'https://example.org/', lastmod: '2024-02-02T07:00:00-05:00' },
      { loc: 'https://example.org/corrections', lastmod: '2024-03-01T07:00:00-05:00' },
    ]);
  });
});

test('a standing page has no date', () => {
  const pages = [{ id: 'about', title: 'About', description: 'Who we are.' }];
  expect(entriesOf({ pages }, 'pages')).toEqual([{ loc: 'https://example.org/about' }]);
});

describe('files', () => {
  test('2,001 stories fill two, the first to the brim', () => {
    const articles = Array.from({ length: 2001 }, (_, i) =>
      makeArticle({ slug: `story-${String(i).padStart(4, '0')}` }),
    );
    const files = filesOf({ articles }).filter(({ name }) => name.startsWith('articles'));
    expect(files.map(({ name, entries }) => [name, entries().length])).toEqual([
      ['articles-1', 2000],
      ['articles-2', 1],
    ]);
    expect(files[1]?.entries()[0]?.loc).toBe('https://example.org/articles/story-2000');
  });

  test('a file is full of bytes before its XML outgrows them', () => {
    const slug = 'a'.repeat(250);
    const pictures = Array.from({ length: 300 }, (_, i) =>
      makePicture({ id: String(i).padStart(12, '0') }),
    );
    const articles = Array.from({ length: 600 }, () => makeArticle({ slug }));
    const files = filesOf({ articles, picturesOf: () => pictures, countPictures: () => 300 });
    const [first, ...more] = files.filter(({ name }) => name.startsWith('articles'));
    expect(more.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(writeUrlset(first!.entries()))).toBeLessThan(50 * 1024 * 1024);
  });

  test('no entry is made before its file is asked for', () => {
    const items = [1, 2].map((room) => ({
      room,
      entry: () => {
        throw new Error('made');
      },
    }));
    const files = fill('articles', items, { entries: 1, bytes: 10 });
    expect(files.map(({ name }) => name)).toEqual(['articles-1', 'articles-2']);
    expect(() => files[1]?.entries()).toThrow('made');
  });

  test('a file is as new as its newest entry', () => {
    const [file] = filesOf({ articles: [dated(1), dated(3), dated(2)] });
    expect(file && lastmodOf(file, place.zone)).toBe('2024-02-03T07:00:00-05:00');
  });

  test('a story names itself and its translations', () => {
    const [one, two] = [
      makeArticle({ slug: 'one' }),
      makeArticle({ slug: 'two', language: 'ar', publishedAt: '2024-02-14T00:00:00Z' }),
    ];
    const translationsOf = (story: typeof one) => [story === one ? two : one];
    const xml = writeUrlset(entriesOf({ articles: [one, two], translationsOf }, 'articles'));
    for (const tag of ['ar', 'en', 'x-default']) {
      expect(xml.split(`<xhtml:link rel="alternate" hreflang="${tag}"`)).toHaveLength(3);
    }
    if (hasXmllint) expect(schemaFaults(xml, 'sitemap')).toBe('');
    expect(writeUrlset(entriesOf({ articles: [one] }, 'articles'))).not.toContain('xhtml');
  });

  test.skipIf(!hasXmllint)('xmllint finds them valid, and would find a fault', () => {
    const articles = [makeArticle({ slug: 'one' }), makeArticle({ slug: 'two' })];
    const xml = writeUrlset(entriesOf({ articles, picturesOf: () => [makePicture()] }, 'articles'));
    expect(schemaFaults(xml, 'sitemap')).toBe('');
    expect(schemaFaults(xml.replace('/two', '/one'), 'sitemap')).not.toBe('');
    const index = writeSitemapIndex([{ loc: `${place.origin}/sitemap-lists-1.xml` }]);
    expect(schemaFaults(index, 'sitemap-index')).toBe('');
    expect(schemaFaults(index, 'sitemap')).not.toBe('');
  });
});

test('nothing to list is still a sitemap', () => {
  expect(writeUrlset([])).toMatch(/<urlset [^>]*\/>\n$/);
});
