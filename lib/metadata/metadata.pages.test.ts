import { makeSite } from '../archive/article-fixture.ts';
import { describe, expect, test } from 'vitest';
import { pageMetadata } from './metadata.ts';

const site = makeSite({ name: 'The Fixture' });
const origin = 'https://example.org';
const production = { site, siteEnv: 'production', origin, canonicalOrigin: origin } as const;
const here = 'https://deploy.example';
const preview = { site, siteEnv: 'preview', origin: here, canonicalOrigin: origin } as const;

const types = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

describe('the head of a list or a standing page', () => {
  const page = { title: 'World', path: '/sections/world/page/2' };

  test('names its address in production alone', () => {
    expect(pageMetadata(page, production).alternates).toMatchObject({
      canonical: 'https://example.org/sections/world/page/2',
    });
    expect(pageMetadata(page, preview).alternates).not.toHaveProperty('canonical');
  });

  test('names the front page by its whole address', () => {
    const front = pageMetadata({ title: 'The Fixture', path: '/' }, production);
    expect(front).toMatchObject({
      title: { absolute: 'The Fixture' },
      alternates: { canonical: 'https://example.org/' },
      openGraph: { url: 'https://example.org/' },
    });
  });

  test('holds a description where there is one', () => {
    const description = 'All of the world';
    expect(pageMetadata({ ...page, description }, production)).toMatchObject({
      description,
      openGraph: { description },
      twitter: { description },
    });
    expect(pageMetadata(page, production)).not.toHaveProperty('description');
  });

  test('shares the mark of the paper', () => {
    const url = 'https://example.org/icon-512.png';
    expect(pageMetadata(page, production)).toMatchObject({
      title: { absolute: 'World · The Fixture' },
      openGraph: {
        type: 'website',
        title: 'World',
        images: [{ url, type: 'image/png', width: 512, height: 512, alt: 'The Fixture' }],
      },
      twitter: { card: 'summary', images: [{ url, alt: 'The Fixture' }] },
    });
  });

  test('offers its own feed, else that of the paper', () => {
    const feed = { name: 'World', path: '/sections/world' };
    expect(pageMetadata(page, production, feed).alternates?.types).toMatchObject({
      [types.rss]: [
        { title: 'The Fixture · World', url: 'https://example.org/sections/world/feed.xml' },
      ],
      [types.json]: [{ url: 'https://example.org/sections/world/feed.json' }],
    });
    expect(pageMetadata(page, production).alternates?.types).toMatchObject({
      [types.atom]: [{ title: 'The Fixture', url: 'https://example.org/atom.xml' }],
    });
  });
});
