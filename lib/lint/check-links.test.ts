import { describe, expect, test } from 'vitest';
import { lint, plainStoryWith, storyOf, storyWith, type Files } from './content-fixture.ts';

const about = '---\ntitle: About\ndescription: What this paper is.\n---\n\nWords.\n';

/** What the lint says of a story whose text is this one line, 16. */
async function lintLine(text: string, others: Files = {}): Promise<string[]> {
  const problems = await lint({ ...others, 'articles/trucks.mdx': storyOf(text) });
  return problems.map((problem) => problem.replace('articles/trucks.mdx:16: ', ''));
}

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///a'])('%s is none', async (href) => {
  expect(await lintLine(`Read [the rest](${href}) of it.`)).toEqual([
    `the text has a link that begins with ${href.split(':')[0]}:, which is no address to read. ` +
      'Mend: begin it with https://, mailto: or tel:.',
  ]);
});

test('a feed and a page of a live story are there, those of another story are not', async () => {
  const live = plainStoryWith('kind: live');
  for (const below of ['feed.xml', 'atom.xml', 'feed.json', 'page/1']) {
    const text = `Follow [the count](/articles/night/${below}) here.`;
    expect(await lintLine(text, { 'articles/night.mdx': live })).toEqual([]);
    expect(await lintLine(text, { 'articles/night.mdx': plainStoryWith('kind: news') })).toEqual([
      expect.stringContaining(`a link to /articles/night/${below}, which does not exist.`),
    ]);
  }
});

describe('a link inside the paper leads somewhere', () => {
  test.each([
    '/',
    '/articles/gate-opens',
    '/articles/gate-opens.md',
    '/articles/gate-opens#two',
    'gate-opens.mdx',
    './gate-opens.mdx#two',
    '../articles/gate-opens.md',
    'about.mdx',
    '/articles/gate-opened',
    '/articles/gate-opened.md',
    '/sections/world',
    '/topics/gaza',
    '/topics/gaza/page/2',
    '/topics/gaza/feed.xml',
    '/authors/jane-doe',
    '/about',
    '/corrections',
    '/corrections/atom.xml',
    '/search?q=rafah',
    '/feed.json',
    '/favicon.ico',
    'https://example.org/articles/x',
    '//example.org/x',
    'mailto:desk@example.org',
  ])('%s does', async (href) => {
    const others = {
      'pages/about.mdx': about,
      'articles/gate-opens.mdx': `${plainStoryWith('aliases: [gate-opened]')}\n## Two\n\nWords.\n`,
    };
    expect(await lintLine(`Read [the rest](${href}) of it.`, others)).toEqual([]);
  });

  test('to a heading of the same text', async () => {
    expect(await lintLine('Read [the rest](#the-rest) of it.\n\n## The rest\n\nWords.')).toEqual(
      [],
    );
  });

  test('a heading that is not there is told, here as an error, elsewhere as a warning', async () => {
    expect(await lintLine('Read [the rest](#rest) of it.\n\n## The rest\n\nWords.')).toEqual([
      'the text has a link to #rest, and no heading of the text has that address. Mend: use one of #the-rest.',
    ]);
    expect(await lintLine('Read [the rest](/articles/gate-opens#rest) of it.')).toEqual([
      'warning: the text has a link to /articles/gate-opens#rest, and no heading there has that address. ' +
        'Mend: use a heading of articles/gate-opens.mdx, or leave #rest out.',
    ]);
  });

  test('a file that is not there is told', async () => {
    expect(await lintLine('Read [the rest](../2024/gate-open.mdx) of it.')).toEqual([
      'the text has a link to the file of "gate-open", which does not exist. ' +
        'Mend: use one of gate-opens, gate-shuts.',
    ]);
  });

  test.each(['/blog/', '/blog/2019/the-gate/', '/static/report.pdf'])(
    '%s, which no address here is like, is most likely of an older site: a warning',
    async (href) => {
      const [problem = ''] = await lintLine(`Read [the rest](${href}) of it.`);
      expect(problem).toMatch(/^warning: the text has a link to \S+, which does not exist\./);
    },
  );

  test.each([
    [
      '/articles/gate-open',
      'use one of gate-opens, gate-shuts after /articles/, or take the link out',
    ],
    ['/sections/wrld', 'use one of world after /sections/, or take the link out'],
    ['/topics/gazza', 'use one of gaza after /topics/, or take the link out'],
    ['/authors/john-roe', 'use one of jane-doe after /authors/, or take the link out'],
    ['/abuot', 'use one of about, corrections, search after /, or take the link out'],
    ['/articles', 'use one of about, corrections, search after /, or take the link out'],
    ['/desk', 'use one of about, corrections, search after /, or take the link out'],
    ['/videos/gate/1', 'use an address of the paper, like /articles/<slug>, or take the link out'],
  ])('%s does not', async (href, mend) => {
    expect(await lintLine(`Read [the rest](${href}) of it.`, { 'pages/about.mdx': about })).toEqual(
      [`the text has a link to ${href}, which does not exist. Mend: ${mend}.`],
    );
  });

  test('by reference, where the address stands', async () => {
    const text = storyOf('Read [the rest][1] of it.\n\n[1]: /articles/none');
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      'articles/trucks.mdx:18: the text has a link to /articles/none, which does not exist. ' +
        'Mend: use one of gate-opens, gate-shuts, trucks after /articles/, or take the link out.',
    ]);
  });

  test('in a caption at the head, a caption in the text, a correction and a standing page', async () => {
    const story = storyWith(
      'caption: Aid trucks at the Rafah crossing on Tuesday.',
      'caption: Aid trucks at [the crossing](/articles/a) on Tuesday.',
    )
      .replace(
        'authors:',
        'corrections: [{ at: 2024-02-14T00:00:00Z, kind: update, text: "See [it](/articles/b)." }]\nauthors:',
      )
      .replace(
        'The trucks have waited since Saturday.',
        'One.\n\n<Photo src="gate.jpg" alt="Steel bars" caption="At [a gate](/articles/c)" credit="AP" />',
      );
    const page = about.replace('Words.', '[Words](/articles/d)');
    const problems = await lint({ 'articles/trucks.mdx': story, 'pages/about.mdx': page });
    expect(problems.map((problem) => problem.split(', which')[0])).toEqual([
      'articles/trucks.mdx:6: corrections.0.text has a link to /articles/b',
      'articles/trucks.mdx:13: lead.photo.caption has a link to /articles/a',
      'articles/trucks.mdx:19: the text has a link to /articles/c',
      'pages/about.mdx:6: the text has a link to /articles/d',
    ]);
  });

  test.each([
    ['gate-opens', '"gate-opens", which is no whole address'],
    ['www.example.org', '"www.example.org", which is no whole address'],
  ])('%s is no address', async (href, fault) => {
    expect(await lintLine(`Read [the rest](${href}) of it.`)).toEqual([
      `the text has a link to ${fault}. Mend: begin it with https://, or with / inside the paper.`,
    ]);
  });

  test('in code it is no link', async () => {
    expect(await lintLine('Write `[the rest](/articles/none)` so.')).toEqual([]);
  });
});

describe('a link that leads there by a detour is a warning', () => {
  const renamed = { 'articles/gate-opens.mdx': plainStoryWith('aliases: [gate-opened]') };

  test.each([
    ['/articles/gate-opens/', '/articles/gate-opens'],
    ['/Topics/Gaza', '/topics/gaza'],
  ])('%s', async (href, target) => {
    expect(await lintLine(`Read [the rest](${href}) of it.`, renamed)).toEqual([
      `warning: the text has a link to ${href}, which leads there only by a redirect. Mend: write ${target}.`,
    ]);
  });
});
