import { describe, expect, test } from 'vitest';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import type { LiveEntry } from '../archive/newsroom.ts';
import { changesSince, liveStamp } from './live-changes.ts';

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => makeEntry(`entry-${i}`, i * 2));
const correction = { at: '2024-02-14T01:00:00Z', kind: 'correction' as const, text: 'It was two.' };
const corrected = (entry: LiveEntry) => ({ ...entry, corrections: [correction] });

/** What the frame of a page made of the first says once there is the second. */
const between = (before: LiveEntry[], after: LiveEntry[]) =>
  changesSince(makeLiveArticle(after), liveStamp(makeLiveArticle(before)));

describe('since a page was made', () => {
  test.each([0, 1, 25, 60])('nothing is new while nothing changed, with %d entries', (count) => {
    expect(between(entriesOf(count), entriesOf(count))).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  test.each([1, 25, 60])('what came is counted, also late, after %d entries', (count) => {
    const before = entriesOf(count);
    const newest = count * 2;
    const late = makeEntry('late', newest - 3);
    const after = [...before, makeEntry('a', newest + 1), makeEntry('b', newest + 2)];
    expect(between(before, after)).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(between(before, [...after, late])?.added).toBe(3);
  });

  test('what came before all that the page shows stands on an earlier page', () => {
    const before = entriesOf(60);
    expect(between(before, [...before, makeEntry('early', 1)])?.added).toBe(0);
  });

  test.each([26, 27, 28, 30, 51, 60])(
    'entries of one minute, of which some stand on an earlier page, are not new: of %d',
    (count) => {
      const all = Array.from({ length: count }, (_, i) => makeEntry(`of-${i}`, Math.floor(i / 30)));
      expect(between(all, all)).toEqual({ added: 0, changed: 0, removed: 0 });
      expect(between(all, [...all, makeEntry('z', Math.floor((count - 1) / 30))])?.added).toBe(1);
      expect(between(all, [...all, makeEntry('z', 90)])?.added).toBe(1);
    },
  );

  test('what was corrected is counted, of what the page shows', () => {
    const before = entriesOf(60);
    const after = before.map((entry, i) => ([0, 58, 59].includes(i) ? corrected(entry) : entry));
    expect(between(before, after)).toEqual({ added: 0, changed: 2, removed: 0 });
  });

  test('what went is counted, and an older entry that comes up for it is not new', () => {
    const before = entriesOf(60);
    expect(between(before, before.slice(0, 58))).toEqual({ added: 0, changed: 0, removed: 2 });
  });

  test('one that went and one that came are two changes', () => {
    const before = entriesOf(30);
    const after = [...before.slice(0, 29), makeEntry('other', 57)];
    expect(between(before, after)).toEqual({ added: 1, changed: 0, removed: 1 });
  });

  test('a pinned entry is watched however old it is', () => {
    const before = entriesOf(60).map((entry, i) => (i === 3 ? { ...entry, pinned: true } : entry));
    const after = before.map((entry, i) => (i === 3 ? corrected(entry) : entry));
    expect(between(before, after)).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(between(before, before.toSpliced(3, 1))).toEqual({ added: 0, changed: 0, removed: 1 });
  });

  test('a correction of the story itself is one', () => {
    const before = makeLiveArticle(entriesOf(3));
    const after = { ...before, corrections: [correction] };
    expect(changesSince(after, liveStamp(before))?.changed).toBe(1);
  });
});

test('300 entries are all told apart', () => {
  for (let first = 0; first < 300; first += 25) {
    const all = Array.from({ length: 300 }, (_, i) => makeEntry(`entry-${i}`, i));
    const before = all.slice(0, first + 1);
    expect(between(before, all)?.added).toBe(299 - first);
  }
});

test('the stamp fits an address, and what no page can have said is none', () => {
  const stamp = liveStamp(makeLiveArticle(entriesOf(300)));
  expect(stamp).toMatch(/^[\w.-]{100,115}$/);
  const story = makeLiveArticle(entriesOf(3));
  for (const other of [
    '',
    '0',
    '0.',
    'x',
    `${stamp}A`,
    `0.A${'AAAA'.repeat(27)}`,
    '0.A%41AA',
    '-1.A',
    '0-.A',
  ]) {
    expect(changesSince(story, other), other).toBeUndefined();
  }
});
