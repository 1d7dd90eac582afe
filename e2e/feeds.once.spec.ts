import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { hasTool, leftOut, runPython } from './outside-tool.ts';
import { readPage, storyPages } from './served-page.ts';

/** The page that each feed follows. */
const pages = [
  '',
  '/sections/world',
  '/sections/sport',
  '/topics/letters',
  '/authors/ada-marsh',
  '/corrections',
];
const origin = editions.fixture.url;
const files = ['feed.xml', 'atom.xml', 'feed.json'];
const addresses = pages.flatMap((path) => files.map((file) => `${path}/${file}`));

type ReadFeed = {
  address: string;
  bozo: boolean;
  why: string;
  version: string;
  title: string;
  updated: number | null;
  entries: ReadEntry[];
};
type ReadEntry = {
  id: string;
  link: string;
  title: string;
  summary: string;
  published: number;
  updated: number;
  authors: string[];
  text: string;
  credits: string[];
};

/** The stories of a list, page after page. */
async function listed(path: string): Promise<string[]> {
  const { document } = await readPage(origin + path);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main h2 a')];
  const older = [...document.querySelectorAll('main a')].find(
    ({ textContent }) => textContent === 'Older stories',
  );
  const stories = links.map(({ href }) => href).filter((url) => url.includes('/articles/'));
  return [...stories, ...(older ? await listed(older.getAttribute('href')!) : [])];
}

test.describe('feedparser', () => {
  test.skip(!hasTool('feedparser'), leftOut('feedparser'));
  const readFeeds = (urls: string[]) => runPython('read-feeds.py', urls) as ReadFeed[];

  test('reads every feed without a complaint, and finds in it what is on its page', async () => {
    const urls = pages.flatMap((path) =>
      ['feed.xml', 'atom.xml'].map((file) => `${origin}${path}/${file}`),
    );
    const read = readFeeds(urls);
    expect(read.filter(({ bozo }) => bozo)).toEqual([]);
    expect(read.map(({ version }) => version)).toEqual(pages.flatMap(() => ['rss20', 'atom10']));
    for (const [i, { address, entries }] of read.entries()) {
      const page = pages[Math.floor(i / 2)]!;
      const links = entries.map(({ link }) => link);
      if (page) expect(links, address).toEqual(await listed(page));
      else expect(links.sort(), address).toEqual((await storyPages(origin)).sort());
    }
    for (const { address, entries } of read) {
      expect(new Set(entries.map(({ id }) => id)).size, address).toBe(entries.length);
      for (const { id, link, published, updated, text, authors } of entries) {
        expect(id).toMatch(
          /^(tag:localhost,2026:[\w-]+(\/[\w-]+)?(\/correction\/[\d:.TZ-]+)?|https:\/\/old\.example\/\?p=123)$/,
        );
        expect(link).toMatch(new RegExp(`^${origin}/articles/[\\w-]+(/[\\w-]+)?$`));
        expect(published, link).toBeLessThanOrEqual(updated);
        expect(updated, link).toBeLessThanOrEqual(Date.now());
        expect(text, link).not.toMatch(/<script|<iframe|(src|href)="(?!https?:|mailto:|tel:)/);
        expect(text.length, link).toBeGreaterThan(10);
        // In Atom a correction has the author of its feed, whom feedparser does not hand down.
        if (!id.includes('/correction/')) expect(authors.length, link).toBeGreaterThan(0);
      }
    }
  });

  test('reads the feeds of the paper and of a preview as well', () => {
    const read = readFeeds([
      `${editions.paper.url}/feed.xml`,
      `${editions.paper.url}/atom.xml`,
      `${editions.preview.url}/feed.xml`,
    ]);
    expect(read.filter(({ bozo }) => bozo)).toEqual([]);
    expect(read[2]!.entries.length).toBeGreaterThan(14);
    expect(read[2]!.title).toBe('Preview: The Fixture');
  });

  test('finds the same stories in RSS and in Atom, with names, instants and credits', () => {
    const [rss, atom] = readFeeds([`${origin}/feed.xml`, `${origin}/atom.xml`]);
    const facts = ({ entries }: ReadFeed) => entries.map(({ authors: _, ...rest }) => rest);
    expect(facts(rss!)).toEqual(facts(atom!));
    expect(rss!.updated).toBe(Math.max(...rss!.entries.map(({ updated }) => updated)));
    const [first] = rss!.entries;
    expect(first).toMatchObject({
      id: 'tag:localhost,2026:the-whole-story',
      title: 'A story with everything in it',
      published: Date.parse('2026-02-01T18:30:00+01:00'),
      updated: Date.parse('2026-02-02T08:15:00+01:00'),
      credits: ['Ada Marsh/The Fixture'],
    });
    expect(rss!.entries.map(({ published }) => published)).toEqual(
      rss!.entries.map(({ published }) => published).sort((a, b) => b - a),
    );
  });

  test('shows each headline and standfirst to the letter, whatever it takes them for', async () => {
    const [rss, atom] = readFeeds([`${origin}/feed.xml`, `${origin}/atom.xml`]);
    for (const { link, title, summary } of [...rss!.entries, ...atom!.entries]) {
      const { document } = await readPage(link);
      expect(title).toBe(document.querySelector('h1')?.textContent);
      expect(summary).toBe(document.querySelector('h1 + p')?.textContent);
    }
  });

  test('knows a story that has moved by the name that it began with', () => {
    const [feed] = readFeeds([`${origin}/authors/jane-doe/feed.xml`]);
    const moved = feed!.entries.filter(({ link }) => link.endsWith('/a-story-that-moved'));
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({
      id: 'tag:localhost,2026:where-it-began',
      link: `${origin}/articles/a-story-that-moved`,
    });
  });
});

test('every feed answers 304, without a body, to who has it already', async () => {
  for (const address of addresses) {
    const first = await fetch(origin + address);
    const etag = first.headers.get('etag');
    const changed = first.headers.get('last-modified');
    expect(first.status, address).toBe(200);
    expect(etag, address).toMatch(/^"[^"]+"$/);
    const conditions = [
      { 'If-None-Match': etag! },
      { 'If-None-Match': `"other", ${etag}` },
      // A tag counts for more than a date.
      { 'If-None-Match': etag!, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      ...(changed ? [{ 'If-Modified-Since': changed }] : []),
    ];
    // An empty feed has no newest change.
    expect(conditions, address).toHaveLength(address.startsWith('/sections/sport') ? 3 : 4);
    for (const headers of conditions as Record<string, string>[]) {
      const again = await fetch(origin + address, { headers });
      expect(again.status, `${address} ${JSON.stringify(headers)}`).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(etag);
    }
    for (const headers of [
      { 'If-None-Match': '"other"' },
      { 'If-None-Match': '"other"', 'If-Modified-Since': changed ?? '' },
      { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ]) {
      expect((await fetch(origin + address, { headers })).status, address).toBe(200);
    }
  }
});

test('HEAD says of every feed what GET says, and no more', async () => {
  const said = ({ headers }: Response) =>
    Object.fromEntries(
      [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
    );
  for (const address of addresses) {
    const [get, head] = await Promise.all([
      fetch(origin + address),
      fetch(origin + address, { method: 'HEAD' }),
    ]);
    expect(said(head), address).toEqual(said(get));
    expect(await head.text()).toBe('');
    expect(get.headers.get('access-control-allow-origin'), address).toBe('*');
    await get.body?.cancel();
  }
});

test('who opens a feed in a browser reads what it is', async ({ page }) => {
  for (const file of ['/feed.xml', '/atom.xml']) {
    await page.goto(origin + file);
    await expect(page.getByText('A story with everything in it')).toBeVisible();
    const note = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) =>
          ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
        )
        .join(' '),
    );
    expect(note, file).toMatch(/feed/i);
  }
});
