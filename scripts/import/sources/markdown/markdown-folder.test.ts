import { afterEach, describe, expect, test } from 'vitest';
import { errorsIn, folderOf, importOf } from '../../import-fixture.ts';
import { openSource } from '../../open-source.ts';
import type { SourcePost } from '../../source-post.ts';
import { instantOf, readFrontMatter } from './front-matter.ts';

const made: ReturnType<typeof folderOf>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

async function read(files: Record<string, string>) {
  const given = folderOf(files);
  made.push(given);
  const source = await openSource(given.folder);
  const posts: SourcePost[] = [];
  const leftOut: string[] = [];
  for await (const entry of source.posts()) {
    if ('post' in entry) posts.push(entry.post);
    else leftOut.push(`${entry.leftOut.where} ${entry.leftOut.reason}`);
  }
  return { name: source.name, site: source.site, posts, leftOut, folder: given.folder };
}

test('Hugo, with fields in TOML', async () => {
  const { name, site, posts, leftOut } = await read({
    'hugo.toml':
      'baseURL = "https://old.example/"\ntitle = "Old"\n[permalinks]\nposts = "/:year/:slug/"',
    'content/posts/_index.md': '+++\ntitle = "Posts"\n+++',
    'content/posts/gate.md':
      '+++\ntitle = "The gate"\ndate = 2024-02-13T16:00:00-05:00\ndraft = false\ntags = ["gaza"]\nauthors = ["jane"]\naliases = ["/old/gate/"]\n+++\nText.\n',
    'content/about.md': '+++\ntitle = "About us"\n+++\nWe.\n',
    'data/authors/jane.toml': 'name = "Jane Doe"\nbio = "Writes."',
  });
  expect(name).toBe('a Hugo site');
  expect(site).toEqual({ name: 'Old', origin: 'https://old.example' });
  expect(leftOut).toEqual([
    'content/posts/_index.md is the page of a list, which the paper makes itself',
  ]);
  expect(posts).toMatchObject([
    { type: 'page', title: 'About us', addresses: ['/about/'] },
    {
      type: 'story',
      title: 'The gate',
      publishedAt: '2024-02-13T16:00:00-05:00',
      authors: [{ id: 'jane', name: 'Jane Doe', description: 'Writes.' }],
      tags: [{ id: 'gaza' }],
      addresses: ['/2024/gate/', '/old/gate/'],
      text: { dialect: 'hugo', text: 'Text.\n' },
    },
  ]);
});

test('Jekyll, with a date in the name of the file', async () => {
  const { name, posts } = await read({
    '_config.yml': 'url: https://old.example\npermalink: /:categories/:title.html\n',
    '_data/authors.yml': 'jo:\n  name: Jo Roe\n',
    '_posts/2013-05-06-first-post.md':
      '---\ntitle: "Première &amp; last"\nauthor: jo\ncategories: [World News]\nexcerpt: Two *words*.\nredirect_from: /p/1\nimage: /img/gate.jpg\nimage_credit: Jo Roe\n---\nA\n',
    '_drafts/later.md': '---\ntitle: Later\n---\nB\n',
    'README.md': 'Not a post.',
  });
  expect(name).toBe('a Jekyll site');
  expect(posts).toMatchObject([
    { title: 'Later', status: 'draft', addresses: [] },
    {
      title: 'Première & last',
      publishedAt: '2013-05-06T00:00:00Z',
      slug: 'first-post',
      standfirst: 'Two *words*.',
      authors: [{ id: 'jo', name: 'Jo Roe' }],
      lead: { src: '/img/gate.jpg', credit: 'Jo Roe' },
      addresses: ['/world-news/first-post.html', '/p/1'],
    },
  ]);
});

test('Eleventy and Astro', async () => {
  const eleventy = await read({
    'eleventy.config.js': '',
    'content/blog/gate.md': '---\ntitle: Gate\ndate: 2024-01-02\ntags: [posts, water]\n---\nA\n',
  });
  expect(eleventy.name).toBe('an Eleventy site');
  expect(eleventy.posts).toMatchObject([{ tags: [{ id: 'water' }], addresses: ['/blog/gate/'] }]);
  const astro = await read({
    'astro.config.mjs': '',
    'src/content/blog/gate.mdx':
      "---\ntitle: Gate\npubDate: 'Jul 08 2022'\nheroImage: '../gate.jpg'\n---\nimport A from './a.astro'\n\nA\n",
  });
  expect(astro.name).toBe('an Astro site');
  expect(astro.posts).toMatchObject([
    {
      publishedAt: '2022-07-08T00:00:00Z',
      lead: { src: '../gate.jpg' },
      addresses: ['/blog/gate/'],
    },
  ]);
});

test('bad front matter comes in as far as it can be read, and is told', async () => {
  const { posts, folder } = await read({
    'posts/broken.md': '---\nauthor: jo\ntitle: "Broken\n---\n# The title\n\nText.\n',
    'posts/bomb.md':
      '---\na: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ntitle: [*d,*d]\n---\nText.\n',
    'posts/code.md': '---js\n{ title: process.exit(3) }\n---\nText.\n',
    'posts/empty.md': '',
  });
  expect(posts.map(({ key, notes }) => [key, notes.length])).toEqual([
    ['posts/bomb.md', 2],
    ['posts/broken.md', 2],
    ['posts/code.md', 1],
  ]);
  expect(posts[1]).toMatchObject({ title: 'The title', authors: [{ name: 'jo' }] });
  const paper = folderOf();
  made.push(paper);
  await importOf(folder, paper.folder);
  expect(await errorsIn(paper.folder)).toEqual([]);
});

test('a text in quotation marks goes on at the start of a line, as Jekyll reads it', () => {
  const text = `---
title: "It's a 'gate': \\"open\\""
excerpt: "One
two: three

four."
note: 'it''s
five'
tags: [a]
---
Text.
`;
  expect(readFrontMatter(text)).toEqual({
    fields: {
      title: `It's a 'gate': "open"`,
      excerpt: 'One two: three\nfour.',
      note: "it's five",
      tags: ['a'],
    },
    body: 'Text.\n',
  });
});

describe('an instant', () => {
  test.each([
    ['2024-02-13', '2024-02-13T00:00:00Z'],
    ['2024-02-13 16:05', '2024-02-13T16:05:00Z'],
    ['2024-02-13 16:05:06 -0500', '2024-02-13T16:05:06-05:00'],
    ['2024-02-13T16:05:06.789+01:00', '2024-02-13T16:05:06+01:00'],
    ['soon', undefined],
    ['2024-02-31 99:00', undefined],
    ['7', undefined],
  ])('%s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });
});
