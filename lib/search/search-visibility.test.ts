import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShown } from '../archive/visibility.ts';
import { parseQuery } from './query.ts';
import { indexOf } from './search-fixture.ts';
import type { Filters, Moment, SearchIndex } from './search-index.ts';

const now = new Date('2024-03-01T12:00:00Z');
const readers: Moment = { now, siteEnv: 'production' };

const slugs = (index: SearchIndex, typed: string, filters: Filters, moment: Moment) =>
  index.search(parseQuery(typed), filters, 1, moment).hits.map(({ slug }) => slug);

const paper = indexOf([
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

describe('what is not to be seen is not found', () => {
  test('a story is found from the instant of its publication', () => {
    const at = (time: string) =>
      slugs(paper, 'quincetree', {}, { ...readers, now: new Date(time) });
    expect(at('2024-03-01T12:59:59.999Z')).toEqual([]);
    expect(at('2024-03-01T13:00:00Z')).toEqual(['soon']);
  });

  test('and no longer from that of its withdrawal', () => {
    const at = (time: string) =>
      slugs(paper, 'zebracrossing', {}, { ...readers, now: new Date(time) });
    expect(at('2024-01-31T23:59:59.999Z')).toEqual(['gone']);
    expect(at('2024-02-01T00:00:00Z')).toEqual([]);
  });

  test('a preview finds drafts and what is scheduled, and nothing withdrawn', () => {
    const editors = { now, siteEnv: 'preview' } as const;
    expect(slugs(paper, 'blooms', {}, editors)).toEqual(['draft', 'soon']);
    expect(slugs(paper, 'zebracrossing', {}, editors)).toEqual([]);
  });

  test('no guess gives away a word of theirs', () => {
    const guess = (typed: string, time = now) =>
      paper.guess(parseQuery(typed), {}, { ...readers, now: time });
    expect(guess('quincetrea')).toBeUndefined();
    expect(guess('medlartrea')).toBeUndefined();
    expect(guess('quincetrea', new Date('2024-03-02'))).toBe('quincetree');
  });

  test('the index says what the one rule of visibility says', () => {
    const instant = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2024-01-04'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const story = fc.record({
      publishedAt: instant,
      draft: fc.boolean(),
      withdrawn: fc.option(fc.record({ at: instant }), { nil: undefined }),
    });
    const times = fc.array(instant, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 8 }), times, (stories, times) => {
        const all = stories.map((story, i) => ({ ...story, slug: `story-${i}` }));
        const index = indexOf(all);
        for (const now of times.map((time) => new Date(time))) {
          for (const siteEnv of ['production', 'preview'] as const) {
            const shown = all
              .filter((story) => isShown(story, now, siteEnv))
              .map(({ slug }) => slug);
            expect(slugs(index, 'crossing', {}, { now, siteEnv }).sort()).toEqual(shown.sort());
            expect(slugs(index, '', { section: 'world' }, { now, siteEnv }).sort()).toEqual(
              shown.sort(),
            );
          }
        }
        index.close();
      }),
      { numRuns: 25 },
    );
  });
});
