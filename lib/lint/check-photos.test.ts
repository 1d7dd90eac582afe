import { describe, expect, test } from 'vitest';
import { jpeg, lint, storyOf, storyWith } from './content-fixture.ts';

const mend = 'Mend: save it again as JPEG, PNG, WebP or AVIF.';

describe('a picture that a story names', () => {
  test.each([
    [
      'at the head',
      storyWith('src: gate.jpg', 'src: wall.jpg'),
      'articles/trucks.mdx:10: lead.photo.src names "wall.jpg", which does not exist.',
    ],
    [
      'in the text',
      storyOf('One.\n\n<Photo\n  src="wall.jpg"\n  alt="A wall"\n  credit="AP"\n/>'),
      'articles/trucks.mdx:18: <Photo> src names "wall.jpg", which does not exist.',
    ],
    [
      'in a gallery',
      storyOf('<Gallery>\n  <Photo src="wall.jpg" alt="A wall" credit="AP" />\n</Gallery>'),
      'articles/trucks.mdx:17: <Photo> src names "wall.jpg", which does not exist.',
    ],
    [
      'as the poster of a video in the text',
      storyOf(
        '<Video url="https://a.org/v" title="Aid" poster="wall.jpg" posterAlt="A wall" posterCredit="AP" />',
      ),
      'articles/trucks.mdx:16: <Video> poster names "wall.jpg", which does not exist.',
    ],
  ])('%s must be there', async (_, text, problem) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([
      `${problem} Mend: put the file under photos or beside the story.`,
    ]);
  });

  test('may lie beside the story', async () => {
    expect(
      await lint({
        'articles/trucks.mdx': storyWith('src: gate.jpg', 'src: wall.jpg'),
        'articles/wall.jpg': jpeg,
      }),
    ).toEqual([]);
  });

  test.each([
    ['a text with the name of a picture', 'not a picture'],
    ['cut short', jpeg.subarray(0, jpeg.length - 40)],
    ['empty', new Uint8Array()],
  ])('cannot be %s', async (_, content) => {
    expect(await lint({ 'photos/gate.jpg': content })).toEqual([
      `articles/trucks.mdx:10: lead.photo.src names photos/gate.jpg, which cannot be read as a picture. ${mend}`,
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
    `photos/spare.PNG:1: cannot be read as a picture. ${mend}`,
  ]);
});
