import { expect, test } from 'vitest';
import { makeArticle, makePicturedArticle, newYork } from '@/lib/archive/article-fixture';
import { ArticleList } from './article-list';
import { render } from './markup-fixture';

test('the first picture that there is loads at once, whichever story it belongs to', () => {
  const items = [
    makeArticle({ slug: 'no-picture' }),
    makePicturedArticle({ slug: 'second' }),
    makePicturedArticle({ slug: 'third' }),
  ];
  const list = { items, page: 1, pages: 1 };
  const body = render(
    <ArticleList title="World" description="" list={list} path={() => '/'} locale={newYork} />,
  );
  const pictures = [...body.querySelectorAll('img')];
  expect(pictures.map((picture) => picture.getAttribute('loading'))).toEqual(['eager', 'lazy']);
  expect(pictures[0]?.getAttribute('fetchpriority')).toBe('high');
});
