import { describe, expect, test } from 'vitest';
import { sortInstants } from './instants.ts';

const morning = '2026-10-25T00:30:00+02:00';
const evening = '2026-10-25T18:00:00+01:00';
const instants = sortInstants([evening, undefined, morning, evening, 'never']);
const at = (instant: string) => new Date(instant);

describe('the instants of a day', () => {
  test.each([
    ['before the first', '2026-10-24T23:00:00+02:00', undefined, morning],
    ['at the very first', morning, morning, evening],
    ['between', '2026-10-25T12:00:00+01:00', morning, evening],
    ['a moment before the last', '2026-10-25T17:59:59.999+01:00', morning, evening],
    ['at the very last', evening, evening, undefined],
    ['after the last', '2027-01-01T00:00:00Z', evening, undefined],
  ])('%s', (_, now, last, next) => {
    expect(instants.last(at(now))).toEqual(last && at(last));
    expect(instants.next(at(now))).toEqual(next && at(next));
  });

  test('an hour that comes twice when summer time ends is two instants', () => {
    const twice = sortInstants(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']);
    expect(twice.next(at('2026-10-25T02:30:00+02:00'))).toEqual(at('2026-10-25T02:30:00+01:00'));
  });
});

test('a paper without instants never changes by itself', () => {
  const none = sortInstants([]);
  expect([none.last(new Date()), none.next(new Date())]).toEqual([undefined, undefined]);
});
