import { expect, test } from 'vitest';
import { ahead } from './prerender.ts';

test('pages wait until someone asks', () => {
  expect(ahead(() => [{ n: '2' }], '')).toEqual([]);
});

test('a deploy host gets all of them, since there every other address is a 404', () => {
  expect(ahead(() => [{ n: '2' }], 'Vercel')).toEqual([{ n: '2' }]);
});
