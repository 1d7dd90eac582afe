import { expect, test } from 'vitest';
import { oldAddresses } from './old-address.ts';

const gate = { slug: 'gate', date: '2020-02-03T04:05:06Z', fields: {} };

test.each([
  // Jekyll's own form, where none is named.
  [undefined, '/2020/02/03/gate.html'],
  ['date', '/2020/02/03/gate.html'],
  ['pretty', '/2020/02/03/gate/'],
  ['ordinal', '/2020/034/gate.html'],
  ['none', '/gate.html'],
  ['/n/:title', '/n/gate'],
])('in Jekyll, by the form %s: %s', (permalink, address) => {
  const place = { ...gate, path: '_posts/2020-02-03-gate.md' };
  const system = { system: 'jekyll', ...(permalink && { permalink }) } as const;
  expect(oldAddresses(place, system)).toEqual([address]);
});

test('a form of Jekyll that is not known is no address', () => {
  const place = { ...gate, path: '_posts/2020-02-03-gate.md' };
  expect(oldAddresses(place, { system: 'jekyll', permalink: 'weekdate' })).toEqual([]);
});

test.each([
  ['content/posts/gate.md', '/2020/gate/'],
  ['content/news/gate.md', '/news/gate/'],
  ['content/gate.md', '/gate/'],
])('in Hugo a form is of its section: %s was at %s', (path, address) => {
  const permalinks = { posts: '/:year/:slug/' };
  expect(oldAddresses({ ...gate, path }, { system: 'hugo', permalinks })).toEqual([address]);
});
