/** Live coverage as programs of others read it: every entry, in the order of the page, once. */
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import Defuddle from 'defuddle';
import { JSDOM } from 'jsdom';
import { editions } from './editions.ts';
import { hasTool, leftOut, runPython } from './outside-tool.ts';
import { readPage } from './served-page.ts';

const origin = editions.fixture.url;
const story = `${origin}/articles/the-count`;

const readers: Record<string, (page: Document, url: string) => string> = {
  Readability: (page) => new Readability(page).parse()?.content ?? '',
  Defuddle: (page, url) => new Defuddle(page, { url }).parse().content,
};

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

for (const [reader, read] of Object.entries(readers)) {
  for (const url of [story, `${story}/page/1`, `${origin}/articles/the-match`]) {
    test(`${reader} keeps every entry of ${url}, in its order`, async () => {
      const { document } = await readPage(url);
      // Each reader writes the mark of a note in its own way.
      for (const mark of document.querySelectorAll('sup')) mark.remove();
      const entries = [...document.querySelectorAll('article[id^="entry-"]')].map((entry) => ({
        title: words(entry.querySelector('h3')?.textContent ?? ''),
        // As it does the notes themselves.
        paragraphs: [...entry.querySelectorAll('.prose > p')].map(({ textContent }) =>
          words(textContent),
        ),
      }));
      expect(entries.length).toBeGreaterThan(2);
      const shown = new JSDOM(read(document, url)).window.document;
      const text = words(shown.body.textContent);
      const titles = [...shown.querySelectorAll('h1, h2, h3, h4')].map(({ textContent }) =>
        words(textContent),
      );
      const wanted = entries.map(({ title }) => title);
      expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
      // Two entries may say the same.
      const paragraphs = entries.flatMap((entry) => entry.paragraphs);
      const whole = paragraphs.join(' ');
      for (const paragraph of paragraphs)
        expect(text.split(paragraph).length, paragraph).toBe(whole.split(paragraph).length);
    });
  }
}

type ReadFeed = { bozo: boolean; entries: { id: string; link: string; title: string }[] };

test('feedparser finds the newest entries in each feed of the story, and nothing else', async () => {
  test.skip(!hasTool('feedparser'), leftOut('feedparser'));
  const read = runPython('read-feeds.py', [`${story}/feed.xml`, `${story}/atom.xml`]) as ReadFeed[];
  const { items } = (await (await fetch(`${story}/feed.json`)).json()) as {
    items: { id: string; url: string; title: string }[];
  };
  const { blocks } = await readPage(story);
  const live = blocks.find((block) => block['@type'] === 'LiveBlogPosting');
  const shown = (live?.liveBlogUpdate as { url: string }[]).map(({ url }) => url);
  const newest = items.slice(0, shown.length).map(({ url }) => url);
  expect(newest.sort()).toEqual(shown.sort());
  for (const { bozo, entries } of read) {
    expect(bozo).toBe(false);
    expect(entries.map(({ id, link, title }) => ({ id, url: link, title }))).toEqual(
      items.map(({ id, url, title }) => ({ id, url, title })),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});
