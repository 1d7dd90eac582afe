import { expect, test } from 'vitest';
import { lint, lintStory, plainStoryWith } from './content-fixture.ts';

const series = { 'series/crossing.yaml': 'name: The crossing\ndescription: A river, five days.\n' };
const parts = (one: string, other: string) =>
  lint({
    ...series,
    'articles/aid.mdx': plainStoryWith(one),
    'articles/convoy.mdx': plainStoryWith(other),
  });

test('a series is named by its file, with numbers or without', async () => {
  expect(await parts('series: crossing', 'series: crossing')).toEqual([]);
  expect(await parts('series: crossing\npart: 1', 'series: crossing\npart: 3')).toEqual([]);
});

test('one that does not exist is an error', async () => {
  expect(await lintStory(plainStoryWith('series: crossing'))).toEqual([
    '6: series names "crossing", which does not exist. Mend: add the file.',
  ]);
});

test('two parts never have one number', async () => {
  expect(await parts('series: crossing\npart: 2', 'series: crossing\npart: 2')).toEqual([
    'articles/convoy.mdx:7: part is 2, as in articles/aid.mdx of the same series. Mend: give each its own number.',
  ]);
});

test('all parts have numbers, or none', async () => {
  expect(await parts('series: crossing\npart: 2', 'series: crossing')).toEqual([
    'articles/convoy.mdx:6: part is missing, and articles/aid.mdx of the same series has it. ' +
      'Mend: number all parts, or none: then they stand in the order of publication.',
  ]);
});

test('a number belongs to a series', async () => {
  expect(await lintStory(plainStoryWith('part: 2'))).toEqual([
    '6: part says a number, and there is no series. ' +
      'Mend: add series: with the id of a file under content/series, or take part out.',
  ]);
});

test.each(['0', '1.5', '-1'])('%s is no part', async (number) => {
  expect(
    await lint({
      ...series,
      'articles/aid.mdx': plainStoryWith(`series: crossing\npart: ${number}`),
    }),
  ).toEqual([
    `articles/aid.mdx:7: part is ${number}. Mend: write which part of its series the story is: a whole number.`,
  ]);
});

test('a link to a series is judged by its stories', async () => {
  const linked = `${plainStoryWith('kind: news')}\n[All parts](/series/crossing).\n`;
  const [empty = ''] = await lint({ ...series, 'articles/aid.mdx': linked });
  expect(empty).toContain('/series/crossing, the series "The crossing", which no published story');
  const filled = { 'articles/convoy.mdx': plainStoryWith('series: crossing') };
  expect(await lint({ ...series, ...filled, 'articles/aid.mdx': linked })).toEqual([]);
});
