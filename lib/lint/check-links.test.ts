import { describe, expect, test } from 'vitest';
import {
  lint,
  plainStory,
  plainStoryWith,
  storyOf,
  storyWith,
  type Files,
} from './content-fixture.ts';

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

describe('a link inside the paper leads somewhere', () => {
  test.each([
    '/',
    '/articles/gate-opens',
    '/articles/gate-opens.md',
    '/articles/gate-opens#two',
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
    expect(await lintLine(`Read [the rest](${href}) of it.`, { 'pages/about.mdx': about })).toEqual(
      [],
    );
  });

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
    ['#later', '#later, and no part of a page has an address of its own'],
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
    ['/articles/gate-opened', '/articles/gate-opens'],
    ['/articles/gate-opened.md', '/articles/gate-opens.md'],
    ['/articles/Gate-Opened/', '/articles/gate-opens'],
    ['/articles/gate-opens/', '/articles/gate-opens'],
    ['/Topics/Gaza', '/topics/gaza'],
  ])('%s', async (href, target) => {
    expect(await lintLine(`Read [the rest](${href}) of it.`, renamed)).toEqual([
      `warning: the text has a link to ${href}, which leads there only by a redirect. Mend: write ${target}.`,
    ]);
  });
});

describe('a link to what is not there yet', () => {
  const text = 'Read [the rest](/articles/gate-opens) of it.';
  const draft = { 'articles/gate-opens.mdx': plainStoryWith('draft: true') };
  const scheduled = (at: string) => ({
    'articles/gate-opens.mdx': plainStory.replace('2024-02-13T16:00:00-05:00', at),
  });

  test('to a draft is an error, since readers would meet 404', async () => {
    expect(await lintLine(text, draft)).toEqual([
      'the text has a link to /articles/gate-opens, the story "Trucks wait at Rafah", which is a draft: ' +
        'readers would meet 404. Mend: publish that story first, or take the link out.',
    ]);
  });

  test('from a draft to a draft is none', async () => {
    const both = {
      ...draft,
      'articles/trucks.mdx': storyOf(text).replace('topics', 'draft: true\ntopics'),
    };
    expect(await lint(both)).toEqual([]);
  });

  test('to a scheduled story is one until it runs', async () => {
    const soon = new Date(Date.now() + 864e5).toISOString();
    expect(await lintLine(text, scheduled(soon))).toEqual([
      'the text has a link to /articles/gate-opens, the story "Trucks wait at Rafah", ' +
        `which is not there before ${soon}: readers would meet 404 until then. ` +
        'Mend: publish that story first, or take the link out.',
    ]);
  });

  test('from a story that runs no earlier is none', async () => {
    const soon = new Date(Date.now() + 864e5).toISOString();
    const later = storyOf(text).replace('2024-02-13T16:00:00-05:00', soon);
    expect(await lint({ ...scheduled(soon), 'articles/trucks.mdx': later })).toEqual([]);
  });

  test('to a topic that only drafts fill is an error', async () => {
    const problems = await lintLine('All on [the truce](/topics/truce).', {
      'topics/truce.yaml': 'name: Truce\n',
      'articles/gate-opens.mdx': plainStoryWith('draft: true').replace('[gaza]', '[gaza, truce]'),
      'articles/gate-shuts.mdx': plainStoryWith('draft: true').replace('[gaza]', '[gaza, truce]'),
    });
    expect(problems).toEqual([
      'the text has a link to /topics/truce, the topic "Truce", which no published story fills: ' +
        'readers would meet 404. Mend: publish a story there first, or take the link out.',
    ]);
  });
});

describe('a withdrawn story', () => {
  const withdrawn = plainStoryWith('withdrawn: { at: 2024-03-01T00:00:00Z, reason: A mix-up. }');

  test('is told where others link to it', async () => {
    const others = { 'articles/gate-opens.mdx': withdrawn };
    expect(await lintLine('Read [the rest](/articles/gate-opens) of it.', others)).toEqual([
      'warning: the text has a link to /articles/gate-opens, the withdrawn story "Trucks wait at Rafah". ' +
        'Mend: take the link out, or keep it if readers should meet the notice.',
    ]);
  });

  test('has no links that readers could follow', async () => {
    const text = withdrawn.replace('The trucks', '[The trucks](/articles/none)');
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([]);
  });
});
