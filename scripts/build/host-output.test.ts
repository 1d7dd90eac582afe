import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeAddresses, markWithdrawn, writeRedirects } from './host-output.ts';

const past = '2024-02-13T16:00:00-05:00';
const story = (id: string, fields = {}) => ({ id, publishedAt: past, aliases: [], ...fields });
const withdrawn = (at: string) => ({ withdrawn: { at, reason: 'It was wrong.' } });

const stories = [
  story('bridge-reopens', { aliases: ['bridge', '/2021/08/bridge/'] }),
  story('ferry-stops', { publishedAt: '2999-01-01T00:00:00Z', aliases: ['ferry', '/2021/ferry'] }),
  story('tower-leans', withdrawn('2024-03-01T00:00:00Z')),
  story('night', { kind: 'live', aliases: ['count'] }),
  story('market-moves', withdrawn('2999-01-01T00:00:00Z')),
];

const manifest = {
  version: 4,
  routes: {
    '/articles/tower-leans': {},
    '/articles/tower-leans/history': {},
    '/articles/market-moves': {},
    '/': { initialStatus: 200 },
  },
  dynamicRoutes: {
    '/articles/[slug]': { fallback: null, routeRegex: '^/articles/x$' },
    '/photos/[id]': { fallback: null },
  },
};

let distDir = '';
const write = (file: string, value: unknown) => {
  mkdirSync(dirname(join(distDir, file)), { recursive: true });
  writeFileSync(join(distDir, file), JSON.stringify(value));
};
const read = (file: string): unknown => JSON.parse(readFileSync(join(distDir, file), 'utf8'));

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'broadsheet-output-'));
  write('Article.json', stories);
  write('History.json', { 'bridge-reopens': { key: 'a', count: 3, corrections: {} } });
  write('Page.json', [{ id: 'about', aliases: ['about-us'] }]);
  write('Redirects.json', [
    {
      entries: [
        { from: '/a/*', to: '/sections/world' },
        { from: '/b', to: '/articles/ferry-stops' },
        { from: '/c', to: '/articles/tower-leans.md' },
      ],
    },
  ]);
  write('prerender-manifest.json', manifest);
  for (const { id } of stories) {
    for (const page of [id, `${id}/history`]) {
      write(`server/app/articles/${page}.meta`, { headers: { a: 'b' } });
    }
  }
});

afterEach(() => {
  rmSync(distDir, { recursive: true });
});

describe('former addresses', () => {
  test('of what is published lead to it, as a page, as Markdown and below; of any other, nowhere', () => {
    writeRedirects(distDir, 'Vercel');
    const permanent = true;
    expect(read('redirects.json')).toEqual([
      { source: '/articles/bridge\\.md', destination: '/articles/bridge-reopens.md', permanent },
      { source: '/articles/bridge', destination: '/articles/bridge-reopens', permanent },
      { source: '/2021/08/bridge', destination: '/articles/bridge-reopens', permanent },
      {
        source: '/articles/bridge/history',
        destination: '/articles/bridge-reopens/history',
        permanent,
      },
      { source: '/articles/count\\.md', destination: '/articles/night.md', permanent },
      { source: '/articles/count', destination: '/articles/night', permanent },
      { source: '/about-us', destination: '/about', permanent },
      { source: '/articles/count/:rest*', destination: '/articles/night/:rest*', permanent },
      { source: '/a/:rest*', destination: '/sections/world', permanent },
    ]);
  });
});

describe('a withdrawn story', () => {
  test('answers 410, beside what its page says already', () => {
    markWithdrawn(distDir, distDir);
    expect(read('prerender-manifest.json')).toMatchObject({
      routes: {
        '/articles/tower-leans': { initialStatus: 410 },
        '/articles/tower-leans/history': { initialStatus: 410 },
        '/': { initialStatus: 200 },
      },
    });
    for (const page of ['tower-leans', 'tower-leans/history']) {
      const meta = read(`server/app/articles/${page}.meta`);
      expect(meta, page).toEqual({ headers: { a: 'b' }, status: 410 });
    }
  });
  test('that is to be withdrawn later does not', () => {
    markWithdrawn(distDir, distDir);
    expect(read('prerender-manifest.json')).toHaveProperty(
      ['routes', '/articles/market-moves'],
      {},
    );
    expect(read('server/app/articles/market-moves.meta')).not.toHaveProperty('status');
  });
  test('without a page stops the build', () => {
    write('prerender-manifest.json', { ...manifest, routes: {} });
    expect(() => {
      markWithdrawn(distDir, distDir);
    }).toThrow('/articles/tower-leans of a withdrawn story was not prerendered');
  });
});

describe('addresses that the build did not make', () => {
  const closed = ['dynamicRoutes', '/articles/[slug]', 'fallback'];

  test('are closed, and the rest of what Next wrote stays', () => {
    closeAddresses(distDir);
    expect(read('prerender-manifest.json')).toHaveProperty(closed, false);
    expect(read('prerender-manifest.json')).toMatchObject({ version: 4, routes: manifest.routes });
  });
  test("are closed in the copy that Netlify's server reads, too", () => {
    const copy = join('standalone', distDir, 'prerender-manifest.json');
    write(copy, manifest);
    closeAddresses(distDir);
    expect(read(copy)).toHaveProperty(closed, false);
  });
});
