/** The same edition on a preview: editors see what is coming everywhere, search engines nothing. */
import { expect, test } from '@playwright/test';
import { languages } from '../lib/language/words.ts';
import { ask, crawlAll, type Served } from './crawl-all.ts';
import { editions } from './editions.ts';
import { seeds } from './hidden-addresses.ts';
import { findSecrets, withdrawnSlug } from './secret-words.ts';

// One crawl serves every test of this file.
test.describe.configure({ mode: 'default' });

const origin = editions.preview.url;
let served: Served[];
test.beforeAll(async () => {
  served = await crawlAll(origin, [...seeds, '/topics/draft-topic/page/1', '/a//b']);
});

const at = (path: string) => served.find((answer) => answer.path === path)!;
/** What tells a page of a live story what is new stands inside of that page. */
const isFrame = (path: string) => path.includes('/updates/');
const pages = () =>
  served.filter(({ type, status, path }) => /html/.test(type) && status === 200 && !isFrame(path));

test('keeps every answer of any kind from search engines and caches', async () => {
  const others = await Promise.all([
    fetch(`${origin}/about`, { method: 'HEAD' }),
    fetch(`${origin}/about`, { method: 'POST' }),
    fetch(`${origin}/about`, { headers: { 'If-None-Match': '*' } }),
    fetch(`${origin}/photos/none/1.jpg`),
    fetch(`${origin}/_next/static/none.css`),
    fetch(`${origin}/topics/draft-topic/page/1`, { redirect: 'manual' }),
    fetch(`${origin}/articles/quokkafish-former`, { redirect: 'manual' }),
  ]);
  const answers = [...served, ...others.map(fields)];
  const open = answers.filter(
    ({ headers }) =>
      headers.get('x-robots-tag') !== 'noindex, nofollow' ||
      headers.get('cache-control') !== 'private, no-store',
  );
  const told = open.map(({ path, status, headers }) =>
    [status, path, headers.get('x-robots-tag'), headers.get('cache-control')].join(' '),
  );
  expect(told).toEqual([]);

  // Every kind was there to be looked at.
  const kinds = new Set(answers.map(({ type }) => type.split(';')[0]));
  for (const kind of [
    ...['text/html', 'text/plain', 'text/css', 'text/markdown', 'application/xml', 'font/woff2'],
    ...['application/feed+json', 'application/opensearchdescription+xml', 'image/x-icon'],
    ...['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'application/speculationrules+json'],
  ]) {
    expect(kinds, kind).toContain(kind);
  }
  const statuses = new Set(answers.map(({ status }) => status));
  for (const status of [200, 304, 308, 404, 405, 410]) expect(statuses).toContain(status);
});

function fields({ url, status, headers }: Response) {
  const type = headers.get('content-type') ?? '';
  return { path: url.replace(origin, ''), status, headers, type };
}

test('says so in every page, and lets robots in to read it', () => {
  const open = pages().filter(
    ({ text }) => !/<meta name="robots" content="noindex, (no)?follow"/.test(text),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
  // A story in another language speaks it throughout.
  const said = Object.values(languages).map(({ preview }) => preview.preview);
  const silent = pages().filter(({ text }) => !said.some((words) => text.includes(words)));
  expect(silent.map(({ path }) => path)).toEqual([]);
  expect(at('/robots.txt').text).toMatch(/^Allow: \/$/m);
  expect(at('/robots.txt').text).not.toMatch(/^(Disallow: \S|Sitemap)/m);
});

test('shows drafts and scheduled stories on every surface', () => {
  const surfaces = {
    draft: [
      '/',
      '/sections/world',
      '/sections/science',
      '/topics/draft-topic',
      '/authors/zoe-draft',
    ],
    scheduled: ['/', '/sections/world', '/topics/scheduled-topic', '/authors/ned-scheduled'],
  };
  const list = (path: string) => (path === '/' ? '' : path);
  for (const state of ['draft', 'scheduled'] as const) {
    for (const path of surfaces[state]) {
      const feeds = ['feed.xml', 'atom.xml', 'feed.json'].map((feed) => `${list(path)}/${feed}`);
      for (const address of [path, ...feeds]) {
        expect(at(address), address).toBeDefined();
        expect(findSecrets(at(address).text, [state]), address).not.toEqual([]);
      }
    }
    expect(findSecrets(at('/llms.txt').text, [state]), state).not.toEqual([]);
  }
  for (const slug of ['quokkafish-draft', 'quokkafish-whole', 'narwhalberry-scheduled']) {
    expect(at(`/articles/${slug}`).status, slug).toBe(200);
    expect(at(`/articles/${slug}.md`).text, slug).toMatch(/(quokkafish|narwhalberry) \w+ body/i);
  }
});

/** Former addresses lead to the present one, which was public. */
const withoutSlug = (body: Buffer) =>
  Buffer.from(body.toString('latin1').replaceAll(withdrawnSlug, ''), 'latin1');

test('shows no more of a withdrawn story than readers see, but at the desk', () => {
  const shown = served.filter(
    ({ path, body }) =>
      !path.startsWith('/desk') &&
      !path.startsWith('/articles/wombatplum') &&
      findSecrets(withoutSlug(body), ['withdrawn']).length > 0,
  );
  expect(shown.map(({ path }) => path)).toEqual([]);
  const { status, text } = at('/articles/wombatplum-withdrawn');
  expect(status).toBe(410);
  expect(text.replaceAll('wombatplum-withdrawn', '')).not.toMatch(/wombatplum/i);
  expect(findSecrets(at('/desk').text, ['withdrawn'])).not.toEqual([]);
});

test('labels what is not published in every feed', () => {
  const feeds = served.filter(({ path }) => /(feed|atom)\.(xml|json)$/.test(path));
  expect(feeds.length).toBeGreaterThan(20);
  for (const { path, text } of feeds) {
    const bare = /(<title>|"title":\s*")(Quokkafish|Narwhalberry) (draft|whole|\w+) headline/;
    expect(text, path).not.toMatch(bare);
  }
  for (const path of ['/feed.xml', '/atom.xml', '/feed.json']) {
    expect(at(path).text, path).toContain('Draft: Quokkafish draft headline');
    expect(at(path).text, path).toContain('Scheduled: Narwhalberry scheduled headline');
  }
});

test('announces nothing: sitemaps are empty, a draft has no canonical address', () => {
  const sitemaps = served.filter(({ path }) => /sitemap/.test(path));
  expect(sitemaps.length).toBeGreaterThanOrEqual(2);
  for (const { path, text } of sitemaps) expect(text, path).not.toContain('<loc>');
  for (const slug of ['quokkafish-draft', 'quokkafish-whole', 'narwhalberry-scheduled']) {
    expect(at(`/articles/${slug}`).text, slug).not.toMatch(/rel="canonical"/);
    expect(at(`/articles/${slug}`).headers.get('link') ?? '', slug).not.toContain('canonical');
  }
});

test('stamps the share card of what is not published, and only that', async () => {
  const card = (slug: string) =>
    /property="og:image" content="([^"]+)"/.exec(at(`/articles/${slug}`).text)![1]!;
  for (const slug of ['quokkafish-draft', 'quokkafish-whole', 'narwhalberry-scheduled']) {
    const stamped = new URL(card(slug)).pathname;
    expect(stamped, slug).toMatch(/\/draft-card-\d+\.jpg$/);
    const [with_, without] = await Promise.all([
      ask(origin, stamped),
      ask(origin, stamped.replace('draft-', '')),
    ]);
    expect([with_.status, without.status], slug).toEqual([200, 200]);
    expect(with_.body.equals(without.body), slug).toBe(false);
  }
  expect(card('raised-hand')).not.toContain('draft-');
});
