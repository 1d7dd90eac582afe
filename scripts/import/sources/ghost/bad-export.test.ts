import { expect, test } from 'vitest';
import { readArchive } from '../source-fixture.ts';
import { exported, story } from './ghost-fixture.ts';

const read = (posts: Record<string, unknown>[]) =>
  readArchive({ 'export.json': exported(posts) }, 'export.json');

test('a file that ends in its middle gives what it holds', async () => {
  const text = exported([story, { ...story, id: 'p2', slug: 'second' }]);
  const cut = text.slice(0, text.indexOf('second') + 3);
  const { posts, faults } = await readArchive({ 'a.json': cut });
  expect(posts.map(({ slug }) => slug)).toEqual(['talks']);
  expect(faults).toEqual(['a.json ends in its middle, behind record 1']);
});

test('what is no JSON from a place on is told', async () => {
  const { posts, faults } = await readArchive({
    'a.json': `{"data":{"posts":[${JSON.stringify(story)}, oops ]}}`,
  });
  expect(posts).toHaveLength(1);
  expect(faults).toEqual(['a.json is no JSON behind record 1, and what follows was not read']);
});

test('a post stands there twice, without a text, a date, an author', async () => {
  const { posts, leftOut } = await read([
    story,
    story,
    { id: 'bare', status: 'published', created_at: '2020-01-01T00:00:00Z' },
    {
      id: 'lost',
      slug: 'lost',
      status: 'published',
      author_id: 'gone',
      lexical: '{"root":',
      html: '<p>x</p>',
    },
  ]);
  expect(leftOut[0]).toBe('post talks (Talks & more) stands in the export twice');
  expect(posts.slice(1).map(({ notes }) => notes)).toEqual([
    ['it says no date of publication; this is when it was made', 'it names no author'],
    [
      'it has no date',
      'its author gone is not in the export',
      'it names no author',
      'its text as lexical could not be read',
    ],
  ]);
  expect(posts[2]?.text.text).toBe('<p>x</p>');
});

test('an export without a post says so', async () => {
  expect((await read([])).faults).toEqual(['export.json holds no post of Ghost']);
});
