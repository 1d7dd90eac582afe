import { describe, expect, test } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

type Where = { href_matches?: string; not?: Where; and?: Where[] };

/** What a browser makes of the conditions in use: `*` stands for anything. */
function matches({ href_matches, not, and }: Where, path: string): boolean {
  if (not) return !matches(not, path);
  if (and) return and.every((part) => matches(part, path));
  const parts = (href_matches ?? '').split('*').map((part) => part.replace(/[.?]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

const rules = Object.entries(speculationRules);

describe.each(rules)('a browser may %s', (_, [rule]) => {
  test.each(['/', '/about', '/articles/the-gate', '/topics/gaza/page/2', '/authors/amira-haddad'])(
    '%s',
    (path) => {
      expect(matches(rule!.where, path)).toBe(true);
    },
  );

  test.each([
    '/search',
    '/search?q=gate',
    '/desk',
    '/desk/articles',
    '/photos/0123456789ab/640.avif',
    '/feed.xml',
    '/_next/static/chunks/a.css',
  ])('not %s', (path) => {
    expect(matches(rule!.where, path)).toBe(false);
  });

  test('only when a reader is about to follow the link', () => {
    expect(rule!.eagerness).toBe('moderate');
  });
});

test('a browser may fetch pages, and prepare them where it can', () => {
  expect(rules.map(([action]) => action)).toEqual(['prefetch', 'prerender']);
});
