import { expect, test } from 'vitest';
import { distinctSearches, readersSearches } from './search-requests.ts';

test('no two searches are alike where none may be kept', () => {
  const all = [...distinctSearches(300), ...distinctSearches(300, 300)];
  expect(new Set(all).size).toBe(600);
  expect(distinctSearches(300)).toEqual(all.slice(0, 300));
});

test('readers ask for a popular few and for much else', () => {
  const asked = readersSearches(400);
  const times = new Map<string, number>();
  for (const path of asked) times.set(path, (times.get(path) ?? 0) + 1);
  const often = [...times.values()].filter((count) => count > 1);
  expect(often).toHaveLength(20);
  expect([...times.values()].filter((count) => count === 1).length).toBeGreaterThan(150);
});
