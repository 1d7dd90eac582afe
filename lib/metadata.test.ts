import { describe, expect, test } from 'vitest';
import { makeArticle } from './article-fixture.ts';
import { articleMetadata, pageMetadata, siteMetadata } from './metadata.ts';
import { siteSchema } from './schema/paper.ts';

const origin = 'https://example.org';
const production = { siteEnv: 'production', origin } as const;
const preview = { siteEnv: 'preview', origin } as const;
const development = { siteEnv: 'development', origin: '' } as const;
const site = siteSchema.parse({ name: 'The Fixture', tagline: 'All of it' });

describe('the head of every page', () => {
  test('in production asks to be found, with large pictures', () => {
    expect(siteMetadata(site, production).robots).toEqual({
      index: true,
      follow: true,
      'max-image-preview': 'large',
    });
  });

  test.each([preview, development])('elsewhere asks not to be: $siteEnv', (edition) => {
    expect(siteMetadata(site, edition).robots).toEqual({ index: false, follow: false });
  });

  test('names the paper behind the title of a page', () => {
    expect(siteMetadata(site, production)).toMatchObject({
      title: { default: 'The Fixture', template: '%s · The Fixture' },
      description: 'All of it',
      metadataBase: new URL(origin),
    });
  });

  test('does without an origin where there is none', () => {
    expect(siteMetadata(site, development)).not.toHaveProperty('metadataBase');
  });
});

describe('the head of a story', () => {
  test('holds its headline and standfirst', () => {
    expect(articleMetadata(makeArticle(), production)).toMatchObject({
      title: 'Trucks wait at Rafah',
      description: 'The crossing stayed shut for a third day.',
    });
  });

  test.each([production, preview])('names its address once published: $siteEnv', (edition) => {
    expect(articleMetadata(makeArticle(), edition).alternates).toEqual({
      canonical: 'https://example.org/articles/trucks',
    });
  });

  test.each(['draft', 'scheduled'] as const)('names none while it is %s', (state) => {
    expect(articleMetadata(makeArticle({ state }), preview)).not.toHaveProperty('alternates');
  });

  test('names none where the origin is not known', () => {
    expect(articleMetadata(makeArticle(), development)).not.toHaveProperty('alternates');
  });
});

describe('the head of a list or a standing page', () => {
  const page = { title: 'World', description: undefined, path: '/sections/world/page/2' };

  test('names its address in production alone', () => {
    expect(pageMetadata(page, production)).toEqual({
      title: 'World',
      alternates: { canonical: 'https://example.org/sections/world/page/2' },
    });
    expect(pageMetadata(page, preview)).toEqual({ title: 'World' });
  });

  test('holds a description where there is one', () => {
    expect(pageMetadata({ ...page, description: 'All of it' }, preview)).toEqual({
      title: 'World',
      description: 'All of it',
    });
  });
});
