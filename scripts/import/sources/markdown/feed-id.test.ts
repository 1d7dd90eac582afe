import { expect, test } from 'vitest';
import { standardFeedId } from './feed-id.ts';

const site = { origin: 'https://old.example' };

test.each([
  ['hugo', '/posts/hello/', 'https://old.example/posts/hello/'],
  ['eleventy', '/posts/hello/', 'https://old.example/posts/hello/'],
  ['astro', '/blog/hello/', 'https://old.example/blog/hello/'],
  ['jekyll', '/2014/03/12/hello/', 'https://old.example/2014/03/12/hello'],
  ['jekyll', '/news/2014/03/12/hello.html', 'https://old.example/news/2014/03/12/hello'],
  ['jekyll', '/hello', 'https://old.example/hello'],
  ['markdown', '/hello/', undefined],
] as const)('of %s, %s: %s', (system, address, id) => {
  expect(standardFeedId(address, 'hello', { system, site })).toBe(id);
});

test('below a path, and where too little is known', () => {
  expect(standardFeedId('/a/hello/', 'hello', { system: 'jekyll', site, base: '/blog/' })).toBe(
    'https://old.example/blog/a/hello',
  );
  const below = { origin: 'https://old.example/blog' };
  expect(standardFeedId('/hello/', 'hello', { system: 'hugo', site: below })).toBe(
    'https://old.example/blog/hello/',
  );
  expect(standardFeedId('/hello/', 'hello', { system: 'hugo', site: {} })).toBeUndefined();
  expect(standardFeedId(undefined, 'hello', { system: 'hugo', site })).toBeUndefined();
});
