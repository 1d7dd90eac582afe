import { describe, expect, test } from 'vitest';
import { componentNames } from './components/components.ts';
import { lintStory, storyOf } from '../lint/content-fixture.ts';

/** The lint of a story with this text, which begins on line 16. */
const lintText = (text: string) => lintStory(storyOf(text));

describe('attributes', () => {
  test.each([
    [
      'alt=“A gate”',
      'alt stands in curly quotes, which end no value',
      'write alt="…" with straight quotes',
    ],
    ['alt=bars', 'alt has a value without quotes', 'write alt="…"'],
    ['alt={bars()}', 'alt holds code', 'write a text in quotes, a number or a list of them'],
    ['alt="A" alt="B"', '<Photo> alt stands there twice', 'keep one of them'],
    ['alt="A" "B"', '<Photo> cannot be read from "B" on', 'write each as name="value"'],
  ])('%s is one fault', async (alt, message, mend) => {
    expect(await lintText(`<Photo src="gate.jpg" credit="AP" ${alt} />`)).toEqual([
      `16: ${message}. Mend: ${mend}.`,
    ]);
  });
});

describe('components', () => {
  const names = new Intl.ListFormat('en-GB').format(componentNames);
  const photo = '<Photo src="gate.jpg" alt="A gate" credit="AP" />';

  test.each([
    ['an unknown one', '<Chart />', 'Chart'],
    ['one of many names', '<Photo.Wide />', 'Photo.Wide'],
  ])('%s is refused', async (_, text, name) => {
    expect(await lintText(text)).toEqual([
      `16: <${name}> is no component of a story. Mend: use Markdown, or one of ${names}.`,
    ]);
  });

  test('one in small letters is named right', async () => {
    expect(await lintText('<pullquote>One.</pullquote>')).toEqual([
      '16: <pullquote> is no component of a story. Mend: write <PullQuote>.',
    ]);
  });

  test('a photo inside a paragraph is refused', async () => {
    expect(await lintText(`One ${photo} two.`)).toEqual([
      '16: <Photo> stands inside a paragraph. ' +
        `Mend: ${names} stand on lines of their own; there are no others.`,
    ]);
  });

  test('a photo needs its credit', async () => {
    expect(await lintText('One.\n\n<Photo\n  src="gate.jpg"\n  alt="A gate"\n/>')).toEqual([
      '18: <Photo> credit is missing, and photos/gate.jpg carries none. Mend: write the credit line exactly as the agency wants it.',
    ]);
  });

  test('a video without a poster is taken, a poster whole', async () => {
    expect(await lintText('<Video url="https://example.org/v" title="The gate" />')).toEqual([]);
    const video = '<Video url="https://example.org/v" title="The gate" posterCaption="C" />';
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
