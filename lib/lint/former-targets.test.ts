import { describe, expect, test } from 'vitest';
import { lint, plainStory, plainStoryWith } from './content-fixture.ts';

const page = '---\ntitle: About\ndescription: Who we are.\n---\n\nWords.\n';
const owned = 'Mend: an old address leads to one story only; take it out of one of them.';
const out = 'Mend: take it out.';
const alias = (path: string) => plainStoryWith(`aliases: ['${path}']`);
const redirects = async (...lines: string[]) =>
  (await lint({ 'redirects.yaml': `${lines.join('\n')}\n`, 'pages/about.mdx': page })).map(
    (problem) => problem.replace('redirects.yaml:', ''),
  );

describe('redirects.yaml', () => {
  test('takes paths, patterns and https addresses', async () => {
    const lines = [
      '/category/world/*: /sections/world',
      '/feed: /feed.xml',
      '/feed/rss/: /sections/world/feed.xml',
      '/team: /about#team',
      '/suche?s=gaza: /search?q=gaza',
      '/blog/*: /articles/*',
      '/2019/*: https://archive.example/2019/*',
      '/shop/: https://shop.example/?from=paper',
    ];
    expect(await redirects(...lines)).toEqual([]);
  });

  test.each([
    ['/sections/world: /about', '/sections/world is an address of sections/world.yaml. ' + owned],
    ['/feed.xml: /atom.xml', `/feed.xml is an address of the paper itself. ${out}`],
    [
      '/articles/*: /about',
      '/articles/* would hide /articles/gate-opens. Mend: name a path that nothing of the paper stands below.',
    ],
    [
      '/*: https://old.example/*',
      '/* would hide /. Mend: name a path that nothing of the paper stands below.',
    ],
    [
      '/photos/*: /about',
      '/photos/* would hide addresses of the paper itself. Mend: name a path that nothing of the paper stands below.',
    ],
    [
      'blog: /about',
      'blog is no path of this paper. Mend: begin with /, without https:// and the name of the site.',
    ],
    [
      '/a/*/b: /about',
      '/a/*/b has a * in the middle. Mend: write * at the end only, behind a slash, as in /category/world/*.',
    ],
    [
      '/a: /nothing',
      '/a leads to /nothing, which does not exist. Mend: write an address of the paper, like /sections/<id>.',
    ],
    [
      '/a: /sections/worlds',
      '/a leads to /sections/worlds, which does not exist. Mend: use one of /sections/world.',
    ],
    [
      '/a/*: /nowhere/*',
      '/a/* leads to /nowhere/*, and nothing is there. Mend: name a path that pages of the paper stand below, like /articles/*.',
    ],
    [
      '/a: /articles/*',
      '/a leads to /articles/*, and has no * that would say what to put there. Mend: write /a/* on the left, or leave the * out.',
    ],
    ...[
      '//evil.example',
      '/\\evil.example',
      'http://a.example',
      'https://x@evil.example/',
      'about',
    ].map((to) => [
      `/a: '${to}'`,
      `/a leads to "${to}", which is no address. Mend: write a path of the paper, from / on, or an address that begins with https://.`,
    ]),
    [
      "/a/*: 'https://evil.example*'",
      '/a/* leads to "https://evil.example*", which is no address. Mend: write a path of the paper, from / on, or an address that begins with https://.',
    ],
    ['/a: /a', '/a leads in a circle, by /a, /a. Mend: name the page that readers are to see.'],
    [
      '/a/*: /a/b/*',
      '/a/* leads in a circle, by /a/b/*, /a/b/b/*, /a/b/b/b/*. Mend: name the page that readers are to see.',
    ],
  ])('%s', async (line, problem) => {
    expect(await redirects('/fine: /about', line)).toEqual([`2: ${problem}`]);
  });

  test('leads on in one step', async () => {
    expect(await redirects('/a: /b', '/b: /about')).toEqual([
      '1: /a leads to /b, which leads on to /about. Mend: write /about.',
    ]);
    expect(await redirects('/a: /b', '/b: /A/')).toEqual([
      '1: /a leads in a circle, by /b, /A/, /b. Mend: name the page that readers are to see.',
      '2: /b leads in a circle, by /A/, /b, /A/. Mend: name the page that readers are to see.',
    ]);
    const files = { 'redirects.yaml': '/b: /articles/lorries\n' };
    expect(await lint({ ...files, 'articles/trucks.mdx': alias('lorries') })).toEqual([
      'redirects.yaml:1: /b leads to /articles/lorries, which leads on to /articles/trucks. Mend: write /articles/trucks.',
    ]);
  });

  test('and an alias cannot both have an address', async () => {
    const files = { 'redirects.yaml': '/old/: /topics/gaza\n/old/*: /topics/gaza\n' };
    expect(await lint({ ...files, 'articles/trucks.mdx': alias('/old') })).toEqual([
      `redirects.yaml:1: /old/ is an address of articles/trucks.mdx. ${owned}`,
    ]);
  });

  test('warns of what readers do not find there now', async () => {
    const at = (line: string) => plainStory.replace(/publishedAt: .*/, line);
    const files = {
      'redirects.yaml': '/a: /articles/soon\n/b: /articles/draft\n/c: /articles/back\n',
      'articles/soon.mdx': at('publishedAt: 2999-01-01T00:00:00Z'),
      'articles/draft.mdx': at('draft: true'),
      'articles/back.mdx': plainStoryWith(
        'withdrawn: { at: 2024-03-01T00:00:00Z, reason: Wrong. }',
      ),
    };
    const said = (await lint(files)).filter((problem) => problem.startsWith('redirects.yaml'));
    expect(said).toEqual([
      'redirects.yaml:1: warning: /a leads to /articles/soon, the story "Trucks wait at Rafah", which is not there before 2999-01-01T00:00:00.000Z. Mend: nothing is wrong if it is meant; until then readers meet 404.',
      'redirects.yaml:2: warning: /b leads to /articles/draft, the story "Trucks wait at Rafah", which readers cannot see. Mend: nothing is wrong if it is meant; until then readers meet 404.',
      'redirects.yaml:3: warning: /c leads to /articles/back, the withdrawn story "Trucks wait at Rafah". Mend: take it out, or keep it if readers should meet the notice.',
    ]);
  });

  test('says what to write where no text stands', async () => {
    expect(await redirects('/a: 5', '/b:')).toEqual([
      '1: /a is 5, which is not a text until it stands in quotes. Mend: write a path of the paper from / on, or an https address.',
      '2: /b is empty. Mend: write a path of the paper from / on, or an https address.',
    ]);
  });

  test('is a map', async () => {
    expect(await redirects('- /a: /about')).toHaveLength(1);
    expect(await lint({ 'redirects.yaml': '' })).toEqual([]);
  });
});
