import { expect, test } from 'vitest';
import { makeArticle, makeSection, makeTopic } from '../archive/article-fixture.ts';
import { frontsAhead, restAhead, storiesAhead } from './prerender.ts';

const stories = Array.from({ length: 500 }, (_, i) =>
  makeArticle({
    slug: `story-${i}`,
    section: makeSection(i < 400 ? 'world' : 'arts'),
    topics: [makeTopic(i < 100 ? 'ports' : 'rivers')],
  }),
);
const arts = stories.filter(({ section }) => section.id === 'arts');
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug);

test('the newest stories are made ahead, and those that stand on the front of a quiet section', () => {
  const ahead = slugs(storiesAhead(stories, [stories.slice(0, 400), arts], ''));
  expect(ahead).toHaveLength(112);
  expect(ahead).toContain('story-99');
  expect(ahead).not.toContain('story-100');
  expect(ahead).toContain('story-411');
  expect(ahead).not.toContain('story-412');
});

test('a longer archive does not make the build longer', () => {
  expect(storiesAhead([...stories, ...stories], [], '')).toHaveLength(100);
});

test('topics that only older stories name wait until someone asks', () => {
  const params = [{ id: 'ports' }, { id: 'rivers' }];
  expect(frontsAhead('topics', params, stories, '')).toEqual([{ id: 'ports' }]);
});

test('further pages and feeds wait until someone asks', () => {
  expect(restAhead(() => [{ n: '2' }], '')).toEqual([]);
});

test('a deploy host gets all of it, since there every other address is a 404', () => {
  expect(storiesAhead(stories, [], 'Vercel')).toEqual(stories);
  expect(frontsAhead('topics', [{ id: 'rivers' }], stories, 'Vercel')).toEqual([{ id: 'rivers' }]);
  expect(restAhead(() => [{ n: '2' }], 'Vercel')).toEqual([{ n: '2' }]);
});
