import { expect, test } from 'vitest';
import type { ExportedFile } from './export-folder.ts';
import { headerRules, redirectRules } from './host-rules.ts';
import { leadingPage } from './leading-page.ts';

test('the exact stand before those for all below, the deepest of these first', () => {
  const rules = redirectRules([
    { from: '/blog/*', to: '/articles/*' },
    { from: '/blog/2021/*', to: '/sections/world' },
    { from: '/2021/08/talks/', to: '/articles/talks' },
    { from: '/?p=5', to: '/articles/five' },
  ]);
  expect(rules).toBe(
    [
      '/ p=5 /articles/five 301',
      '/2021/08/talks /articles/talks 301',
      '/blog/2021/* /sections/world 301',
      '/blog/* /articles/:splat 301',
      '',
    ].join('\n'),
  );
});

test.each([
  ['/größe/der straße', '/gr%C3%B6%C3%9Fe/der%20stra%C3%9Fe /about 301\n'],
  ['/a?x=1 2&y=ü', '/a x=1%202 y=%C3%BC /about 301\n'],
  ['/a%0Ab', '/a%0Ab /about 301\n'],
])('%j is one line of ASCII', (from, rule) => {
  expect(redirectRules([{ from, to: '/about' }])).toBe(rule);
});

test('no name of a host is read in where it leads', () => {
  expect(redirectRules([{ from: '/a', to: '/b:splat$c' }])).toBe('/a /b%3Asplat%24c 301\n');
});

const file = (name: string, type: string): [string, ExportedFile] => [
  `/${name}`,
  { file: name, type, status: 200 },
];

test('files whose ending says another type have a rule at every depth where they lie', () => {
  const rules = headerRules({ 'X-Frame-Options': 'DENY' }, [
    ...['a.json', 'b.json', 'c.json'].map((name) => file(name, 'application/json')),
    file('feed.json', 'application/feed+json'),
    file('sections/world/feed.json', 'application/feed+json'),
  ]);
  expect(rules).toContain('/*\n  X-Frame-Options: DENY\n');
  expect(rules).toContain('/feed.json\n  Content-Type: application/feed+json\n');
  expect(rules).toContain('/:a/:b/feed.json\n  Content-Type: application/feed+json\n');
  expect(rules).not.toContain('a.json\n');
});

test.each([
  ['/2021/08/talks/', '2021/08/talks/index.html'],
  ['/talks.html', 'talks.html'],
  ['/version-1.2/talks', 'version-1.2/talks/index.html'],
  ['/talks.php', undefined],
  ['/articles/talks.md', undefined],
  ['/?p=5', undefined],
  ['/blog/*', undefined],
])('%s leads on by the file %s', (from, name) => {
  expect(leadingPage({ from, to: '/about' })?.file).toBe(name);
});

test('a page that leads on says nothing but where to, and nothing in it is markup', () => {
  const { text } = leadingPage({ from: '/a', to: 'https://b.example/?c="><script>&d' })!;
  expect(text).toContain('content="0; url=https://b.example/?c=%22%3E%3Cscript%3E&amp;d"');
  expect(text).not.toContain('<script');
});
