import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSitemapIndex, writeUrlset, type Entry } from '../crawlers/sitemap-xml.ts';
import { announce, type Announcement } from './announce.ts';
import { readSitemap } from './read-sitemap.ts';

/** One server is the live site, IndexNow and the hub; nothing leaves the machine. */
let server: Server;
let local: string;
let files: Record<string, string>;
let told: { to: string; type: string | undefined; body: string }[];
let refuse: Record<string, number>;
let asked: number;
let afterAsked: (times: number) => void;
let said: string[];

const published = 'https://example.org';
const at = (path: string) => `${published}${path}`;

beforeEach(async () => {
  [files, told, refuse, asked, afterAsked, said] = [{}, [], {}, 0, () => undefined, []];
  server = createServer((request, response) => {
    const { url = '', method, headers } = request;
    if (method === 'GET') {
      if (url === '/sitemap.xml') afterAsked(++asked);
      const status = refuse[url] ?? (url in files ? 200 : 404);
      response.writeHead(status).end(files[url]);
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push({ to: url, type: headers['content-type'], body });
      response.writeHead(refuse[url] ?? 202).end(refuse[url] ? 'no' : '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((done) => server.close(done)));

function serve(entries: Entry[]): void {
  files = {
    '/sitemap.xml': writeSitemapIndex(
      ['/sitemap-articles-1.xml', '/news-sitemap.xml'].map((path) => ({ loc: at(path) })),
    ),
    '/sitemap-articles-1.xml': writeUrlset(entries),
  };
}

const old = { loc: at('/articles/old'), lastmod: '2024-02-01T12:00:00Z' };
const fresh = { loc: at('/articles/new'), lastmod: '2024-02-02T12:00:00Z' };

const run = (more: Partial<Announcement> = {}) =>
  announce({
    origin: local,
    before: local,
    after: new Map([[fresh.loc, fresh.lastmod]]),
    indexNowKey: 'a-key-of-the-paper',
    hub: `${local}/hub`,
    indexNow: `${local}/indexnow`,
    dryRun: false,
    say: (line) => said.push(line),
    patience: { every: 5, atMost: 200 },
    ...more,
  });

describe('the sitemap of a served site', () => {
  test('is read through its index, without the news', async () => {
    serve([old, { loc: at('/about') }]);
    expect([...(await readSitemap(local))]).toEqual([
      [old.loc, old.lastmod],
      [at('/about'), undefined],
    ]);
  });

  test('is empty where there is none yet, or nothing in it', async () => {
    expect((await readSitemap(local)).size).toBe(0);
    serve([]);
    expect((await readSitemap(local)).size).toBe(0);
  });

  test.each(['/sitemap.xml', '/sitemap-articles-1.xml'])(
    'a fault of %s stops all',
    async (path) => {
      serve([old]);
      refuse[path] = 503;
      await expect(run()).rejects.toThrow(`${local}${path} answers 503; nothing was announced.`);
      expect(told).toEqual([]);
    },
  );
});

describe('a deploy', () => {
  test('is announced once the site shows it, and not before', async () => {
    serve([old]);
    afterAsked = (times) => {
      if (times < 4) expect(told).toEqual([]);
      else serve([fresh]);
    };
    await run();
    expect(asked).toBe(4);
    expect(told[0]?.type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(told[0]?.body ?? '')).toEqual({
      host: new URL(local).host,
      key: 'a-key-of-the-paper',
      keyLocation: `${local}/indexnow.txt`,
      urlList: [fresh.loc, old.loc],
    });
    expect(
      told.slice(1).map(({ to, body }) => [to, ...new URLSearchParams(body).values()]),
    ).toEqual([
      ['/hub', 'publish', `${local}/feed.xml`],
      ['/hub', 'publish', `${local}/atom.xml`],
      ['/hub', 'publish', `${local}/feed.json`],
    ]);
  });

  test('that the site never shows is not announced', async () => {
    serve([old]);
    await expect(run()).rejects.toThrow('nobody was told');
    expect(told).toEqual([]);
  });

  test('that changes nothing tells nobody', async () => {
    serve([fresh]);
    await run();
    expect(told).toEqual([]);
    expect(said).toEqual([`nothing to announce: ${local} shows this edition already`]);
  });

  test('more than 10,000 addresses are told in parts', async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ loc: at(`/articles/story-${i}`) }));
    afterAsked = (times) => {
      if (times === 2) serve(many);
    };
    await run({ after: new Map(many.map(({ loc }) => [loc, undefined])), hub: undefined });
    const lengths = told.map(({ body }) => (JSON.parse(body) as { urlList: [] }).urlList.length);
    expect(lengths).toEqual([10_000, 1]);
  });

  test('a refusal is an error, and the others are told all the same', async () => {
    afterAsked = (times) => {
      if (times === 2) serve([fresh]);
    };
    refuse['/indexnow'] = 403;
    await expect(run()).rejects.toThrow(`${local}/indexnow answers 403: no`);
    expect(told.filter(({ to }) => to === '/hub')).toHaveLength(3);
  });

  test('without a key and a hub there is nobody to tell', async () => {
    await expect(run({ indexNowKey: undefined, hub: undefined })).rejects.toThrow(
      'There is nobody to tell: set INDEXNOW_KEY, WEBSUB_HUB or both.',
    );
  });
});

test('a dry run says who would be told what, and tells nobody', async () => {
  serve([old]);
  await run({ dryRun: true });
  expect(told).toEqual([]);
  expect(said).toEqual([
    `would tell ${local}/indexnow of 2 addresses:`,
    `  ${fresh.loc}`,
    `  ${old.loc} (gone)`,
    `would tell ${local}/hub of 3 feeds:`,
    ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => `  ${local}/${name}`),
  ]);
});
