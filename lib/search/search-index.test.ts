import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { indexOf } from './search-fixture.ts';
import {
  mostRanked,
  openSearchIndex,
  type Filters,
  type Moment,
  type SearchIndex,
} from './search-index.ts';

const now = new Date('2024-03-01T12:00:00Z');
const readers = { now, siteEnv: 'production' } as const;

const find = (
  index: SearchIndex,
  typed: string,
  filters: Filters = {},
  moment: Moment = readers,
  page = 1,
) => index.search(parseQuery(typed), filters, page, moment);
const slugs = (...asked: Parameters<typeof find>) => find(...asked).hits.map(({ slug }) => slug);

const paper = indexOf([
  {
    slug: 'rafah',
    title: 'Trucks wait at Rafah',
    text: 'A queue of lorries at the border crossing.',
    topics: ['gaza', 'aid'],
    section: 'world',
    publishedAt: '2024-02-10T12:00:00Z',
  },
  {
    slug: 'cairo',
    title: 'Talks in Cairo',
    text: 'Nobody spoke of Rafah or of the crossing at the border.',
    topics: ['gaza-talks'],
    section: 'world',
    authors: ['john-roe'],
    names: ['World', 'Ceasefire talks', 'John Roe'],
    publishedAt: '2024-02-20T12:00:00Z',
  },
  {
    slug: 'football',
    title: 'A match is lost',
    text: 'It rained in Łódź.',
    section: 'sport',
    names: ['Sport', 'Jane Doe'],
    publishedAt: '2024-01-05T12:00:00Z',
  },
  {
    slug: 'peking',
    title: '北京的新闻',
    text: 'خبر عاجل من غزّة',
    section: 'world',
    names: ['World'],
    publishedAt: '2024-01-01T12:00:00Z',
  },
  {
    slug: 'gone',
    title: 'Zebracrossing',
    text: 'A zebracrossing vanished.',
    withdrawn: { at: '2024-02-01T00:00:00Z' },
    publishedAt: '2024-01-01T00:00:00Z',
  },
  {
    slug: 'soon',
    title: 'Quincetree',
    text: 'The quincetree blooms.',
    publishedAt: '2024-03-01T13:00:00Z',
  },
  { slug: 'draft', title: 'Medlartree', text: 'The medlartree blooms.', draft: true, day: '' },
]);

describe('found is', () => {
  test.each([
    ['what holds every word, in whatever column', 'rafah queue', ['rafah']],
    ['a phrase as it stands', '"border crossing"', ['rafah']],
    ['nothing that holds what was kept out', 'rafah -cairo', ['rafah']],
    ['a byline, a section, a topic by its name', 'roe', ['cairo']],
    ['a plural for a singular', 'match', ['football']],
    ['a name without its accents', 'lodz', ['football']],
    ['Chinese within a sentence', '新闻', ['peking']],
    ['Arabic without its vowels', 'غزة', ['peking']],
    ['a headline before a mention', 'rafah', ['rafah', 'cairo']],
  ])('%s', (_, typed, expected) => {
    expect(slugs(paper, typed)).toEqual(expected);
  });

  test('with the text it stands in, the standfirst first', () => {
    expect(find(paper, 'lodz').hits[0]?.text).toBe('The crossing stayed shut.\nIt rained in Łódź.');
  });
});

describe('filters', () => {
  test.each([
    ['a section', { section: 'sport' }, ['football']],
    ['a topic, by its whole id', { topic: 'gaza' }, ['rafah']],
    ['an author', { author: 'john-roe' }, ['cairo']],
    ['a first day', { from: '2024-02-10' }, ['cairo', 'rafah']],
    ['a last day', { to: '2024-01-01' }, ['peking']],
    ['both', { from: '2024-01-05', to: '2024-02-10' }, ['rafah', 'football']],
    ['an id that nothing has', { topic: "'; DROP TABLE stories; --" }, []],
  ])('%s', (_, filters, expected) => {
    expect(slugs(paper, '', filters)).toEqual(expected);
    expect(slugs(paper, 'the', filters).sort()).toEqual([...expected].sort());
  });
});

describe('best comes first', () => {
  const story = (slug: string, publishedAt: string, more = {}) => ({ slug, publishedAt, ...more });

  test('of equals the newer', () => {
    const index = indexOf([
      story('old', '2023-01-01T00:00:00Z'),
      story('new', '2024-02-29T00:00:00Z'),
    ]);
    expect(slugs(index, 'crossing')).toEqual(['new', 'old']);
  });

  test('an old headline before a new mention', () => {
    const others = Array.from({ length: 9 }, (_, i) => story(`o${i}`, '2024-02-01T00:00:00Z'));
    const index = indexOf([
      ...others,
      story('headline', '2021-01-01T00:00:00Z', { title: 'The ferry sails' }),
      story('mention', '2024-02-29T00:00:00Z', { text: 'Someone took the ferry.' }),
    ]);
    expect(slugs(index, 'ferry')).toEqual(['headline', 'mention']);
  });

  test('of very many, the newest thousand are put in order, page by page', () => {
    const many = Array.from({ length: mostRanked + 50 }, (_, i) =>
      story(`s${i}`, new Date(now.getTime() - i * 3_600_000).toISOString()),
    );
    const index = indexOf(many);
    expect(find(index, 'crossing')).toMatchObject({ total: mostRanked, more: true });
    expect(slugs(index, 'crossing', {}, readers, 84)).toEqual(['s996', 's997', 's998', 's999']);
    expect(find(index, 'crossing', {}, readers, 85).hits).toEqual([]);
    expect(slugs(index, '', { section: 'world' }, readers, 2)[0]).toBe('s12');
    const four = 'the crossing stayed shut';
    expect(find(index, four)).toMatchObject({ total: mostRanked / 4, more: true });
    expect(slugs(index, four, {}, readers, 21).at(-1)).toBe('s249');
  });
});

describe('did you mean', () => {
  test.each([
    ['a letter changed', 'Rafeh', 'rafah'],
    ['a letter left out', 'crosing', 'crossing'],
    ['two that changed places', 'fotball croxxing ciaro', undefined],
    ['two words', 'rafha crosing', 'rafah crossing'],
    ['the paper’s own spelling', 'lodx', 'łódź'],
    ['what was right stays', 'wait at Rafeh -egypt', 'wait at rafah -egypt'],
    ['nothing near', 'xylophone', undefined],
    ['right words that never meet', 'rafah lodz', undefined],
    ['a guess that would find nothing either', 'rafeh lodz', undefined],
  ])('%s', (_, typed, expected) => {
    expect(paper.guess(parseQuery(typed), {}, readers)).toBe(expected);
  });
});

test('a file that is not there is an error, not an empty paper', () => {
  expect(() => openSearchIndex('/nowhere/search.sqlite')).toThrow();
});
