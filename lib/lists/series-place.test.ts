import { expect, test } from 'vitest';
import { makeArticle, makeTopic } from '../archive/article-fixture.ts';
import { placeInSeries } from './series-place.ts';

const series = makeTopic('the-crossing');
const part = (slug: string, number?: number) =>
  makeArticle({ slug, series, ...(number && { part: number }) });
const placesOf = (articles: ReturnType<typeof part>[]) =>
  articles.map((article) => {
    const { part, parts, previous, next } = placeInSeries(article, articles)!;
    return [part, parts, previous?.slug, next?.slug];
  });

test('parts are counted in their order', () => {
  expect(placesOf([part('one'), part('two'), part('three')])).toEqual([
    [1, 3, undefined, 'two'],
    [2, 3, 'one', 'three'],
    [3, 3, 'two', undefined],
  ]);
});

test('a number that the newsroom gave stands, also while a part before it is not out', () => {
  expect(placesOf([part('one', 1), part('three', 3)])).toEqual([
    [1, 3, undefined, 'three'],
    [3, 3, 'one', undefined],
  ]);
});

test('a story without a series has no place, nor one that may not be shown', () => {
  expect(placeInSeries(makeArticle(), [])).toBeUndefined();
  expect(placeInSeries(part('hidden'), [part('one')])).toBeUndefined();
});
