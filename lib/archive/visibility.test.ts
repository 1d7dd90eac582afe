import { describe, expect, test } from 'vitest';
import { isShown, stateOf } from './visibility.ts';

const instant = '2024-11-20T17:30:00-05:00';
const at = (seconds: number) => new Date(Date.parse(instant) + seconds * 1000);

describe('a scheduled story', () => {
  const story = { publishedAt: instant };
  test.each([
    ['the second before', -1, 'scheduled', false],
    ['at its instant', 0, 'published', true],
    ['the second after', 1, 'published', true],
  ] as const)('%s', (_, seconds, state, shown) => {
    expect(stateOf(story, at(seconds))).toBe(state);
    expect(isShown(story, at(seconds), 'production')).toBe(shown);
    expect(isShown(story, at(seconds), 'preview')).toBe(true);
    expect(isShown(story, at(seconds), 'development')).toBe(true);
  });

  test('the offset counts, not the digits', () => {
    const paris = { publishedAt: '2024-11-20T23:30:00+01:00' };
    expect(stateOf(paris, at(-1))).toBe('scheduled');
    expect(stateOf(paris, at(0))).toBe('published');
  });
});

describe('a withdrawn story', () => {
  const story = { publishedAt: '2024-01-01T00:00:00Z', withdrawn: { at: instant } };
  test.each([
    ['the second before', -1, 'published', true],
    ['at its instant', 0, 'withdrawn', false],
    ['the second after', 1, 'withdrawn', false],
  ] as const)('%s', (_, seconds, state, shown) => {
    expect(stateOf(story, at(seconds))).toBe(state);
    for (const siteEnv of ['production', 'preview', 'development'] as const) {
      expect(isShown(story, at(seconds), siteEnv)).toBe(shown);
    }
  });
});

describe('a draft', () => {
  test.each([
    [{ draft: true }],
    [{ draft: true, publishedAt: '2020-01-01T00:00:00Z' }],
    [{ publishedAt: undefined }],
  ])('is shown on a preview, never in production: %o', (story) => {
    expect(stateOf(story, at(0))).toBe('draft');
    expect(isShown(story, at(0), 'production')).toBe(false);
    expect(isShown(story, at(0), 'preview')).toBe(true);
  });
});
