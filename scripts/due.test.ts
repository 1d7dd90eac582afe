import { expect, test } from 'vitest';
import { dueInstants } from './due.ts';

const since = new Date('2024-02-13T20:00:00Z');
const now = new Date('2024-02-13T21:00:00Z');

test.each([
  ['after the last look', 'publishedAt: 2024-02-13T15:30:00-05:00', true],
  ['at this very instant', 'publishedAt: 2024-02-13T22:00:00+01:00', true],
  ['of a picture in the text', '<Photo src="a.jpg" expires="2024-02-13T20:00:01Z" />', true],
  [
    'of a withdrawal, without seconds',
    'withdrawn: { at: 2024-02-13T20:30Z, reason: Wrong. }',
    true,
  ],
  ['of the last look itself', 'publishedAt: 2024-02-13T15:00:00-05:00', false],
  ['yet to come', 'publishedAt: 2024-02-13T21:00:01Z', false],
  ['without an offset, which the lint refuses', 'publishedAt: 2024-02-13T20:30:00', false],
])('an instant %s: due %s', (_, text, due) => {
  expect(dueInstants([text], since, now).length > 0).toBe(due);
});
