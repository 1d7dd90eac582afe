import { afterEach, describe, expect, test } from 'vitest';
import { makeSite } from '../lib/archive/article-fixture.ts';
import { makeEntry, makeLiveArticle } from '../lib/archive/live-fixture.ts';
import type { Article } from '../lib/archive/newsroom.ts';
import { liveUpdatesPath } from '../lib/addresses/urls.ts';
import { liveStamp } from '../lib/lists/live-changes.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { wordsOf } from '../lib/language/words.ts';
import { always } from './keep-header.ts';
import { frameText, liveFrameSender } from './live-frame.ts';
import { startTestServer, type Got, type TestServer } from './test-server.ts';

const count = Array.from({ length: 30 }, (_, i) => makeEntry(`entry-${i}`, i));
const correction = { at: '2024-02-14T01:00:00Z', kind: 'correction' as const, text: 'It was two.' };
const before = makeLiveArticle(count.slice(0, 27));
const path = liveUpdatesPath('night', liveStamp(before));

let server: TestServer;
afterEach(() => server.stop());

async function serve(article: Article | undefined, siteEnv: SiteEnv = 'production', keeps = false) {
  const liveFrame = liveFrameSender({
    siteEnv,
    getArticle: (slug) => (slug === article?.slug ? article : undefined),
    getSite: (language) => makeSite({ language }),
    nextInstant: () => undefined,
    validity: () => (keeps ? always : undefined),
  });
  server = await startTestServer({}, { siteEnv, keeps, files: { liveFrame } });
  return server;
}

describe('the frame of a live story', () => {
  test('is sent again by the gateway, as it was, and so is word that nothing changed', async () => {
    await serve(before, 'production', true);
    const timeless = ({ headers, ...got }: Got) => ({ ...got, headers: { ...headers, date: '' } });
    const first = timeless(await server.get(path));
    expect(timeless(await server.get(path))).toEqual(first);
    const again = await server.get(path, { 'If-None-Match': first.headers.etag });
    expect([again.status, again.headers.refresh]).toEqual([304, '10']);
    expect(server.passedOn).toEqual([path]);
  });

  test('counts what came, was corrected and went, and leads the whole window to it', async () => {
    const after = count.map((entry, i) =>
      i === 20 ? { ...entry, corrections: [correction] } : entry,
    );
    await serve(makeLiveArticle(after.toSpliced(21, 1)));
    const { status, body } = await server.get(path);
    expect(status).toBe(200);
    expect(body.toString()).toContain(
      '<a href=/articles/night target=_top>3 new updates, 1 corrected, 1 removed</a>',
    );
    expect(server.requested).toEqual([]);
  });

  test('asks again every ten seconds, while a reader does not stop it', async () => {
    await serve(before);
    const going = await server.get(path);
    expect(going.headers.refresh).toBe('10');
    expect(going.body.toString()).toContain('No new updates · <a href=pause>Pause</a>');
    const paused = await server.get(`${path}pause`);
    expect(paused.headers.refresh).toBeUndefined();
    expect(paused.body.toString()).toContain('Paused · <a href=./>Continue</a>');
  });

  test('asks no more once the coverage has ended, and says so', async () => {
    await serve(makeLiveArticle(count.slice(0, 27), { closedAt: '2024-02-14T02:00:00Z' }));
    const { headers, body } = await server.get(path);
    expect(headers.refresh).toBeUndefined();
    expect(body.toString()).toMatch(
      /<a href=\/articles\/night target=_top>The coverage ended \d+:00 [AP]M<\/a>$/,
    );
  });

  test('may be kept for a second by what stands before us, and is 304 for who has it', async () => {
    await serve(before);
    const { headers } = await server.get(path);
    expect(headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=1, /);
    const again = await server.get(path, { 'If-None-Match': headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.refresh).toBe('10');
    // Nothing that its browser has: an open page asks six times a minute.
    const lines = Object.entries(again.headers).map(([name, value]) => `${name}: ${String(value)}`);
    expect(['HTTP/1.1 304 Not Modified', ...lines, '', ''].join('\r\n').length).toBeLessThan(400);
    expect((await server.get(path, {}, 'HEAD')).body.length).toBe(0);
  });

  test('alone may stand in a page of ours, and does nothing else', async () => {
    await serve(before);
    const { headers } = await server.get(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['x-content-type-options']).toBe('nosniff');
    const other = await server.get('/articles/night');
    expect(other.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('is kept nowhere on a preview', async () => {
    await serve(before, 'preview');
    expect((await server.get(path)).headers['cache-control']).toBe('private, no-store');
  });

  test.each([
    ['a story that is not live', makeLiveArticle([], { live: undefined, kind: 'news' }), path],
    ['a story that is not there', undefined, path],
    ['what no page said', before, '/articles/night/updates/0/'],
    ['another word behind it', before, `${path}stop`],
    ['no slash at its end', before, path.slice(0, -1)],
  ])('is not there for %s', async (_, article, asked) => {
    await serve(article);
    expect((await server.get(asked)).status).toBe(404);
  });
});

test.each(['en', 'de', 'ar', 'ja'])('its answer has 400 bytes at most in %s', (language) => {
  const site = makeSite({ language, timeZone: 'America/New_York' });
  const slug = 'a-name-of-sixty-characters-which-is-the-longest-that-we-make';
  const changes = { added: 188, changed: 12, removed: 3 };
  const closed = { entries: [], closedAt: '2024-12-13T02:00:00Z' };
  const text = (live: Article['live'], isPaused: boolean) =>
    frameText({ slug, language, live }, changes, { site, isPaused });
  expect(slug.length).toBe(60);
  expect(Buffer.byteLength(text({ entries: [], closedAt: undefined }, true))).toBeLessThanOrEqual(
    400,
  );
  expect(Buffer.byteLength(text(closed, false))).toBeLessThanOrEqual(400);
});

test("the paper's own words are words there", () => {
  const known = wordsOf('en');
  const live = { ...known.live, pause: 'Stop & <b>rest</b>' };
  const site = makeSite({ words: { ...known, live } });
  const text = frameText(before, { added: 0, changed: 0, removed: 0 }, { site, isPaused: false });
  expect(text).toContain('Stop &#x26; &#x3C;b>rest&#x3C;/b>');
});
