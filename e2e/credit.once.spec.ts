/** One credit line, the same on every surface: page, lists, feeds, machines, and each file itself. */
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { hasExiftool, readTags } from '../lib/photos/photo-fixtures.ts';
import { variantName, variantsOf } from '../lib/photos/variants.ts';
import { ask, requestAll } from './crawl-all.ts';
import { editions } from './editions.ts';
import { finishedPicture } from './finished-picture.ts';

const origin = editions.fixture.url;
const get = async (path: string) => (await ask(origin, path)).text;
const pageAt = async (path: string) => new JSDOM(await get(path), { url: origin + path });

const ferry = {
  credit: 'Jane Doe/The Fixture via REUTERS',
  alt: 'A ferry turns in a narrow harbour, seen from the quay.',
  caption: 'The last ferry of the day leaves the harbour at Ystad & turns north.',
};

const stories = [
  {
    slug: 'raised-hand',
    whose: 'a story',
    credit: 'Lev Radin/Sipa USA, via Reuters',
    alt: 'A diplomat raises one hand at a horseshoe table.',
    caption: 'The vote on the resolution took a minute.',
    size: { width: 1600, height: 900 },
    tags: { 'XMP-dc:Creator': ['Lev Radin'] },
  },
  {
    slug: 'words-from-the-file',
    whose: 'its picture’s own file',
    ...ferry,
    size: { width: 1400, height: 900 },
    tags: {
      'XMP-dc:Creator': ['Jane Doe'],
      'XMP-dc:Rights': '© 2025 Jane Doe',
      'XMP-xmpRights:WebStatement': 'https://example.org/rights/ferry',
      'XMP-plus:Licensor': [{ LicensorURL: 'https://example.org/license/ferry' }],
      'XMP-iptcExt:DigitalSourceType':
        'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    },
  },
];

for (const { slug, whose, credit, alt, caption, size, tags } of stories) {
  test.describe(`the words that ${whose} gives to a picture`, () => {
    const story = `/articles/${slug}`;

    /** In the story's first figure, or in another document's. */
    const figureIn = (root: ParentNode) => {
      const figure = root.querySelector('figure')!;
      return {
        alt: figure.querySelector('img')?.getAttribute('alt'),
        caption: figure.querySelector('figcaption')?.textContent,
        credit: figure.querySelector('.credit')?.textContent,
      };
    };
    const words = { alt, caption: expect.stringContaining(caption), credit };
    const photoId = async () => /\/photos\/([\da-f]{12})\//.exec(await get(story))![1]!;

    test('stand in the story and on the page of the picture', async () => {
      const { document } = (await pageAt(story)).window;
      expect(figureIn(document)).toEqual(words);
      expect(document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toBe(
        alt,
      );
      const own = (await pageAt(`/photos/${await photoId()}`)).window.document;
      expect(figureIn(own)).toEqual(words);
    });

    for (const list of ['/', '/sections/world', '/topics/agencies', '/authors/picture-desk']) {
      test(`have their credit in the teaser on ${list}`, async () => {
        const { document } = (await pageAt(list)).window;
        const teasers = [...document.querySelectorAll('article')];
        const teaser = teasers.find((one) => one.querySelector(`a[href="${story}"]`));
        expect(teaser?.querySelector('.credit')?.textContent).toBe(credit);
      });
    }

    test('stand in RSS and in Atom, as media and in the text', async () => {
      const rss = parseRssFeed(await get('/feed.xml'));
      const item = rss.items!.find(({ link }) => link === origin + story)!;
      const atom = parseAtomFeed(await get('/atom.xml'));
      const entry = atom.entries!.find(({ links }) => links?.[0]?.href === origin + story)!;
      for (const [media, html] of [
        [item.media, item.content?.encoded],
        [entry.media, entry.content?.value],
      ] as const) {
        const content = media!.contents![0]!;
        expect(content.credits?.map(({ value }) => value)).toEqual([credit]);
        expect(content.description?.value).toBe(caption);
        expect(figureIn(JSDOM.fragment(html!))).toEqual(words);
      }
    });

    test('stand in the JSON Feed', async () => {
      const { items } = JSON.parse(await get('/feed.json')) as {
        items: { url: string; content_html: string; _image: object }[];
      };
      const item = items.find(({ url }) => url === origin + story)!;
      expect(item._image).toEqual({ credit });
      expect(figureIn(JSDOM.fragment(item.content_html))).toEqual(words);
    });

    test('stand in every image that structured data speaks of', async () => {
      const { document } = (await pageAt(story)).window;
      const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
      const images = blocks
        .flatMap((block) => nodesIn(JSON.parse(block.textContent)))
        .filter((node) => node['@type'] === 'ImageObject' && /\/photos\//.test(String(node.url)));
      expect(images.length).toBeGreaterThanOrEqual(3);
      for (const image of images) expect(image).toMatchObject({ creditText: credit, caption });
    });

    test('stand in the Markdown, and in what a reader mode keeps', async () => {
      const markdown = await get(`${story}.md`);
      expect(markdown.replaceAll('\\', '')).toContain(credit);
      expect(markdown.replaceAll('\\', '')).toContain(alt);
      const { document } = (await pageAt(story)).window;
      const read = new Readability(document).parse()!;
      expect(read.content!.split(credit)).toHaveLength(2);
      expect(read.textContent).toContain(caption);
    });

    test(`stand in every file of it${hasExiftool ? '' : ': exiftool is missing'}`, async () => {
      test.skip(!hasExiftool, 'exiftool is missing');
      const id = await photoId();
      const card = /property="og:image" content="([^"]+)"/.exec(await get(story))![1]!;
      expect(card).toContain(`/photos/${id}/card-`);
      const names = variantsOf(size).map(variantName);
      await Promise.all(names.map((name) => finishedPicture(`${origin}/photos/${id}/${name}`)));
      const answers = await requestAll(
        origin,
        names.map((name) => `/photos/${id}/${name}`),
      );
      expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
      expect(names).toContain(card.split('/').at(-1));
      const files = answers.map(({ path, body }) => [path.split('/').at(-1)!, body] as const);
      const read = readTags(Object.fromEntries(files));
      expect(Object.keys(read).sort()).toEqual([...names].sort());
      for (const [name, found] of Object.entries(read)) {
        expect(found, name).toMatchObject({
          'XMP-photoshop:Credit': credit,
          'XMP-dc:Description': caption,
          'XMP-iptcCore:AltTextAccessibility': alt,
          ...tags,
        });
        const places = Object.keys(found).filter((tag) => /GPS|Serial|Instructions/i.test(tag));
        expect(places, name).toEqual([]);
        expect(JSON.stringify(found), name).not.toMatch(/FX-0042|55\.4|13\.8/);
      }
    });
  });
}

/** Every object of a block of structured data, at any depth. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
