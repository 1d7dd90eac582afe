import { expect, test } from 'vitest';
import { pictureName } from './picture-name.ts';

test.each([
  '2021/08/gate.jpg',
  '2021/08/gate-300x200.jpg',
  '2021/08/gate-scaled.jpg',
  '2021/08/Gate.JPEG',
  'size/w600/2021/08/gate.jpg',
  'size/w600h400/format/webp/2021/08/gate.png',
])('%s is the gate', (path) => {
  expect(pictureName(path)).toBe('2021/08/gate');
});

test.each([
  ['2021/08/Über uns (1).jpg', '2021/08/uber-uns-1'],
  ['2021/08/gate-2.jpg', '2021/08/gate-2'],
  ['2021/08/1920x1080.jpg', '2021/08/1920x1080'],
  ['gate.tar.gz', 'gate-tar'],
])('%s is %s', (path, name) => {
  expect(pictureName(path)).toBe(name);
});
