import { describe, expect, test } from 'vitest';
import {
  makeSite,
  makeArticle,
  makeAuthor,
  makePicturedArticle,
  makeTopic,
} from '../archive/article-fixture.ts';
import { articleMetadata, siteMetadata } from './metadata.ts';

const site = makeSite({
  name: 'The Fixture',
  tagline: 'All of it',
  timeZone: 'America/New_York',
});
const origin = 'https://example.org';
const production = { site, siteEnv: 'production', origin, canonicalOrigin: origin } as const;
const here = 'https://deploy.example';
const preview = { site, siteEnv: 'preview', origin: here, canonicalOrigin: origin } as const;
const development = { ...preview, siteEnv: 'development', canonicalOrigin: '' } as const;

describe('the head of every page', () => {
  test('in production asks to be found, with large pictures and as much text as may be', () => {
    expect(siteMetadata(production).robots).toEqual({
      index: true,
      follow: true,
      'max-image-preview': 'large',
      'max-snippet': -1,
      'max-video-preview': -1,
    });
  });

  test.each([preview, development])('elsewhere asks not to be: $siteEnv', (publication) => {
    expect(siteMetadata(publication).robots).toEqual({ index: false, follow: false });
  });

  test('names the paper behind the title of a page', () => {
    expect(siteMetadata(production)).toMatchObject({
      title: { default: 'The Fixture', template: '%s · The Fixture' },
      description: 'All of it',
    });
  });

  test('shares no card and no feed: an unknown address has none', () => {
    const shared = siteMetadata(production);
    for (const field of ['openGraph', 'twitter', 'alternates'])
      expect(shared).not.toHaveProperty(field);
  });
});

describe('the head of a story', () => {
  test('holds its headline, standfirst and byline', () => {
    expect(articleMetadata(makeArticle(), production)).toMatchObject({
      title: { absolute: 'Trucks wait at Rafah · The Fixture' },
      description: 'The crossing stayed shut for a third day.',
      authors: [{ name: 'Jane Doe', url: 'https://example.org/authors/jane-doe' }],
    });
  });

  test('keeps a headline whole, whatever stands in it', () => {
    const title = `A "$&" & <b> $' 🚚 الشاحنات 卡车`;
    expect(articleMetadata(makeArticle({ title }), production)).toMatchObject({
      title: { absolute: `${title} · The Fixture` },
      openGraph: { title },
      twitter: { title },
    });
  });

  test.each([production, preview])('names its address once published: $siteEnv', (publication) => {
    expect(articleMetadata(makeArticle(), publication).alternates).toMatchObject({
      canonical: 'https://example.org/articles/trucks',
    });
  });

  test.each(['draft', 'scheduled'] as const)('names none while it is %s', (state) => {
    const { alternates, openGraph } = articleMetadata(makeArticle({ state }), preview);
    expect(alternates).not.toHaveProperty('canonical');
    expect(openGraph).not.toHaveProperty('publishedTime');
    expect(openGraph).not.toHaveProperty('modifiedTime');
  });

  test('names none where the published origin is not known', () => {
    expect(articleMetadata(makeArticle(), development).alternates).not.toHaveProperty('canonical');
  });

  test('on a preview keeps every other address on the preview', () => {
    const { canonical: _, ...alternates } =
      articleMetadata(makeArticle(), preview).alternates ?? {};
    const metadata = { ...articleMetadata(makeArticle(), preview), alternates };
    expect(JSON.stringify(metadata)).toContain(here);
    expect(JSON.stringify(metadata)).not.toContain(origin);
  });

  test('offers the feed of the paper, RSS first', () => {
    const links = articleMetadata(makeArticle(), production).alternates?.types ?? {};
    expect(Object.keys(links)).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ]);
    expect(links['application/rss+xml']).toEqual([
      { title: 'The Fixture', url: 'https://example.org/feed.xml' },
    ]);
  });

  test('names the fediverse accounts of its authors', () => {
    const jane = { ...makeAuthor('jane-doe'), fediverse: '@jane@example.social' };
    const authors = [jane, makeAuthor('john-roe')];
    expect(articleMetadata(makeArticle({ authors }), production).other).toEqual({
      'fediverse:creator': ['@jane@example.social'],
    });
    expect(articleMetadata(makeArticle(), production)).not.toHaveProperty('other');
  });
});

describe('the share card of a story', () => {
  test('says what the story is', () => {
    const article = makePicturedArticle({
      topics: ['gaza', 'aid'].map(makeTopic),
      updatedAt: '2024-02-14T12:00:00Z',
    });
    expect(articleMetadata(article, production).openGraph).toEqual({
      type: 'article',
      title: 'Trucks wait at Rafah',
      description: 'The crossing stayed shut for a third day.',
      url: 'https://example.org/articles/trucks',
      siteName: 'The Fixture',
      locale: 'en_US',
      images: [
        {
          url: 'https://example.org/photos/0123456789ab/card-1200.jpg',
          type: 'image/jpeg',
          width: 1200,
          height: 630,
          alt: 'A row of white trucks before a closed steel gate',
        },
      ],
      publishedTime: '2024-02-13T16:00:00-05:00',
      modifiedTime: '2024-02-14T07:00:00-05:00',
      authors: ['https://example.org/authors/jane-doe'],
      section: 'World',
      tags: ['Gaza', 'Aid'],
    });
  });

  test('is the same for Twitter, which takes no measures', () => {
    expect(articleMetadata(makePicturedArticle(), production).twitter).toEqual({
      card: 'summary_large_image',
      title: 'Trucks wait at Rafah',
      description: 'The crossing stayed shut for a third day.',
      images: [
        {
          url: 'https://example.org/photos/0123456789ab/card-1200.jpg',
          alt: 'A row of white trucks before a closed steel gate',
        },
      ],
    });
  });

  test('prints what the editor wrote for it; the page keeps its own', () => {
    const social = { title: 'At the gate', description: 'A third day.', photo: undefined };
    const words = { title: 'At the gate', description: 'A third day.' };
    const metadata = articleMetadata(makeArticle({ social }), production);
    expect(metadata).toMatchObject({ openGraph: words, twitter: words });
    expect(metadata.description).toBe('The crossing stayed shut for a third day.');
    expect(metadata.openGraph).not.toHaveProperty('photo');
  });

  test.each([
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['fr', 'fr_FR'],
    ['zh-Hant', 'zh_TW'],
  ])('in %s has the locale %s', (language, locale) => {
    const publication = { ...production, site: { ...site, language } };
    expect(articleMetadata(makeArticle(), publication).openGraph).toMatchObject({ locale });
  });
});
