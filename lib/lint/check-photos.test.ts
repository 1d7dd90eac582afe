import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jpeg, lint, storyOf, storyWith } from './content-fixture.ts';

const lintTrucks = (text: string) => lint({ 'articles/trucks.mdx': text });
const outside = `${'../'.repeat(30)}${resolve('e2e/content/photos/small.png').slice(1)}`;
const mend = 'Mend: save it again, whole, as JPEG, PNG, WebP or AVIF within these limits.';

test('a picture without fault has none', async () => {
  expect(await lint({})).toEqual([]);
});

describe('a picture that a story names', () => {
  test.each([
    [
      'at the head',
      storyWith('src: gate.jpg', 'src: wall.jpg'),
      'articles/trucks.mdx:10: lead.photo.src names "wall.jpg", which does not exist.',
    ],
    [
      'outside the content folder',
      storyWith('src: gate.jpg', `src: ${outside}`),
      `articles/trucks.mdx:10: lead.photo.src names "${outside}", which does not exist.`,
    ],
    [
      'in the text',
      storyOf('One.\n\n<Photo\n  src="wall.jpg"\n  alt="A wall"\n  credit="AP"\n/>'),
      'articles/trucks.mdx:19: <Photo> src names "wall.jpg", which does not exist.',
    ],
    [
      'in a gallery',
      storyOf('One.\n\n<Gallery>\n  <Photo src="wall.jpg" alt="A wall" credit="AP" />\n</Gallery>'),
      'articles/trucks.mdx:19: <Photo> src names "wall.jpg", which does not exist.',
    ],
    [
      'as the poster of a video in the text',
      storyOf(
        'One.\n\n<Video url="https://a.org/v" title="Aid" poster="wall.jpg" posterAlt="A wall" posterCredit="AP" />',
      ),
      'articles/trucks.mdx:18: <Video> poster names "wall.jpg", which does not exist.',
    ],
    [
      'that is a folder',
      storyWith('src: gate.jpg', 'src: ../photos'),
      'articles/trucks.mdx:10: lead.photo.src names "../photos", which does not exist.',
    ],
  ])('%s must be there', async (_, text, problem) => {
    expect(await lintTrucks(text)).toEqual([
      `${problem} Mend: put the file under photos or beside the story.`,
    ]);
  });

  test('may lie beside the story', async () => {
    const text = storyWith('src: gate.jpg', 'src: wall.jpg');
    expect(await lint({ 'articles/trucks.mdx': text, 'articles/wall.jpg': jpeg })).toEqual([]);
  });

  test.each([
    ['a text with the name of a picture', 'not a picture', 'is not a picture, or is cut short'],
    ['cut short', jpeg.subarray(0, jpeg.length / 2), 'is not a picture, or is cut short'],
    ['empty', new Uint8Array(), 'is empty'],
  ])('cannot be %s', async (_, content, fault) => {
    expect(await lint({ 'photos/gate.jpg': content })).toEqual([
      `articles/trucks.mdx:10: lead.photo.src names photos/gate.jpg, which ${fault}. ${mend}`,
    ]);
  });
});

describe('a record that lacks something', () => {
  test.each([
    [
      'the alt at the head',
      storyWith('    alt: A row of white trucks before a closed steel gate\n', ''),
      '9: lead.photo.alt is missing, and photos/gate.jpg carries none. Mend: write what the picture shows, for those who cannot see it; not the caption again.',
    ],
    [
      'the credit at the head',
      storyWith('    credit: REUTERS/Edgard Garrido\n', ''),
      '9: lead.photo.credit is missing, and photos/gate.jpg carries none. Mend: write the credit line exactly as the agency wants it.',
    ],
    [
      'the credit of a poster in the text',
      storyOf(
        'One.\n\n<Video\n  url="https://a.org/v"\n  title="Aid"\n  poster="gate.jpg"\n  posterAlt="A wall"\n/>',
      ),
      '18: <Video> posterCredit is missing, and photos/gate.jpg carries none. Mend: write the credit line exactly as the agency wants it.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await lintTrucks(text)).toEqual([`articles/trucks.mdx:${problem}`]);
  });

  test('is not told twice where the field is there and empty', async () => {
    expect(await lintTrucks(storyWith(': REUTERS/Edgard Garrido', ':'))).toEqual([
      'articles/trucks.mdx:13: lead.photo.credit is empty. Mend: write the credit line exactly as the agency wants it.',
    ]);
  });
});

describe('a rule of the desk', () => {
  test.each([
    [
      'at the head',
      storyWith('alt: A row', 'alt: Photo of a row'),
      '11: warning: lead.photo.alt begins',
    ],
    [
      'in the text, at the line of the attribute',
      storyOf('One.\n\n<Photo\n  src="gate.jpg"\n  alt="Photo of a wall"\n  credit="AP"\n/>'),
      '20: warning: <Photo> alt begins',
    ],
    [
      'of a poster in the text',
      storyOf(
        'One.\n\n<Video\n  url="https://a.org/v"\n  title="Aid"\n  poster="gate.jpg"\n  posterAlt="Photo of a wall"\n  posterCredit="AP"\n/>',
      ),
      '22: warning: <Video> posterAlt begins',
    ],
    [
      'in a list',
      storyWith(
        'lead:',
        'teaser:\n  photo:\n    src: gate.jpg\n    alt: Photo of a wall\n    credit: AP\nlead:',
      ),
      '11: warning: teaser.photo.alt begins',
    ],
    [
      'on a share card',
      storyWith(
        'lead:',
        'social:\n  photo:\n    src: gate.jpg\n    alt: Photo of a wall\n    credit: AP\nlead:',
      ),
      '11: warning: social.photo.alt begins',
    ],
  ])('is held %s', async (_, text, problem) => {
    const problems = await lintTrucks(text);
    expect(problems.map((line) => line.slice(0, 20 + problem.length))).toEqual([
      `articles/trucks.mdx:${problem}`,
    ]);
  });

  test('of the headline is held against the shorter one too', async () => {
    const text = storyWith('lead:', 'teaser:\n  title: Trucks before a closed steel gate\nlead:');
    expect(await lintTrucks(text.replace('A row of white trucks', 'Trucks'))).toEqual([
      'articles/trucks.mdx:13: warning: lead.photo.alt says nearly the same as the headline (teaser.title). Mend: say what the picture shows.',
    ]);
  });

  test('of the standfirst is held', async () => {
    const text = storyWith(
      'Aid trucks at the Rafah crossing on Tuesday',
      'The crossing stayed shut for a third day',
    );
    expect(await lintTrucks(text)).toEqual([
      'articles/trucks.mdx:12: warning: lead.photo.caption says nearly the same as the standfirst. Mend: say what the reader should know about the picture.',
    ]);
  });
});

test("an author's picture is checked like a story's", async () => {
  const author = 'name: Jane Doe\nphoto:\n  src: jane.jpg\n  alt: Jane Doe\n  credit: AP\n';
  expect(await lint({ 'authors/jane-doe.yaml': author })).toEqual([
    'authors/jane-doe.yaml:3: photo.src names "jane.jpg", which does not exist. Mend: put the file under photos or beside the story.',
  ]);
});

test('a picture that no story names must be a picture too, since the build measures it', async () => {
  expect(await lint({ 'photos/spare.PNG': 'not a picture' })).toEqual([
    `photos/spare.PNG:1: is not a picture, or is cut short. ${mend}`,
  ]);
});
