import { describe, expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import type { Article } from '../archive/newsroom.ts';
import { makeImprint } from './imprint-fixture.ts';
import { newsArticle } from './news-article.ts';

describe('a story in two languages', () => {
  const english = makeArticle({ slug: 'river' });
  const arabic = makeArticle({
    ...{ slug: 'nahr', title: 'نهر', language: 'ar', publishedAt: '2024-02-14T00:00:00Z' },
  });
  const read = (article: Article, translations: Article[]) =>
    newsArticle(
      { article, body: { type: 'root', children: [] }, pictures: [], translations },
      makeImprint(),
    );
  const work = (slug: string, inLanguage: string) => ({
    '@id': `https://example.org/articles/${slug}#article`,
    inLanguage,
  });

  test('the original names its translations, and each of them the original', () => {
    expect(read(english, [arabic])).toMatchObject({
      inLanguage: 'en',
      workTranslation: [work('nahr', 'ar')],
    });
    expect(read(arabic, [english])).toMatchObject({
      inLanguage: 'ar',
      translationOfWork: work('river', 'en'),
    });
  });

  test('a translation that is not published is not named', () => {
    const story = read(english, [{ ...arabic, state: 'draft' }]);
    expect(JSON.stringify(story)).not.toContain('nahr');
  });
});
