import { expect, test } from 'vitest';
import { makeArticle, makeSite } from '@/lib/archive/article-fixture';
import { makeLooks } from '@/lib/brand/looks-fixture';
import { newYork } from '@/lib/language/locale-fixture';
import { wordsOf } from '@/lib/language/words';
import { Frame } from '../frame/frame';
import { render, wordsOf as textOf } from '../markup-fixture';
import { Teaser } from '../lists/teaser';
import { TranslationList } from './translation-list';

test('each translation is linked by the name that its language gives itself', () => {
  const translations = [
    makeArticle({ slug: 'nahr', language: 'ar' }),
    makeArticle({ slug: 'fluss', language: 'de' }),
  ];
  const list = render(<TranslationList translations={translations} locale={newYork} />);
  const links = [...list.querySelectorAll('a')].map((link) => [
    ...['href', 'hreflang', 'lang'].map((name) => link.getAttribute(name)),
    textOf(link),
  ]);
  expect(links).toEqual([
    ['/articles/nahr', 'ar', 'ar', 'العربية'],
    ['/articles/fluss', 'de', 'de', 'Deutsch'],
  ]);
  expect(render(<TranslationList translations={[]} locale={newYork} />).innerHTML).toBe('');
});

test('a page in another language says so, and which names are in that of the paper', () => {
  const site = { ...makeSite(), language: 'ar', names: 'en', words: wordsOf('ar') };
  const page = render(
    <Frame
      paper={{
        ...{ site, siteEnv: 'production', languages: [], pages: [] },
        looks: makeLooks(),
        sections: [{ id: 'world', name: 'World' }],
      }}
    >
      <p>نص</p>
    </Frame>,
  );
  expect(page.querySelector('main')?.closest('[lang]')?.getAttribute('dir')).toBe('rtl');
  expect(page.querySelector('[href="/sections/world"]')?.getAttribute('lang')).toBe('en');
  expect(textOf(page.querySelector('[href="/search"]'))).toBe('بحث');
});

test('in a list a headline in another language says which', () => {
  const teaser = (language: string) =>
    render(<Teaser article={makeArticle({ language })} size="standard" locale={newYork} />);
  expect(teaser('ar').querySelector('h3 a')?.getAttribute('lang')).toBe('ar');
  expect(teaser('en').querySelector('[lang]')).toBeNull();
});
