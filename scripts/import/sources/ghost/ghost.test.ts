import { describe, expect, test } from 'vitest';
import { archive, errorsIn, importOf } from '../../import-fixture.ts';
import { readArchive } from '../source-fixture.ts';
import { exported, story, type Table } from './ghost-fixture.ts';

const read = (posts: Table, more?: Record<string, Table>, hosts?: Set<string>) =>
  readArchive({ 'export.json': exported(posts, more) }, 'export.json', hosts);
const one = async (fields: object, more?: Record<string, Table>) =>
  (await read([{ ...story, ...fields }], more)).posts[0]!;

test('both forms of an export are recognised, by what stands in them', async () => {
  const { db } = JSON.parse(exported([story])) as { db: [object] };
  const plain = JSON.stringify(db[0]);
  for (const text of [plain, exported([story]), `\uFEFF${plain}`]) {
    const { source, posts } = await readArchive({ 'a.json': text, 'package.json': '{"name":"x"}' });
    expect([source.name, posts.length]).toEqual(['a Ghost export', 1]);
  }
});

test('a post with its people, its tags in their order, and its settings', async () => {
  const links = (name: string, ...ids: string[]) =>
    ids.map((id, i) => ({ post_id: 'p1', [name]: id, sort_order: ids.length - i }));
  const post = await one(
    { custom_excerpt: 'In short.', feature_image: '__GHOST_URL__/content/images/size/w600/a.jpg' },
    {
      tags: [
        { id: 't1', name: 'World', slug: 'world' },
        { id: 't2', name: 'Gaza', slug: 'gaza' },
        { id: 't3', name: '#long', slug: 'hash-long', visibility: 'internal' },
      ],
      posts_tags: links('tag_id', 't2', 't3', 't1'),
      posts_authors: links('author_id', 'u1', 'u2'),
      posts_meta: [
        { post_id: 'p1', feature_image_alt: 'A gate', feature_image_caption: 'The <b>gate</b>' },
        { post_id: 'other', meta_title: 'No' },
      ],
    },
  );
  expect(post).toMatchObject({
    ...{ key: 'p1', title: 'Talks & more', standfirst: 'In short.', status: 'published' },
    publishedAt: '2024-01-02T03:04:05Z',
    authors: [
      { id: 'john', name: 'John Roe' },
      { id: 'jane', name: 'Jane Doe', description: 'Writes.', url: 'https://jane.example' },
    ],
    categories: [{ id: 'world', name: 'World' }],
    tags: [{ id: 'gaza', name: 'Gaza' }],
    lead: { src: '/content/images/a.jpg', alt: 'A gate', caption: 'The <b>gate</b>' },
    ...{ addresses: ['/talks/'], feedId: 'p1' },
    notes: ['its internal tags were left out: #long'],
  });
  expect(post).not.toHaveProperty('social');
});

test.each([
  [{ status: 'draft', published_at: null }, 'draft', [], []],
  [{ status: 'scheduled', published_at: '2099-01-01T00:00:00.000Z' }, 'published', ['/talks/'], []],
  [{ status: 'sent' }, 'draft', [], ['it went out by mail alone, so it is a draft here']],
  [{ visibility: 'paid' }, 'draft', [], ['only some could read it (paid), so it is a draft here']],
  [
    { featured: 1 },
    'published',
    ['/talks/'],
    ['it was featured (sticky): place it on the front by hand'],
  ],
  [
    { codeinjection_head: '<script>' },
    'published',
    ['/talks/'],
    ['code that was injected into its page was left out'],
  ],
])('%j is %s', async (fields, status, addresses, notes) => {
  const post = await one(fields, { posts_authors: [{ post_id: 'p1', author_id: 'u1' }] });
  expect({ status: post.status, addresses: post.addresses, notes: post.notes }).toEqual({
    ...{ status, addresses, notes },
  });
});

test.each([
  ['public', false],
  ['paid', true],
])('a paywall in a post for %s is told: %s', async (visibility, isTold) => {
  const lexical = JSON.stringify({ root: { children: [{ type: 'paywall', version: 1 }] } });
  for (const text of [{ lexical }, { html: '<p>a</p><!--members-only--><p>b</p>' }]) {
    const { notes, text: made } = await one({ visibility, html: '', ...text });
    expect(notes.includes('from a line in it on it was for members alone')).toBe(isTold);
    expect(made.text).not.toContain('members-only');
  }
});

test('a page comes in as one, and one that not everybody could read stays out and is named', async () => {
  const page = { ...story, type: 'page' };
  const { posts, leftOut } = await read([
    { ...page, id: '1', slug: 'about' },
    { ...page, id: '2', slug: 'plan', status: 'draft' },
    { ...page, id: '3', slug: 'club', visibility: 'members' },
    { ...story, id: '4', slug: 'old', page: 1 },
  ]);
  expect(posts.map(({ type, slug }) => `${type} ${slug}`)).toEqual(['page about', 'page old']);
  expect(leftOut).toEqual([
    'post plan (Talks & more) is a page with the status draft',
    'post club (Talks & more) is a page for members alone',
    'the export does not say where the paper was: name its address with --media https://…',
  ]);
});

describe('where the paper was', () => {
  test('is told by its pictures, else by the host that was named', async () => {
    const html =
      '<img src="https://old.example/content/images/a.jpg"><a href="__GHOST_URL__/b/">b</a>';
    const { source, posts } = await read([{ ...story, html }], {}, new Set(['other.example']));
    expect(source.site.origin).toBe('https://old.example');
    expect(posts[0]?.text.text).toContain('<a href="https://old.example/b/">');
    const named = await read([story], {}, new Set(['other.example']));
    expect(named.source.site.origin).toBe('https://other.example');
  });

  test.each([
    ['collections:\n  /:\n    permalink: /{year}/{month}/{slug}/\n', '/2024/01/talks/'],
    [
      'collections:\n  /a/:\n    permalink: /a/{slug}/\n    filter: tag:x\n  /:\n    permalink: /b/{primary_tag}/{id}/',
      '/b/world/p1/',
    ],
    [
      'collections:\n  /a/:\n    permalink: /a/{slug}/\n    filter: tag:[x,world]+featured:false\n',
      '/a/talks/',
    ],
    [
      'collections:\n  /a/:\n    permalink: /{author}/{slug}/\n    filter: tag:-world,author:jane\n',
      '/jane/talks/',
    ],
  ])('its routes.yaml says where each post was: %j', async (routes, address) => {
    const more = {
      tags: [{ id: 't1', name: 'World', slug: 'world' }],
      posts_tags: [{ post_id: 'p1', tag_id: 't1' }],
      posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
    };
    const { posts } = await readArchive({
      'a.json': exported([story], more),
      'routes.yaml': routes,
    });
    expect(posts[0]?.addresses).toEqual([address]);
  });

  test('an old version says it in its settings, by the day of its zone', async () => {
    const settings = [
      { key: 'permalinks', value: '/:year/:month/:day/:slug/' },
      { key: 'active_timezone', value: 'America/New_York' },
    ];
    expect((await one({}, { settings })).addresses).toEqual(['/2024/01/01/talks/']);
  });
});

test('an import is whole, without an error, and a second one changes no file', async () => {
  const { source, paper } = archive({
    'export.json': exported([story, { ...story, id: 'p2', slug: 'paid', visibility: 'paid' }], {
      tags: [{ id: 't1', name: 'World', slug: 'world' }],
      posts_tags: [{ post_id: 'p1', tag_id: 't1' }],
      posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
      settings: [{ key: 'timezone', value: 'Europe/Warsaw' }],
    }),
  });
  const findings = await importOf(`${source.folder}/export.json`, paper.folder);
  expect(findings.posts.map(({ words }) => words.differences)).toEqual([[], []]);
  expect(await errorsIn(paper.folder)).toEqual([]);
  expect(paper.read('site.yaml')).toContain('timeZone: Europe/Warsaw');
  expect(findings.advice.join()).not.toContain('timeZone');
  expect(paper.read('redirects.yaml')).toContain('/tag/world/*: /sections/world');
  expect(paper.read('articles/2024/paid.mdx')).toContain('draft: true');
  const before = paper.names().map((name) => [name, paper.read(name)]);
  await importOf(`${source.folder}/export.json`, paper.folder);
  expect(paper.names().map((name) => [name, paper.read(name)])).toEqual(before);
});

// https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/frontend/services/rss/generate-feed.js: `guid: post.id`
test('its feed knew it by its id, not by the one that comments keep after a move', async () => {
  expect((await one({ comment_id: 'older' })).feedId).toBe('p1');
});
