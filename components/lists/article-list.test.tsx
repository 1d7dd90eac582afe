import { expect, test } from 'vitest';
import {
  makeArticle,
  makePicture,
  makePicturedArticle,
  newYork,
} from '@/lib/archive/article-fixture';
import { ArticleList } from './article-list';
import { render } from '../markup-fixture';

const list = { items: [], page: 1, pages: 1 };
const draw = (portrait?: ReturnType<typeof makePicture>) =>
  render(
    <ArticleList
      title="Jane Doe"
      description="Reports from Cairo"
      portrait={portrait}
      list={list}
      path={(page) => `/authors/jane-doe/page/${page}`}
      locale={newYork}
    />,
  );

test('an author’s list shows the author, with the credit of the picture', () => {
  const body = draw(
    makePicture({ alt: 'Jane Doe in a blue coat', credit: 'REUTERS/Edgard Garrido' }),
  );
  expect(body.querySelector('header img')?.getAttribute('alt')).toBe('Jane Doe in a blue coat');
  expect(body.querySelector('header .credit')?.textContent).toBe('REUTERS/Edgard Garrido');
});

test('a list without a picture of its own has none', () => {
  expect(draw().querySelector('figure')).toBeNull();
});

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
