import { describe, expect, test } from 'vitest';
import { lint, lintStory, plainStory, plainStoryWith } from './content-fixture.ts';

const page = '---\ntitle: About\ndescription: Who we are.\n---\n\nWords.\n';
const owned = 'Mend: an old address leads to one story only; take it out of one of them.';
const out = 'Mend: take it out.';
const alias = (path: string) => plainStoryWith(`aliases: ['${path}']`);

describe('an alias', () => {
  test.each([
    '/2021/08/talks/',
    '/?p=123',
    '/talks.html',
    '/index.php?id=5',
    '/größe/',
    '/gr%C3%B6%C3%9Fe',
    '/articles/2019/trucks',
    '/feed',
  ])('%s is taken', async (path) => {
    expect(await lintStory(alias(path))).toEqual([]);
  });

  test.each([
    '/',
    '/sections/world',
    '/Sections/World/',
    '/sections/world/feed.xml',
    '/sections/world/page/2',
    '/topics/gaza',
    '/authors/jane-doe',
    '/articles/gate-opens.md',
    '/feed.xml',
    '/feed.xml?post=5',
    '/atom.xml',
    '/search?q=trucks',
    '/corrections/feed.json',
    '/speculation-rules.json',
    '/sitemap-articles-1.xml',
    '/logo.png',
    '/_next/static/a.js',
    '/_not-found',
    '/healthz',
    '/desk/trucks',
  ])('%s is there already', async (path) => {
    const [problem = '', ...more] = await lintStory(alias(path));
    expect(more).toEqual([]);
    expect(problem).toMatch(/^6: aliases names "[^"]+", which is an address of (.+)\. Mend: /);
    expect(problem).toContain(path);
  });

  test('may not be where the story is', async () => {
    for (const path of ['/articles/trucks', '/articles/Trucks/', '/articles/trucks.md', 'trucks']) {
      expect(await lintStory(alias(path))).toEqual([
        `6: aliases names "${path}", which is its own address. ${out}`,
      ]);
    }
  });

  test.each([
    ['/2021/talks/', '/2021/talks'],
    ['/?p=123', '/?p=123'],
    ['/x?a=1&b=2', '/x?b=2&a=1'],
    ['/größe', '/gr%C3%B6%C3%9Fe/'],
    ['/Talks', '/talks'],
    ['talks', '/articles/talks'],
  ])('of two stories is an error: %s and %s', async (one, other) => {
    const files = { 'articles/aid.mdx': alias(one), 'articles/convoy.mdx': alias(other) };
    expect(await lint(files)).toEqual([
      `articles/convoy.mdx:6: aliases names "${other}", which is an address of articles/aid.mdx. ${owned}`,
    ]);
  });

  test('of a story and of a standing page is an error', async () => {
    const about = page.replace('title', 'aliases: [about-us, /talks/]\ntitle');
    const files = { 'articles/aid.mdx': alias('/talks'), 'pages/about.mdx': about };
    expect(await lint(files)).toEqual([
      `pages/about.mdx:2: aliases names "/talks/", which is an address of articles/aid.mdx. ${owned}`,
    ]);
  });

  test('that stands there twice is told', async () => {
    expect(await lintStory(plainStoryWith("aliases: ['/a/', '/b', '/A']"))).toEqual([
      '6: aliases names "/A", which is the same address as /a/. Mend: keep one of the two.',
    ]);
  });

  test.each(['/%zz', '/a%'])('that nobody can ask for is an error: %s', async (path) => {
    expect(await lintStory(alias(path))).toEqual([
      `6: aliases names "${path}", which is an address that no reader can ask for. ` +
        'Mend: write it as the address bar shows it, from the first / on and without a part after #.',
    ]);
  });

  test.each(['/a#b', '/a b', '/old/*', 'https://old.example/a', '/\\\\evil.example'])(
    'is a slug or a path: %s is neither',
    async (path) => {
      const [problem] = await lintStory(alias(path));
      expect(problem).toContain('Mend: write a list of former slugs and whole old paths');
    },
  );
});

describe('a link in a text', () => {
  test('may be a former address, which readers do not see', async () => {
    const linked = `${plainStory}\n[One](/2021/08/talks/#x), [two](/?p=5) and [three](/old/a).\n`;
    const files = {
      'articles/trucks.mdx': linked,
      'articles/gate-opens.mdx': plainStoryWith("aliases: ['/2021/08/talks', '/?p=5']"),
      'redirects.yaml': '/old/*: https://archive.example/*\n',
    };
    expect(await lint(files)).toEqual([
      'articles/trucks.mdx:12: warning: the text has a link to /articles/gate-opens#x, and no heading there has that address. Mend: use a heading of articles/gate-opens.mdx, or leave #x out.',
    ]);
  });
});
