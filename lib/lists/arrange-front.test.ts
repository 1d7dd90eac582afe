import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makePicture,
  makePicturedArticle,
  makeSection,
} from '../archive/article-fixture.ts';
import type { Article } from '../archive/newsroom.ts';
import { frontSchema } from '../schema/front.ts';
import { arrangeFront, storiesOf, type Front } from './arrange-front.ts';
import { usualFront } from './usual-front.ts';

const story = (slug: string, fields: Partial<Article> = {}) => makeArticle({ slug, ...fields });
const pictured = (slug: string, fields: Partial<Article> = {}) =>
  makePicturedArticle({ slug, ...fields });
const many = (count: number, id: string) =>
  Array.from({ length: count }, (_, i) => story(`${id}-${i + 1}`, { section: makeSection(id) }));

const noon = '2024-11-20T12:00:00Z';
const picture = makePicture({ id: 'front0000000' });

function arrange(front: unknown, articles: Article[], now = noon): Front {
  return arrangeFront(frontSchema.parse(front), {
    now: new Date(now),
    articles,
    find: (slug) => articles.find((article) => article.slug === slug),
    photoOf: ({ src }) => (src === 'ended.jpg' ? undefined : picture),
    nameOf: (_, id) => id.toUpperCase(),
  });
}

/** `lead: a, b` */
const told = (front: Front) =>
  front.blocks.map(
    (block) =>
      `${block.kind}: ${storiesOf({ ...front, blocks: [block] })
        .map(({ slug }) => slug)
        .join(', ')}`,
  );

describe('a front', () => {
  test('keeps what editors picked for its place on the whole page, then fills up with the newest', () => {
    const articles = [story('a'), story('b'), story('c'), story('d'), story('e'), story('f')];
    const front = {
      blocks: [
        { kind: 'lead', story: 'c', also: ['f'] },
        { kind: 'newest', count: 2 },
        { kind: 'package', title: 'Both', stories: ['a', 'e'] },
      ],
    };
    expect(told(arrange(front, articles))).toEqual(['lead: c, f', 'newest: b, d', 'package: a, e']);
  });

  test('puts another in the place of a lead that was pulled: the newest with a picture', () => {
    const articles = [story('new'), pictured('seen'), pictured('older')];
    const front = { blocks: [{ kind: 'lead', story: 'pulled', also: ['gone', 'older'] }] };
    expect(told(arrange(front, articles))).toEqual(['lead: seen, older']);
    expect(told(arrange(front, [story('new')]))).toEqual(['lead: new']);
  });

  test('closes the gap of two equal leads, and of one that is left alone', () => {
    const front = { blocks: [{ kind: 'leads', stories: ['a', 'b'] }] };
    expect(told(arrange(front, [story('c'), story('b')]))).toEqual(['leads: b, c']);
    expect(told(arrange(front, [story('b')]))).toEqual(['lead: b']);
  });

  test('has no block without stories, and no package whose stories are all gone', () => {
    const front = {
      blocks: [
        { kind: 'package', title: 'Gone', stories: ['gone'] },
        { kind: 'opinion' },
        { kind: 'newest', of: 'video' },
        { kind: 'section', id: 'sport' },
        { kind: 'latest' },
      ],
    };
    expect(arrange(front, []).blocks).toEqual([]);
    expect(told(arrange(front, [story('a')]))).toEqual(['latest: a']);
  });

  test('fills a block of a section, topic, series or kind with its own, after the picks', () => {
    const articles = [
      story('o', { kind: 'opinion' }),
      story('s', { section: makeSection('sport') }),
      story('t', { topics: [{ id: 'gaza', name: 'Gaza' }] }),
      story('u', { series: { id: 'diary', name: 'Diary' } }),
      story('picked'),
    ];
    const front = {
      blocks: [
        { kind: 'opinion', newest: 3 },
        { kind: 'section', id: 'sport', stories: ['picked'] },
        { kind: 'topic', id: 'gaza' },
        { kind: 'series', id: 'diary' },
      ],
    };
    const arranged = arrange(front, articles);
    expect(told(arranged)).toEqual(['opinion: o', 'list: picked, s', 'list: t', 'list: u']);
    expect(arranged.blocks[1]).toMatchObject({ list: 'sections', id: 'sport', name: 'SPORT' });
  });

  test('fills blocks of one kind before the others, wherever they stand', () => {
    const articles = [
      story('view', { kind: 'opinion' }),
      story('a'),
      story('film', { kind: 'video' }),
      story('b'),
    ];
    const blocks = [
      { kind: 'latest', count: 4 },
      { kind: 'opinion', newest: 4 },
      { kind: 'newest', of: 'video', count: 1 },
    ];
    expect(told(arrange({ blocks }, articles))).toEqual([
      'latest: a, b',
      'opinion: view',
      'newest: film',
    ]);
  });

  test('says of a story what its place says: another headline and picture, or none', () => {
    const place = { story: 'a', title: 'Shorter', photo: { src: 'other.jpg' } };
    const leadOf = (of: object) => {
      const [block] = arrange({ blocks: [{ kind: 'lead', story: of }] }, [pictured('a')]).blocks;
      return block!.stories[0].teaser;
    };
    expect(leadOf(place)).toMatchObject({ title: 'Shorter', photo: picture });
    expect(leadOf({ story: 'a', photo: 'none' }).photo).toBeUndefined();
    // Once the right to it has ended, the story has its own again.
    expect(leadOf({ story: 'a', photo: { src: 'ended.jpg' } }).photo?.id).toBe('0123456789ab');
    expect(leadOf({ story: 'a' }).standfirst).toBe('The crossing stayed shut for a third day.');
  });

  test('says it of a story whose fields are read when they are asked for', () => {
    const article = Object.create(pictured('a')) as Article;
    const front = { blocks: [{ kind: 'lead', story: { story: 'a', title: 'Shorter' } }] };
    const [lead] = storiesOf(arrange(front, [article]));
    expect(lead).toMatchObject({ slug: 'a', teaser: { title: 'Shorter' } });
  });

  test('of an empty paper is empty', () => {
    expect(arrange({ blocks: [{ kind: 'lead' }, { kind: 'latest' }] }, []).blocks).toEqual([]);
  });
});

test('by the clock places begin at their instant, end at theirs, and leave no gap', () => {
  const front = {
    breaking: { text: 'Polls close', story: 'polls', until: '2024-11-20T22:00:00Z' },
    blocks: [
      { kind: 'lead', story: 'polls', until: '2024-11-20T20:00:00Z' },
      { kind: 'lead', story: 'result', form: 'big', from: '2024-11-20T20:00:00Z' },
      { kind: 'latest', count: 2 },
    ],
  };
  const articles = [story('result'), story('polls'), story('c')];
  const at = (now: string) => arrange(front, articles, now);
  expect(told(at('2024-11-20T19:59:59Z'))).toEqual(['lead: polls', 'latest: result, c']);
  expect(told(at('2024-11-20T20:00:00Z'))).toEqual(['lead: result', 'latest: polls, c']);
  expect(at('2024-11-20T21:59:59Z').breaking?.text).toBe('Polls close');
  expect(at('2024-11-20T22:00:00Z').breaking).toBeUndefined();
});

test('a line over the page goes with its story, which may lead the page too', () => {
  const front = { breaking: { text: 'News', story: 'a' }, blocks: [{ kind: 'lead', story: 'a' }] };
  expect(arrange(front, [story('a')])).toMatchObject({ breaking: { story: { slug: 'a' } } });
  expect(arrange(front, [story('b')]).breaking).toBeUndefined();
  expect(arrange({ breaking: { text: 'News' } }, []).breaking).toEqual({ text: 'News' });
});

describe('a paper that nobody arranges', () => {
  const usual = (articles: Article[]) =>
    told(arrange(usualFront([{ id: 'world' }, { id: 'europe' }]), articles));

  test('is led by the newest with a picture, four follow, and the rest runs by section', () => {
    const articles = [...many(6, 'europe'), pictured('seen'), ...many(2, 'world')];
    expect(usual(articles)).toEqual([
      'lead: seen',
      'newest: europe-1, europe-2, europe-3, europe-4',
      'list: world-1, world-2',
      'list: europe-5, europe-6',
    ]);
  });

  test('is led by the newest where none of the newest has a picture', () => {
    expect(usual([...many(200, 'world'), pictured('old')])[0]).toBe('lead: world-1');
    expect(usual([...many(199, 'world'), pictured('seen')])[0]).toBe('lead: seen');
  });

  test('shows four stories of a section at most, no section without any, and no story twice', () => {
    expect(usual(many(20, 'world'))).toEqual([
      'lead: world-1',
      'newest: world-2, world-3, world-4, world-5',
      'list: world-6, world-7, world-8, world-9',
    ]);
    expect(usual([])).toEqual([]);
  });
});
