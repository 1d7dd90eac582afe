import { expect, test } from 'vitest';
import { makeArticle } from './article-fixture.ts';
import { alternatesOf, originalOf } from './translations.ts';

const english = makeArticle({ slug: 'river', language: 'en' });
const arabic = makeArticle({ slug: 'nahr', language: 'ar', publishedAt: '2024-02-14T00:00:00Z' });
const draft = makeArticle({ slug: 'kawa', language: 'ja', state: 'draft' });
const place = { origin: 'https://example.org', paperLanguage: 'en' };
const both = {
  ar: 'https://example.org/articles/nahr',
  en: 'https://example.org/articles/river',
  'x-default': 'https://example.org/articles/river',
};

test('what came first is the original; at one instant, what is in the language of the paper', () => {
  expect(originalOf([arabic, english], 'ar')).toBe(english);
  const atOnce = { ...arabic, publishedAt: english.publishedAt };
  expect(originalOf([english, atOnce], 'ar')).toBe(atOnce);
  expect(originalOf([atOnce, english], 'en')).toBe(english);
});

test('each story of a group names the same addresses, itself among them', () => {
  expect(alternatesOf(english, [arabic], place)).toEqual(both);
  expect(alternatesOf(arabic, [english], place)).toEqual(both);
});

test('what is not published is named nowhere, and names nothing', () => {
  expect(alternatesOf(english, [arabic, draft], place)).toEqual(both);
  expect(alternatesOf(draft, [english, arabic], place)).toEqual({});
  expect(alternatesOf(english, [draft], place)).toEqual({});
});
