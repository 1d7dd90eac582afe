import { describe, expect, test } from 'vitest';
import { lintStory, storyOf } from '../lint/content-fixture.ts';

/** The lint of a story with this text, which begins on line 16. */
const lintText = (text: string) => lintStory(storyOf(text));

describe('HTML is told what to write in its place', () => {
  test.each([
    ['<a href="https://example.org">the rest</a>', 'a', 'write [the rest](https://example.org)'],
    [
      '<a id="two"></a>',
      'a',
      'take it out: a heading has an address of its own, made of its words',
    ],
    ['<em>two</em>', 'em', 'write *two*'],
    ['<i>two</i>', 'i', 'write *two*'],
    ['<b>two</b>', 'b', 'write **two**'],
    ['<strong>two</strong>', 'strong', 'write **two**'],
    ['<p>Two</p>', 'p', 'take the tags out and leave an empty line between paragraphs'],
    ['<div>Two</div>', 'div', 'take the tags out and leave an empty line between paragraphs'],
    [
      '<img src="gate.jpg" alt="A gate">',
      'img',
      'use <Photo src="gate.jpg" alt="A gate" caption="…" credit="…" /> on a line of its own',
    ],
    [
      '<iframe src="https://example.org"></iframe>',
      'iframe',
      'use <Video url="…" title="…" …/> on a line of its own, or link to it',
    ],
    [
      '<script>let a = { b: "<c>" }</script>',
      'script',
      'take it out: nothing in a story runs, and the page has a style of its own',
    ],
  ])('%s', async (html, name, mend) => {
    expect(await lintText(`One ${html}.`)).toEqual([
      `16: <${name}> is HTML, which a story does not need. Mend: ${mend}.`,
    ]);
  });

  test('a tag of it without its other one too', async () => {
    expect(await lintText('<p>One.\n\nTwo.')).toEqual([
      '16: <p> is HTML, which a story does not need. ' +
        'Mend: take the tags out and leave an empty line between paragraphs.',
    ]);
  });
});
