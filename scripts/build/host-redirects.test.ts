import { describe, expect, test } from 'vitest';
import { hostRedirects } from './host-redirects.ts';

const rule = (from: string, to = '/about') => hostRedirects([{ from, to }], '')[0];

/** As a Next 16.4 answered them, started with each of these rules. */
describe('a rule for Next', () => {
  test.each([
    ['/2021/08/talks/', '/2021/08/talks'],
    ['/talks.html', '/talks\\.html'],
    ['/größe', '/gr%C3%B6%C3%9Fe'],
    ['/gro%CC%88%c3%9fe', '/gr%C3%B6%C3%9Fe'],
    ['/a(b):c+d', '/a\\(b\\)\\:c\\+d'],
    ['/what%3F', '/what%3F'],
    ['/category/world/*', '/category/world/:rest*'],
  ])('of %s asks for %s', (from, source) => {
    expect(rule(from)).toEqual({ source, destination: '/about', permanent: true });
  });

  test('asks for the query of its address', () => {
    expect(rule('/?p=123')).toEqual({
      ...{ source: '/', destination: '/about', permanent: true },
      has: [{ type: 'query', key: 'p', value: '123' }],
    });
    expect(rule('/x?q=a.b')?.has).toEqual([{ type: 'query', key: 'q', value: 'a\\.b' }]);
  });

  test.each([
    ['/articles/*', '/articles/:rest*'],
    ['https://archive.example/a/*', 'https://archive.example/a/:rest*'],
    ['https://shop.example/?from=paper', 'https://shop.example/?from=paper'],
    ['/about#team', '/about#team'],
    ['https://a.example/b(c):d', 'https://a.example/b%28c%29%3ad'],
  ])('leads to %s as %s', (to, destination) => {
    expect(rule('/old/*', to)?.destination).toBe(destination);
  });
});

test('the most exact stands first', () => {
  const froms = ['/a/*', '/a/b/c/*', '/', '/a/b', '/?p=1', '/?p=1&lang=fr', '/a/b/*'];
  const redirects = hostRedirects(
    froms.map((from) => ({ from, to: '/about' })),
    '',
  );
  expect(redirects.map(({ source, has = [] }) => `${source} ${has.length}`)).toEqual([
    ...['/ 2', '/ 1', '/ 0', '/a/b 0', '/a/b/c/:rest* 0', '/a/b/:rest* 0', '/a/:rest* 0'],
  ]);
});

test('more than a host takes stop its build, and no other', () => {
  const many = Array.from({ length: 1025 }, (_, i) => ({ from: `/old/${i}`, to: '/about' }));
  expect(() => hostRedirects(many, 'Vercel')).toThrow(
    'The paper has 1025 former addresses, and Vercel takes 1024. Mend: ',
  );
  expect(hostRedirects(many.slice(1), 'Vercel')).toHaveLength(1024);
  expect(hostRedirects(many, 'Netlify')).toHaveLength(1025);
});
