import { expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import { makeImprint } from './imprint-fixture.ts';
import { newsArticle } from './news-article.ts';

test('a story is a part of its series', () => {
  const series = { id: 'the-crossing', name: 'The crossing', description: 'Five days.' };
  const article = makeArticle({ series });
  const place = { series, part: 2, parts: 5, previous: undefined, next: undefined };
  const body = { type: 'root' as const, children: [] };
  const url = 'https://example.org/series/the-crossing';
  expect(newsArticle({ article, body, pictures: [], place }, makeImprint())).toMatchObject({
    position: 2,
    isPartOf: [
      { '@type': 'WebSite' },
      {
        '@type': 'CreativeWorkSeries',
        '@id': `${url}#series`,
        url,
        name: 'The crossing',
        description: 'Five days.',
      },
    ],
  });
});
