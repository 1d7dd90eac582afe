import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { editions } from './editions.ts';
import { readPage, storyPages, thingsOf, type ServedPage, type Thing } from './served-page.ts';

/** What each address of a picture says of its own size. */
const sizes = new Map<string, Promise<{ type: string | null; width: number; height: number }>>();

function measure(url: string) {
  const known = sizes.get(url) ?? load(url);
  sizes.set(url, known);
  return known;
}

async function load(url: string) {
  const response = await fetch(url, { redirect: 'manual' });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { width, height } = await sharp(bytes).metadata();
  return { type: response.headers.get('content-type'), width, height, bytes: bytes.length };
}

function newsArticle({ blocks }: ServedPage): Thing {
  return blocks[0]!;
}

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`every share card at ${origin} is a small JPEG of the size that it says`, async () => {
    for (const story of await storyPages(origin)) {
      const { meta } = await readPage(story);
      const [width, height] = ['width', 'height'].map((side) =>
        Number(meta(`og:image:${side}`)[0]),
      );
      const [card = ''] = meta('og:image');
      expect(await measure(card), story).toMatchObject({ type: 'image/jpeg', width, height });
      expect(await measure(card), card).toHaveProperty('bytes', expect.any(Number));
      expect(((await measure(card)) as unknown as { bytes: number }).bytes).toBeLessThan(300_000);
      expect(Math.abs(width! / height! - 1200 / 630), card).toBeLessThan(0.01);
      expect(meta('twitter:image'), story).toEqual([card]);
    }
  });

  test(`every picture in the structured data of ${origin} has the size that it says`, async () => {
    for (const story of await storyPages(origin)) {
      const page = await readPage(story);
      const pictures = thingsOf('ImageObject', page.blocks);
      expect(pictures.length, story).toBeGreaterThan(0);
      for (const { url, contentUrl, width, height } of pictures) {
        expect(url).toBe(contentUrl);
        expect(await measure(String(contentUrl)), story).toMatchObject({ width, height });
      }
    }
  });

  test(`the pictures of a story at ${origin} are those that its page shows, with their credits`, async () => {
    for (const story of await storyPages(origin)) {
      const page = await readPage(story);
      const shown = [...page.document.querySelectorAll('img')].map(({ src }) => src);
      const credits = [...page.document.querySelectorAll('article .credit')].map(
        ({ textContent }) => textContent,
      );
      for (const { contentUrl, creditText } of (newsArticle(page).associatedMedia ??
        []) as Thing[]) {
        expect(shown, story).toContain(contentUrl);
        expect(credits, story).toContain(creditText);
      }
    }
  });
}

test('a large picture comes in three shapes, 1,200 pixels wide where it has them', async () => {
  const page = await readPage(`${editions.fixture.url}/articles/the-whole-story`);
  const shapes = (newsArticle(page).image as Thing[]).map(({ width, height }) => [width, height]);
  // The original has 1600 by 900.
  expect(shapes).toEqual([
    [1600, 900],
    [1200, 900],
    [900, 900],
  ]);
  expect(page.meta('og:image:width')).toEqual(['1200']);
});

test('every story of the paper has pictures for search, as wide as its original allows', async () => {
  for (const story of await storyPages(editions.paper.url)) {
    const { image } = newsArticle(await readPage(story));
    // One is a headline set in type, three are the crops of a photo.
    expect([1, 3], story).toContain(thingsOf('ImageObject', image).length);
  }
});

test('a story without a picture has its headline set as one', async () => {
  const { meta, blocks } = await readPage(`${editions.fixture.url}/articles/letter-01`);
  expect(meta('og:image:alt')).toEqual(['Letter number 1']);
  expect(blocks[0]!.image).toMatchObject({ contentUrl: meta('og:image')[0], width: 1200 });
});
