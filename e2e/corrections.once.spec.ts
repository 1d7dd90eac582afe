import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { editions } from './editions.ts';
import { readPage, readXml, texts, thingsOf } from './served-page.ts';

const origin = editions.fixture.url;

/** Two of the fixture's corrections, as their editors wrote them. */
const corrections = [
  {
    slug: 'the-whole-story',
    at: '2026-02-02T08:15:00+01:00',
    words: 'An earlier version gave the wrong colour of the coat. It is grey; see the letter.',
    id: 'tag:localhost,2026:the-whole-story/correction/2026-02-02T07:15:00.000Z',
    label: 'Correction',
  },
  {
    slug: 'a-story-that-moved',
    at: '2025-10-27T14:00:00+01:00',
    words: 'An earlier version did not say that "moved" & "gone" are <not> the same.',
    id: 'tag:localhost,2026:where-it-began/correction/2025-10-27T13:00:00.000Z',
    label: 'Clarification',
  },
];

for (const { slug, at, words, id, label } of corrections) {
  const url = `${origin}/articles/${slug}`;

  test(`the ${label.toLowerCase()} of ${slug} stands on its page, in its data and in its Markdown`, async () => {
    const { document, blocks, meta } = await readPage(url);
    const note = [...document.querySelectorAll('[aria-labelledby="corrections"] p')].find(
      ({ textContent }) => textContent.startsWith(label),
    );
    expect(note?.textContent).toContain(words);
    expect(note?.querySelector('time')?.getAttribute('datetime')).toBe(at);
    expect(thingsOf('CorrectionComment', blocks)).toContainEqual(
      expect.objectContaining({ text: words, datePublished: at }),
    );
    expect([blocks[0]!.dateModified, meta('article:modified_time')[0]]).toEqual([at, at]);
    expect(await (await fetch(`${url}.md`)).text()).toContain(
      `${label}, ${at}: An earlier version`,
    );
  });

  test(`the ${label.toLowerCase()} of ${slug} changes its story’s date in every feed`, async () => {
    const item = [...(await readXml(`${origin}/feed.xml`)).querySelectorAll('item')].find(
      (one) => texts(one, 'link')[0] === url,
    );
    expect(Date.parse(texts(item!, 'atom:updated')[0]!)).toBe(Date.parse(at));
    expect(Date.parse(texts(item!, 'pubDate')[0]!)).toBeLessThan(Date.parse(at));
    const { textContent } = JSDOM.fragment(texts(item!, 'content:encoded')[0]!);
    expect(textContent).toContain(words);
    expect(textContent).toContain('Corrections and updates');
  });

  test(`the ${label.toLowerCase()} of ${slug} is news of its own, on a page and in its feed`, async () => {
    const { document } = await readPage(`${origin}/corrections`);
    const entry = [...document.querySelectorAll('main li')].find(({ textContent }) =>
      textContent.includes(words),
    );
    expect(entry?.querySelector('a')?.href).toBe(url);
    expect(entry?.querySelector('time')?.getAttribute('datetime')).toBe(at);

    const feed = await readXml(`${origin}/corrections/atom.xml`);
    const news = [...feed.querySelectorAll('entry')].find((one) => texts(one, 'id')[0] === id);
    expect(news?.querySelector('link')?.getAttribute('href')).toBe(url);
    expect(texts(news!, 'summary')).toEqual([words]);
    expect(texts(news!, 'title')[0]).toMatch(new RegExp(`^${label}: `));
    expect(Date.parse(texts(news!, 'updated')[0]!)).toBe(Date.parse(at));
  });
}
