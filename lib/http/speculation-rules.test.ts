import { describe, expect, test } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

type Where = { href_matches?: string; selector_matches?: string; not?: Where; and?: Where[] };

/** What a browser makes of the conditions in use: `*` stands for anything. */
function matches(where: Where, path: string, hovered: boolean): boolean {
  const { href_matches, selector_matches, not, and } = where;
  if (not) return !matches(not, path, hovered);
  if (and) return and.every((part) => matches(part, path, hovered));
  if (selector_matches === 'a:hover') return hovered;
  const parts = (href_matches ?? '').split('*').map((part) => part.replace(/[.?]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

const rules = Object.entries(speculationRules);

const eagerness = (moments: { where: Where; eagerness: string }[], path: string, hovered = true) =>
  moments.filter(({ where }) => matches(where, path, hovered)).map((rule) => rule.eagerness);

describe.each(rules)('a browser may %s', (_, moments) => {
  test.each(['/', '/about', '/articles/the-gate', '/topics/gaza/page/2', '/authors/amira-haddad'])(
    '%s, only when a reader is about to follow the link',
    (path) => {
      expect(eagerness(moments, path, false)).toEqual(['moderate']);
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
    expect(eagerness(moments, path)).toEqual([]);
  });
});

test('a browser may fetch pages, and prepare them where it can', () => {
  expect(rules.map(([action]) => action)).toEqual(['prefetch', 'prerender']);
});

test('a page is prepared at once when the pointer is on its link, not merely fetched', () => {
  const { prefetch, prerender } = speculationRules;
  expect(eagerness(prefetch, '/about')).toEqual(['moderate']);
  expect(eagerness(prerender, '/about')).toEqual(['immediate', 'moderate']);
});
