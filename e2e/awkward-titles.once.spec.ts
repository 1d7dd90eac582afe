import { expect, test } from '@playwright/test';
import glob from 'fast-glob';
import { JSDOM } from 'jsdom';
import { toString } from 'mdast-util-to-string';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { editions } from './editions.ts';
import { mastodonCard } from './mastodon-card.ts';
import { readPage, readXml, texts } from './served-page.ts';
import { serveAt } from './served-at.ts';

/** Headlines with characters that mean something to HTML, XML, JSON, Markdown or a replacement. */
const slugs = [
  'ampersands-and-angles',
  'marks-in-a-headline',
  'emoji-in-a-headline',
  'an-arabic-headline',
  'a-chinese-headline',
];
const origin = editions.fixture.url;

/** As the editor wrote them, read without our own code. */
const stories = slugs.map((slug) => {
  const [file = ''] = glob.sync(`e2e/content/articles/**/${slug}.mdx`);
  const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const fields = parse(front) as { title: string; standfirst: string; publishedAt: string };
  return { ...fields, slug: basename(file, '.mdx'), url: `${origin}/articles/${slug}` };
});

/** What a Markdown file says, without its marks. */
function readMarkdown(text: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

for (const { slug, title, standfirst, url } of stories) {
  test(`the page, card and data of ${slug} hold its headline to the letter`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(url);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.title()).toBe(`${title} · The Fixture`);
    expect(dialogs).toEqual([]);

    const { html, meta, blocks, document } = await readPage(url);
    for (const name of ['og:title', 'twitter:title']) expect(meta(name), name).toEqual([title]);
    for (const name of ['description', 'og:description', 'twitter:description'])
      expect(meta(name), name).toEqual([standfirst]);
    expect(blocks[0]).toMatchObject({ headline: title, description: standfirst });
    expect(JSON.stringify(blocks[1])).toContain(JSON.stringify(title));
    expect(mastodonCard(html, url)).toMatchObject({ title, description: standfirst });
    // Nothing in it ends a script, or begins one.
    expect(blocks).toHaveLength(2);
    expect(document.querySelectorAll('script')).toHaveLength(2);
  });

  test(`the Markdown of ${slug} and llms.txt hold it as plain text`, async () => {
    const [heading, lead] = readMarkdown(await (await fetch(`${url}.md`)).text()).children;
    expect(heading).toMatchObject({ type: 'heading', depth: 1 });
    expect(toString(heading)).toBe(title);
    expect(toString(lead)).toBe(standfirst);
    const list = await (await fetch(`${origin}/llms.txt`)).text();
    const line = list.split('\n').find((one) => one.includes(`](${url}.md)`));
    expect(toString(readMarkdown(line ?? ''))).toBe(`${title}: ${standfirst}`);
  });
}

test('what runs from the right does so on an English page, and what is the page’s own does not', async ({
  page,
}) => {
  await page.goto(`${origin}/articles/an-arabic-headline`);
  const directionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  for (const words of ['h1', 'h1 + p', '.prose p'])
    expect(await directionOf(words), words).toBe('rtl');
  for (const words of ['.byline', 'article time', 'main h2'])
    expect(await directionOf(words), words).toBe('ltr');
  const { items } = (await (await fetch(`${origin}/feed.json`)).json()) as {
    items: Record<string, string>[];
  };
  const item = items.find(({ url }) => url?.endsWith('/an-arabic-headline'));
  expect(item?.content_html).toMatch(/^<p dir="rtl">/);
});

test('the feeds hold each headline and standfirst to the letter', async () => {
  const rss = [...(await readXml(`${origin}/feed.xml`)).querySelectorAll('item')];
  const atom = [...(await readXml(`${origin}/atom.xml`)).querySelectorAll('entry')];
  const { items } = (await (await fetch(`${origin}/feed.json`)).json()) as {
    items: Record<string, string>[];
  };
  for (const { slug, title, standfirst, url } of stories) {
    const item = rss.find((one) => texts(one, 'link')[0] === url)!;
    // Read as the HTML that most readers take it for.
    const read = (name: string) =>
      texts(item, name).map((html) => JSDOM.fragment(html).textContent);
    expect([read('title'), read('description')], slug).toEqual([[title], [standfirst]]);
    const entry = atom.find((one) => one.querySelector(`link[href="${url}"]`))!;
    expect([texts(entry, 'title'), texts(entry, 'summary')], slug).toEqual([[title], [standfirst]]);
    const json = items.find((one) => one.url === url);
    expect(json, slug).toMatchObject({ title, summary: standfirst });
  }
});

test('the news sitemap holds each headline to the letter', async () => {
  // Four of the stories are of this day.
  const server = await serveAt('2025-08-01T16:00:00+02:00', 3107);
  try {
    const sitemap = await readXml(`${server.url}/news-sitemap.xml`);
    const newest = stories.slice(1).map(({ title }) => title);
    expect(texts(sitemap, 'news:title')).toEqual(newest.reverse());
  } finally {
    await server.stop();
  }
});
