import fc from 'fast-check';
import type { Metadata } from 'next';
import { describe, expect, test } from 'vitest';
import { mastodonCard } from '../../e2e/mastodon-card.ts';
import {
  makeSite,
  makeArticle,
  makeAuthor,
  makePicturedArticle,
} from '../archive/article-fixture.ts';
import { articleMetadata } from './metadata.ts';
import type { Article } from '../archive/newsroom.ts';
import { articleBlocks } from '../structured-data/page-blocks.ts';
import { makeLooks } from '../brand/looks-fixture.ts';
import { serialize } from '../structured-data/serialize.ts';

const origin = 'https://example.org';
const address = `${origin}/articles/trucks`;
const site = makeSite({ name: 'The Fixture', timeZone: 'America/New_York' });
const edition = { siteEnv: 'production', origin, canonicalOrigin: origin } as const;

function cardOf(article: Article, before = '') {
  const whole = { article, body: { type: 'root' as const, children: [] }, pictures: [] };
  const blocks = articleBlocks(whole, { site, looks: makeLooks(), origin });
  const scripts = blocks.map((block) => script(serialize(block)));
  return mastodonCard(
    [head(articleMetadata(article, { site, ...edition })), before, ...scripts].join('\n'),
    address,
  );
}

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** The tags that Mastodon asks for, as Next writes them. */
function head({ openGraph, other, alternates }: Metadata): string {
  const [image] = openGraph?.images as { url: string; alt: string }[];
  const tags = {
    'og:title': openGraph?.title,
    'og:description': openGraph?.description,
    'og:site_name': openGraph?.siteName,
    'og:image': image?.url,
    'og:image:alt': image?.alt,
    'og:type': 'article',
    'fediverse:creator': other?.['fediverse:creator'],
  };
  const metas = Object.entries(tags)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one as string] as const))
    .map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`);
  return [...metas, `<link rel="canonical" href="${alternates?.canonical as string}">`].join('\n');
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the card that Mastodon makes', () => {
  const author = { ...makeAuthor('jane-doe'), fediverse: '@jane@example.social' };

  test('tells what the story is, who wrote it and when', () => {
    expect(cardOf(makePicturedArticle({ authors: [author] }))).toEqual({
      title: 'Trucks wait at Rafah',
      description: 'The crossing stayed shut for a third day.',
      author: 'Jane Doe',
      authorUrl: 'https://example.org/authors/jane-doe',
      authorAccount: '@jane@example.social',
      provider: 'The Fixture',
      publishedAt: '2024-02-13T16:00:00-05:00',
      language: 'en',
      image: 'https://example.org/photos/0123456789ab/card-1200.jpg',
      imageAlt: 'A row of white trucks before a closed steel gate',
      canonical: address,
      linkType: 'article',
    });
  });

  test.each(['news', 'analysis', 'opinion', 'explainer', 'video'] as const)(
    'knows the author of every kind of story: %s',
    (kind) => {
      expect(cardOf(makeArticle({ kind })).author).toBe('Jane Doe');
    },
  );

  test.each([
    'Fish & chips',
    'Is 3 < 4?',
    '</script><script>alert(1)</script>',
    'She said "no", then ‘yes’',
    'A price of $& and $1',
    'Trucks 🚚 wait 👩🏽‍🚒',
    'الشاحنات تنتظر عند المعبر',
    '卡车在口岸等待',
    String.raw`A \ and a \u003c`,
  ])('holds the headline %s as it was written', (title) => {
    const article = makeArticle({ title });
    expect(cardOf({ ...article, social: { ...article.social, title: 'Another' } }).title).toBe(
      title,
    );
  });

  test('holds any headline, but for what it takes for an HTML entity', () => {
    const title = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(title, (title) => {
        fc.pre(title !== '' && !/&[#\w]+;/.test(title));
        expect(cardOf(makeArticle({ title })).title).toBe(title);
      }),
      { numRuns: 30 },
    );
  });

  test('is made of the story even where a text reads like an entity that would end its string', () => {
    expect(cardOf(makeArticle({ standfirst: 'How to write &quot; in HTML' })).author).toBe(
      'Jane Doe',
    );
  });

  test('would lose the author to a page that stood before the story', () => {
    const page = script('{"@type":"WebPage","name":"World"}');
    expect(cardOf(makeArticle(), page).author).toBeUndefined();
  });

  test('of a draft has no date', () => {
    expect(cardOf(makeArticle({ state: 'draft' })).publishedAt).toBeUndefined();
  });
});
