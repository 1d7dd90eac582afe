import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { makeSite, makeArticle } from '../archive/article-fixture.ts';
import { newsFile, newsFiles, newsLanguage } from './news-sitemap.ts';
import { hasXmllint, schemaFaults } from './schema-check.ts';
import { writeUrlset } from './sitemap-xml.ts';

const now = new Date('2024-03-11T12:00:00Z');
const site = makeSite({
  name: 'The Paper & Co',
  language: 'en-GB',
  timeZone: 'America/New_York',
});
const place = { site, origin: 'https://example.org', now };
const hour = 3_600_000;
const minute = 60_000;

const publishedBefore = (milliseconds: number, slug = 'trucks') =>
  makeArticle({ slug, publishedAt: new Date(now.getTime() - milliseconds).toISOString() });

describe('the last 48 hours', () => {
  test.each([
    ['just now', 0, true],
    ['47 h 59 min ago', 47 * hour + 59 * minute, true],
    ['48 h 01 min ago', 48 * hour + minute, false],
    ['48 h ago', 48 * hour, false],
    ['in a minute', -minute, false],
  ])('a story published %s', (_, age, inside) => {
    expect(newsFiles([publishedBefore(age)], place).flat()).toHaveLength(inside ? 1 : 0);
  });

  test('a draft without a date is left out', () => {
    expect(newsFiles([makeArticle({ publishedAt: undefined })], place)).toEqual([]);
  });

  test('of older ones nothing is read but their date', () => {
    const old = Object.defineProperty(publishedBefore(72 * hour), 'title', {
      get() {
        throw new Error('A long archive would be read for each request.');
      },
    });
    const stories = [publishedBefore(hour), old];
    expect(newsFiles(stories, place).flat()).toHaveLength(1);
  });

  test('an update makes no story new again', () => {
    const updated = { ...publishedBefore(72 * hour), updatedAt: now.toISOString() };
    expect(newsFiles([updated], place)).toEqual([]);
  });
});

describe('files', () => {
  const stories = Array.from({ length: 1001 }, (_, i) => publishedBefore(i * 1000, `story-${i}`));

  test('1,001 stories fill two, newest first', () => {
    const files = newsFiles(stories, place);
    expect(files.map((file) => file.length)).toEqual([1000, 1]);
    expect(files[0]?.[0]?.loc).toBe('https://example.org/articles/story-0');
    expect(files[1]?.[0]?.loc).toBe('https://example.org/articles/story-1000');
  });

  test('there is always a first, and a further one while stories could fill it', () => {
    const front = [{ loc: 'https://example.org/' }];
    expect(newsFile([], 1, place)).toEqual(front);
    expect(newsFile([], 2, place)).toBeUndefined();
    const later = { ...place, now: new Date(now.getTime() + 72 * hour) };
    expect(newsFile(stories, 2, later)).toEqual(front);
    expect(newsFile(stories, 3, later)).toBeUndefined();
    expect(newsFile(stories, Number('x'), later)).toBeUndefined();
  });
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['ar', 'ar'],
  ['fil', 'fil'],
  ['zh', 'zh-cn'],
  ['zh-CN', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
])('%s is named %s', (tag, language) => {
  expect(newsLanguage(tag)).toBe(language);
});

describe('as XML', () => {
  const titles = [
    'Fish & chips, <b>bold</b> and "quotes"',
    "It's 'quoted' ]]> </news:title>",
    'A rocket 🚀 over 👩‍🚒',
    'معبر رفح يغلق أبوابه',
    '拉法口岸关闭',
  ];

  test.each(titles)('the headline comes through: %s', (title) => {
    const xml = writeUrlset(newsFiles([{ ...publishedBefore(hour), title }], place).flat());
    const document = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
    const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent;
    expect(textOf('news:title')).toBe(title);
    expect(textOf('news:name')).toBe('The Paper & Co');
    expect(textOf('news:language')).toBe('en');
  });

  test('a character that XML has no form for leaves the headline', () => {
    const title = 'One\u0001two';
    const xml = writeUrlset(newsFiles([{ ...publishedBefore(hour), title }], place).flat());
    expect(xml).toContain('<news:title>Onetwo</news:title>');
  });

  test('the date has seconds and the offset of its day', () => {
    const winter = makeArticle({ publishedAt: '2024-03-10T06:59:00Z' });
    const summer = makeArticle({ publishedAt: '2024-03-10T07:01:00Z' });
    expect(
      newsFiles([summer, winter], place)
        .flat()
        .map(({ news }) => news?.publishedAt),
    ).toEqual(['2024-03-10T03:01:00-04:00', '2024-03-10T01:59:00-05:00']);
  });

  test.skipIf(!hasXmllint)(
    'xmllint finds it valid when its stories have aged, or there never were any',
    () => {
      const aged = [publishedBefore(72 * hour)];
      for (const articles of [aged, []]) {
        expect(schemaFaults(writeUrlset(newsFile(articles, 1, place) ?? []), 'sitemap')).toBe('');
      }
      expect(schemaFaults(writeUrlset([]), 'sitemap')).toContain('Missing child element');
    },
  );

  test.skipIf(!hasXmllint)('xmllint finds it valid', () => {
    const stories = titles.map((title, i) => ({ ...publishedBefore(hour, `story-${i}`), title }));
    const xml = writeUrlset(newsFiles(stories, place).flat());
    expect(schemaFaults(xml, 'sitemap')).toBe('');
    expect(schemaFaults(xml.replaceAll('>en<', '>en-GB<'), 'sitemap')).toContain('language');
  });
});
