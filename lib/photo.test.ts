import { describe, expect, test } from 'vitest';
import { makePhoto, photoPaths } from './photo.ts';

const fields = { src: 'gate.jpg', alt: 'A gate', credit: 'REUTERS/Edgard Garrido' };
const measures = { width: 640, height: 480, color: '#77aa55', hash: 'f00d' };
const photo = makePhoto(fields, 'content/photos/gate.jpg', measures);

describe("a picture's id", () => {
  test('fits an address', () => {
    expect(photo.id).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each([
    ['another credit', { ...fields, credit: 'REUTERS/Marckinson Pierre' }, measures],
    ['another caption', { ...fields, caption: 'The gate on Tuesday.' }, measures],
    ['another crop', { ...fields, focal: [0.5, 0.3] satisfies [number, number] }, measures],
    ['other pixels', fields, { ...measures, hash: 'beef' }],
  ])('changes with %s', (_, changed, measured) => {
    expect(makePhoto(changed, 'content/photos/gate.jpg', measured).id).not.toBe(photo.id);
  });

  test("does not change with the file's name or place", () => {
    const renamed = { ...fields, src: 'rafah.jpg' };
    expect(makePhoto(renamed, 'content/articles/rafah.jpg', measures).id).toBe(photo.id);
  });
});

test('a picture holds its record and its measures, and its file by path alone', () => {
  expect(photo).toEqual({
    id: photo.id,
    file: 'content/photos/gate.jpg',
    alt: 'A gate',
    credit: 'REUTERS/Edgard Garrido',
    width: 640,
    height: 480,
    color: '#77aa55',
  });
});

test('a file beside the story comes before one in the photo folder', () => {
  expect(photoPaths('gate.jpg', 'content/articles/2024/trucks.mdx', 'content')).toEqual([
    'content/articles/2024/gate.jpg',
    'content/photos/gate.jpg',
  ]);
});
