import { describe, expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import { arrangeFront } from '../lists/arrange-front.ts';
import { frontSchema } from '../schema/front.ts';
import { nextChanges, oldLeadsOf, placesOn } from './desk-fronts.ts';

const fields = frontSchema.parse({
  breaking: { text: 'Polls close', story: 'polls', until: '2024-11-20T22:00:00Z' },
  blocks: [
    { kind: 'lead', story: 'polls', until: '2024-11-20T20:00:00Z' },
    { kind: 'lead', story: 'result', also: [{ story: 'polls' }], from: '2024-11-20T20:00:00Z' },
    { kind: 'package', title: 'Over', stories: ['old'], until: '2024-11-01T00:00:00Z' },
  ],
});
const articles = ['result', 'polls', 'old'].map((slug) =>
  makeArticle({ slug, publishedAt: '2024-11-19T10:00:00Z' }),
);
const now = new Date('2024-11-20T12:00:00Z');
const frontAt = (at: Date) =>
  arrangeFront(fields, {
    now: at,
    articles,
    find: (slug) => articles.find((article) => article.slug === slug),
    photoOf: () => undefined,
    nameOf: (_, id) => id,
  });

describe('the desk', () => {
  test('shows a front now and at the instants from which on it differs', () => {
    const instants = ['2024-11-20T15:00:00Z', '2024-11-20T20:00:00Z', '2024-11-20T22:00:00Z'];
    const next = (after: Date) => instants.map((at) => new Date(at)).find((at) => at > after);
    const moments = nextChanges(now, next, frontAt);
    expect(moments.map(({ at }) => at.toISOString())).toEqual([
      '2024-11-20T12:00:00.000Z',
      // At three in the afternoon something came that has no place here.
      '2024-11-20T20:00:00.000Z',
      '2024-11-20T22:00:00.000Z',
    ]);
    expect(moments.map(({ front }) => front.blocks[0]?.stories[0]?.slug)).toEqual([
      'polls',
      'result',
      'result',
    ]);
  });

  test('shows three changes at most, however many there are', () => {
    const hours = (after: Date) => new Date(after.getTime() + 3_600_000);
    const changing = (at: Date) => ({
      ...frontAt(at),
      breaking: { text: at.toISOString(), story: undefined },
    });
    expect(nextChanges(now, hours, changing)).toHaveLength(4);
  });

  test('says who stands where until when, and what is over', () => {
    const places = placesOn('home', fields, now);
    expect(places.map(({ block, slug, isOver }) => [block, slug, isOver])).toEqual([
      ['breaking line', 'polls', false],
      ['lead', 'polls', false],
      ['lead', 'result', false],
      ['lead, also', 'polls', false],
      ['package "Over"', 'old', true],
    ]);
    expect(places[1]).toMatchObject({ front: 'home', until: '2024-11-20T20:00:00Z' });
  });

  test('knows a lead that is older than a day', () => {
    const old = (at: string) => oldLeadsOf(frontAt(now), new Date(at)).map(({ slug }) => slug);
    expect(old('2024-11-20T10:00:00Z')).toEqual([]);
    expect(old('2024-11-20T10:00:01Z')).toEqual(['polls']);
  });
});
