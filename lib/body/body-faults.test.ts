import { describe, expect, test } from 'vitest';
import { lintStory, storyOf } from '../lint/content-fixture.ts';

/** The lint of a story with this text, which begins on line 16. */
const lintText = (text: string) => lintStory(storyOf(text));

describe('a bare image has no room for a credit', () => {
  const problem =
    'a bare Markdown image has no room for a credit. ' +
    'Mend: use <Photo src="…" alt="…" caption="…" credit="…" /> on a line of its own.';

  test.each([
    ['in a paragraph', 'One.\n\nTwo ![gate](gate.jpg) three.', 18],
    ['by reference', 'One.\n\n![gate][photo]\n\n[photo]: gate.jpg', 18],
    ['inside a link', '[![gate](gate.jpg)](https://example.org)', 16],
    ['in a list', '- one\n- ![gate](gate.jpg)', 17],
    ['in an aside', '<Aside>\n\n![gate](gate.jpg)\n\n</Aside>', 18],
  ])('%s', async (_, text, line) => {
    expect(await lintText(text)).toEqual([`${line}: ${problem}`]);
  });
});

describe('text that cannot be read', () => {
  const mend = 'Mend: close what was opened; write &lt; and &#123; for a plain < and {.';

  test.each([
    [
      'a tag that is never closed',
      'One.\n\n<Aside>\n\nTwo.',
      18,
      'Expected a closing tag for `<Aside>`',
    ],
    [
      'a tag that is not closed in its paragraph',
      'One.\n\n<Aside>Two.\n\nThree.',
      18,
      'Expected a closing tag for `<Aside>` before the end of `paragraph`',
    ],
    [
      'a tag that closes another',
      '<Aside>\n\nOne.\n\n</PullQuote>',
      20,
      'Unexpected closing tag `</PullQuote>`, expected corresponding closing tag for `<Aside>`',
    ],
    [
      'a stray brace',
      'One.\n\nTwo { three.',
      18,
      'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'a stray angle',
      'One.\n\nFewer than <5 trucks.',
      18,
      'Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
    ],
  ])('%s is told at its line', async (_, text, line, reason) => {
    expect(await lintText(text)).toEqual([`${line}: the text cannot be read: ${reason}. ${mend}`]);
  });
});

describe('a body runs no code', () => {
  const code = 'is code, and a body runs none';

  test.each([
    ['import', 'One.\n\nimport a from "b"', `18: an import or export ${code}. Mend: take it out.`],
    ['export', 'export const a = 1', `16: an import or export ${code}. Mend: take it out.`],
    [
      'an expression alone',
      'One.\n\n{1 + 1}',
      `18: an expression in { } ${code}. Mend: write &#123; for a brace.`,
    ],
    [
      'an expression in a paragraph',
      'One {two} three.',
      `16: an expression in { } ${code}. Mend: write &#123; for a brace.`,
    ],
    [
      'a spread attribute',
      '<Photo {...props} src="gate.jpg" alt="A gate" credit="AP" />',
      '16: a spread {...} is code. Mend: write each attribute out.',
    ],
    [
      'a spread attribute where there are none',
      '<Aside {...props}>One.</Aside>',
      '16: a spread {...} is code. Mend: write each attribute out.',
    ],
    [
      'a value that is computed',
      '<Photo src="gate.jpg" alt="A gate" credit="AP" caption={words()} />',
      '16: caption holds code. Mend: write a text in quotes, a number or a list of them.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await lintText(text)).toEqual([problem]);
  });
});

describe('components', () => {
  const names = 'Photo, Video, Gallery, PullQuote and Aside';
  const photo = '<Photo src="gate.jpg" alt="A gate" credit="AP" />';

  test.each([
    ['an unknown one', '<Chart />', 'Chart'],
    ['an HTML element', '<div>\n\nOne.\n\n</div>', 'div'],
    ['a fragment', '<>One.</>', ''],
  ])('%s is refused', async (_, text, name) => {
    expect(await lintText(text)).toEqual([
      `16: <${name}> is no component of a story. Mend: use Markdown, or one of ${names}.`,
    ]);
  });

  test.each([
    ['a photo', `One ${photo} two.`, 'Photo'],
    ['an HTML element', 'One <b>two</b> three.', 'b'],
  ])('%s inside a paragraph is refused', async (_, text, name) => {
    expect(await lintText(text)).toEqual([
      `16: <${name}> stands inside a paragraph. ` +
        `Mend: ${names} stand on lines of their own; there are no others.`,
    ]);
  });

  test('a photo needs its credit', async () => {
    expect(await lintText('One.\n\n<Photo\n  src="gate.jpg"\n  alt="A gate"\n/>')).toEqual([
      '18: <Photo> credit is missing, and photos/gate.jpg carries none. Mend: write the credit line exactly as the agency wants it.',
    ]);
  });

  test('a video needs its poster, whole', async () => {
    const video = '<Video url="https://example.org/v" title="The gate" />';
    expect(await lintText(video)).toEqual([
      '16: <Video> poster is missing. Mend: write the name of a file under content/photos, or beside the story.',
      '16: <Video> posterAlt is missing. Mend: write what the picture shows, for those who cannot see it; not the caption again.',
      '16: <Video> posterCredit is missing. Mend: write the credit line exactly as the agency wants it.',
    ]);
  });

  test.each([
    ['on a line of its own', `<Gallery>\n\n${photo}\n\nOne.\n\n</Gallery>`],
    ['on the same line', '<Gallery>One.</Gallery>'],
  ])('a gallery holds no text %s', async (_, text) => {
    expect(await lintText(text)).toEqual([
      '16: <Gallery> holds <Photo>s only. Mend: move the rest out.',
    ]);
  });

  test.each([
    ['a photo', photo.replace(' />', '>One.</Photo>'), 'Photo'],
    ['a photo with lines', photo.replace(' />', '>\n\nOne.\n\n</Photo>'), 'Photo'],
  ])('%s holds no text, which would be lost', async (_, text, name) => {
    expect(await lintText(text)).toEqual([
      `16: <${name}> holds text, which would be lost. ` +
        'Mend: end it with />, and put the text into its caption or below.',
    ]);
  });

  test('an attribute stands once', async () => {
    expect(await lintText(photo.replace('/>', 'credit="AFP" />'))).toEqual([
      '16: <Photo> credit stands there twice. Mend: keep one of them.',
    ]);
  });

  test('an attribute that a component does not have is told', async () => {
    expect(await lintText('<Aside title="One">Two.</Aside>')).toEqual([
      '16: <Aside> title is not a known field. Mend: take it out.',
    ]);
  });
});

test.each(['# Two headlines', 'Two headlines\n===', '> # Two headlines'])(
  'the headline is printed by the page, so a text has none: %s',
  async (heading) => {
    expect(await lintText(heading)).toEqual([
      '16: a heading with one # is the headline, which the page prints itself. Mend: begin at ##.',
    ]);
  },
);
