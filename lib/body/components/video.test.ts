import { expect, test } from 'vitest';
import { readBody } from '../../reader/read-body.ts';

test('of a video of our own the file is known; one elsewhere is none of ours', () => {
  const { text, faults } = readBody(
    '<Video url="/files/gate.mp4" title="T" />\n\n<Video url="https://tv.example/gate.mp4" title="T" />',
  );
  expect(faults).toEqual([]);
  expect(text.files).toEqual([{ line: 1, address: '/files/gate.mp4' }]);
});
