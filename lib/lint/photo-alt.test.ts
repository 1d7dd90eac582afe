import { describe, expect, test } from 'vitest';
import { faultsOf, good } from './photo-case-fixture.ts';

describe('no alt', () => {
  const mend =
    'Mend: write what the picture shows, for those who cannot see it; not the caption again.';

  test('in neither of the two is an error', () => {
    expect(faultsOf({ fields: { alt: undefined } })).toEqual([
      `alt is missing, and photos/gate.jpg carries none. ${mend}`,
    ]);
    expect(faultsOf({ fields: { alt: undefined }, context: { path: undefined } })).toEqual([
      `alt is missing. ${mend}`,
    ]);
  });

  test('in the fields is no fault where the file has it', () => {
    expect(faultsOf({ fields: { alt: undefined }, file: { alt: good.alt! } })).toEqual([]);
  });
});

describe('an alt that is heard twice', () => {
  const mend =
    'Mend: say what the picture shows in alt, and what the reader should know in caption.';

  test('as the caption is an error', () => {
    expect(
      faultsOf({ fields: { caption: 'A row of white trucks, before a CLOSED steel gate!' } }),
    ).toEqual([`alt says the same as the caption, so a screen reader would say it twice. ${mend}`]);
  });

  test('as a caption that the file carries is one too', () => {
    expect(faultsOf({ fields: { caption: undefined }, file: { caption: good.alt! } })).toEqual([
      `alt says the same as the caption, so a screen reader would say it twice. ${mend}`,
    ]);
  });

  test('as a part of the caption is a warning', () => {
    expect(faultsOf({ fields: { caption: `${good.alt} on Tuesday.` } })).toEqual([
      `warning: alt says nearly the same as the caption, so a screen reader would say it twice. ${mend}`,
    ]);
  });

  test.each(['title', 'teaser.title'])('as the headline in %s is a warning', (field) => {
    const headlines = [{ field, text: 'A row of trucks before a closed gate' }];
    const alt = 'Trucks before a closed gate';
    expect(faultsOf({ fields: { alt }, context: { headlines } })).toEqual([
      `warning: alt says nearly the same as the headline (${field}). Mend: say what the picture shows.`,
    ]);
  });
});

describe('an alt that holds the name of a file', () => {
  test.each([
    ['with its ending', 'rafah-crossing.jpg', 'gate.jpg'],
    ['among words', 'Trucks, file DSC-2.jpeg', 'gate.jpg'],
    ['of a camera', 'DSC_0042', 'gate.jpg'],
    ['of a telephone', 'Trucks IMG20240213', 'gate.jpg'],
    ['of the picture itself', 'rafah-crossing', 'rafah-crossing.jpg'],
    ['joined with a low line', 'rafah_crossing', 'gate.jpg'],
  ])('%s is a warning', (_, alt, src) => {
    expect(faultsOf({ fields: { alt, src } })).toEqual([
      `warning: alt holds the name of a file: "${alt}". Mend: say what the picture shows.`,
    ]);
  });

  test.each([
    ['A gate', 'gate.jpg'],
    ['Nurses at a covid-19 test centre', 'covid-19.jpg'],
    ['A man in Room 101', 'gate.jpg'],
    ['Masks of jpegs and pixels on a wall', 'gate.jpg'],
  ])('but not: %s (%s)', (alt, src) => {
    expect(faultsOf({ fields: { alt, src } })).toEqual([]);
  });
});

describe('an alt that says that it is a picture', () => {
  test.each([
    ['Image of trucks', 'Image of'],
    ['Photo of trucks', 'Photo of'],
    ['A picture of trucks', 'A picture of'],
    ['A photograph showing trucks', 'A photograph showing'],
    ['An aerial photo of trucks', 'An aerial photo of'],
    ['A black-and-white photograph of trucks', 'A black-and-white photograph of'],
    ['Photo: trucks', 'Photo:'],
    ['This image shows trucks', 'This image shows'],
  ])('%s', (alt, words) => {
    expect(faultsOf({ fields: { alt } })).toEqual([
      `warning: alt begins with "${words}", which a screen reader has said already. Mend: begin with what the picture shows.`,
    ]);
  });

  test.each([
    'A woman holds a photo of her son',
    'Photographs of the missing cover a wall',
    'Picture editors at a long table',
    'Photographers wait behind a rope',
  ])('but not: %s', (alt) => {
    expect(faultsOf({ fields: { alt } })).toEqual([]);
  });
});

describe('a credit in the alt', () => {
  const mend = 'Mend: take it out; the credit is printed beside the picture.';

  test.each([
    ['White trucks, REUTERS/Jane Doe', 'holds the credit, "REUTERS/Jane Doe"'],
    ['White trucks (Reuters)', 'names the agency, "Reuters"'],
    ['© White trucks', 'holds "©"'],
    ['White trucks (c) 2024', 'holds "(c)"'],
    ['White trucks, copyright 2024', 'holds "copyright"'],
  ])('%s', (alt, message) => {
    expect(faultsOf({ fields: { alt } })).toEqual([`warning: alt ${message}. ${mend}`]);
  });

  test('is found in capitals where the agency has a short name', () => {
    const credit = 'AP Photo/Jane Doe';
    expect(faultsOf({ fields: { credit, alt: 'White trucks AP' } })).toEqual([
      `warning: alt names the agency, "AP". ${mend}`,
    ]);
    expect(faultsOf({ fields: { credit, alt: 'An ap on a white truck' } })).toEqual([]);
  });

  test('is not found in a swimming pool', () => {
    const credit = 'Sputnik/John Roe/Pool via REUTERS';
    expect(faultsOf({ fields: { credit, alt: 'A man swims in a pool' } })).toEqual([]);
  });
});

test('an alt has 250 characters at most', () => {
  const alt = (length: number) => '⛴ '.repeat(length / 2 - 1) + 'ab';
  expect(faultsOf({ fields: { alt: alt(250) } })).toEqual([]);
  expect(faultsOf({ fields: { alt: alt(252) } })).toEqual([
    'warning: alt has 252 characters; 250 is the most. ' +
      'Mend: say the most important in a sentence, and put the rest into the caption or the text.',
  ]);
});
