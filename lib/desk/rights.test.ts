import { expect, test } from 'vitest';
import { makePhoto } from '../photos/photo.ts';
import { makePictureUse, noon } from './desk-fixture.ts';
import { rightsIn } from './rights.ts';

const measures = { width: 1600, height: 900, color: '#777777', hash: '', record: { from: {} } };

function use(title: string, expires?: string) {
  const fields = { src: 'gate.jpg', credit: 'AP', ...(expires && { expires }) };
  const photo = makePhoto(fields, 'content/photos/gate.jpg', measures);
  return makePictureUse({ title, photo });
}

test('what ends next stands first, then what has ended, the latest first', () => {
  const uses = [
    use('for-ever'),
    use('ended-long-ago', '2020-01-01T00:00:00Z'),
    use('ends-in-a-year', '2025-03-01T12:00:00Z'),
    use('ended-today', '2024-03-01T12:00:00Z'),
    use('ends-today', '2024-03-01T18:00:00+01:00'),
  ];
  expect(rightsIn(uses, noon).map(({ title, ended }) => [title, ended])).toEqual([
    ['ends-today', false],
    ['ends-in-a-year', false],
    ['ended-today', true],
    ['ended-long-ago', true],
  ]);
});
