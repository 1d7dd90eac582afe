import { expect, test } from 'vitest';
import { indexOf } from '../../lib/search/search-fixture.ts';
import { parseQuery } from '../../lib/search/query.ts';
import { makeQuestions, makeSearchStories, searchedAt } from './search-stories.ts';

test('the same number makes the same stories, of some 700 words each', () => {
  const stories = makeSearchStories(5);
  expect(makeSearchStories(5)).toEqual(stories);
  for (const { text } of stories) {
    const { length } = text.split(/\s+/);
    expect(length).toBeGreaterThan(680);
    expect(length).toBeLessThan(820);
  }
});

test('the stories are all out when they are searched', () => {
  const instants = makeSearchStories(9).map(({ publishedAt }) => Date.parse(publishedAt!));
  expect(Math.max(...instants)).toBe(searchedAt.getTime());
  expect(new Set(instants).size).toBe(9);
});

test('questions differ, and most of them find something', () => {
  const index = indexOf(makeSearchStories(60));
  const questions = makeQuestions(200);
  expect(new Set(questions.map((question) => JSON.stringify(question))).size).toBeGreaterThan(120);
  const moment = { now: searchedAt, siteEnv: 'production' as const };
  const found = questions.filter(
    ({ text, filters }) => index.search(parseQuery(text), filters, 1, moment).total > 0,
  );
  index.close();
  expect(found.length).toBeGreaterThan(100);
  expect(found.length).toBeLessThan(200);
});
