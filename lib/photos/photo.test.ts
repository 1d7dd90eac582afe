import { describe, expect, test } from 'vitest';
import type { FileRecord } from './file-record.ts';
import { makePhoto, photoPaths } from './photo.ts';

const fields = {
  src: 'gate.jpg',
  alt: 'A gate',
  credit: 'REUTERS/Edgard Garrido',
  creator: 'Edgard Garrido',
  agency: 'Reuters',
};
const record: FileRecord = { copyright: '© Reuters', from: { copyright: 'XMP' } };
const measures = { width: 640, height: 480, color: '#77aa55', hash: 'f00d', record };
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
    ['another text of the file', fields, { ...measures, record: { from: {} } }],
  ])('changes with %s', (_, changed, measured) => {
    expect(makePhoto(changed, 'content/photos/gate.jpg', measured).id).not.toBe(photo.id);
  });

  test('does not change with what no surface prints', () => {
    const located = { ...measures, record: { ...record, located: true, instructions: 'ASK' } };
    expect(makePhoto(fields, 'content/photos/gate.jpg', located).id).toBe(photo.id);
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
    hash: 'f00d',
    alt: 'A gate',
    credit: 'REUTERS/Edgard Garrido',
    creators: ['Edgard Garrido'],
    agency: 'Reuters',
    copyright: '© Reuters',
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
