import { describe, expect, test } from 'vitest';
import { lint, lintStory, plainStoryWith, storyWith } from './content-fixture.ts';

const withTitle = (text: string) => lintStory(storyWith('Trucks wait at Rafah', `'${text}'`));
const warning = (marks: string, mend: string) =>
  `2: warning: title holds ${marks}, which readers see just so, since it is plain text. Mend: ${mend}.`;

describe('plain text with a character reference', () => {
  test.each([
    ['Talks &amp; trucks', '&amp;', 'write &'],
    ['It&#8217;s late', '&#8217;', 'write ’'],
    ['It&#x2019;s late', '&#x2019;', 'write ’'],
    ['It&rsquo;s late', '&rsquo;', 'write ’'],
    ['Ten&nbsp;trucks', '&nbsp;', 'write a space'],
    ['Long&shy;word', '&shy;', 'write nothing in its place, or the character itself'],
  ])('%s', async (text, reference, mend) => {
    expect(await withTitle(text)).toEqual([warning(reference, mend)]);
  });

  test('is told once for each', async () => {
    expect(await withTitle('A &amp; B &amp; C &lt; D')).toEqual([
      warning('&amp;', 'write &'),
      warning('&lt;', 'write <'),
    ]);
  });

  test.each(['R&D; more', 'AT&T', 'Q&A', '&', 'a & b; c', '&unknown; words'])(
    '%s is none',
    async (text) => {
      expect(await withTitle(text)).toEqual([]);
    },
  );
});

describe('plain text with a tag', () => {
  const mend = 'take it out, unless readers are to see it';

  test.each([
    ['A <b>word', '<b>'],
    ['A word</em> more', '</em>'],
    ['A<br/>word', '<br/>'],
    ['A <a href="x">word', '<a href="x">'],
    ['A <!-- note', '<!--'],
  ])('%s', async (text, tag) => {
    expect(await withTitle(text)).toEqual([warning(tag, mend)]);
  });

  test.each(['1 < 2', 'a <3 b', 'x > y', '<- back', 'a<1 and b>2'])('%s is none', async (text) => {
    expect(await withTitle(text)).toEqual([]);
  });
});

describe('plain text with marks of Markdown', () => {
  const mend = 'write the words without the marks';

  test.each([
    ['**Breaking** news', '**Breaking**'],
    ['The *Titanic* sinks', '*Titanic*'],
    ['The “_Titanic_” sinks', '_Titanic_'],
    ['__Two__ words', '__Two__'],
    ['A `word`', '`word`'],
    ['~~Old~~ news', '~~Old~~'],
    ['See [the report](https://example.org)', '[the report](https://example.org)'],
    ['![gate](gate.jpg)', '![gate](gate.jpg)'],
  ])('%s', async (text, marks) => {
    expect(await withTitle(text)).toEqual([warning(marks, mend)]);
  });

  test.each([
    'F*** the s*** law',
    '5 * 3 * 2',
    '2*3*4',
    'snake_case_name',
    'A * note',
    'Prices* rise',
    '[sic] (2)',
    '5~10 and 20~30',
  ])('%s has none', async (text) => {
    expect(await withTitle(text)).toEqual([]);
  });
});

test('every plain text is looked at, however deep, and in every file', async () => {
  const text = storyWith('A row of white trucks', 'A *row* of white trucks')
    .replace('REUTERS/', '"&copy; REUTERS/')
    .replace('Garrido', 'Garrido"');
  expect((await lintStory(text)).filter((told) => told.includes('just so'))).toEqual([
    expect.stringMatching(/^11: warning: lead\.photo\.alt holds \*row\*/),
    expect.stringMatching(/^13: warning: lead\.photo\.credit holds &copy;/),
  ]);
  expect(await lint({ 'topics/gaza.yaml': 'name: Gaza\ndescription: The <b>strip\n' })).toEqual([
    expect.stringMatching(/^topics\/gaza\.yaml:2: warning: description holds <b>/),
  ]);
});

test('a caption and the text of a correction are Markdown', async () => {
  const caption = storyWith('Aid trucks', 'The *aid* &amp; [other](https://example.org) trucks');
  expect(await lintStory(caption)).toEqual([]);
  const correction =
    'corrections:\n  - { at: 2024-02-14T09:00:00Z, kind: update, text: "It was *Monday* &amp; not Tuesday." }';
  expect(await lintStory(plainStoryWith(correction))).toEqual([]);
});
