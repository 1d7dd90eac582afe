import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { makeArticle, makeSection, makeTopic, newYork } from '@/lib/archive/article-fixture';
import type { Search } from '@/lib/search/paper-search';
import { SearchPage } from './search-page';

const sections = [makeSection('world'), makeSection('science')];
const filters = {
  section: 'world',
  topic: undefined,
  author: undefined,
  from: undefined,
  to: undefined,
};

function print(search: Partial<Search> = {}) {
  const asked = { q: '<b>"gate"', filters, page: 1 };
  const all = {
    asked,
    topic: undefined,
    author: undefined,
    found: undefined,
    guess: undefined,
    ...search,
  };
  return renderToStaticMarkup(<SearchPage search={all} sections={sections} locale={newYork} />);
}

const found = (more: object = {}) => ({
  items: [
    {
      article: makeArticle({ state: 'scheduled', topics: [makeTopic('gaza')] }),
      title: [
        { text: 'The ', marked: false },
        { text: '<gate>', marked: true },
      ],
      passage: [{ text: 'A & b', marked: false }],
    },
  ],
  ...{ page: 1, pages: 1, total: 1, more: false },
  ...more,
});

test('the form holds what was asked for, harmless', () => {
  const html = print();
  expect(html).toContain('value="&lt;b&gt;&quot;gate&quot;"');
  expect(html).toContain('<option value="world" selected="">');
  expect(html).not.toContain('<b>');
});

test('a topic that came by a link can be taken back', () => {
  expect(print({ topic: makeTopic('gaza') })).toMatch(
    /<input type="checkbox"[^>]* name="topic"[^>]*value="gaza"/,
  );
});

test('what was found is marked and escaped, and a story that is not out says so', () => {
  const html = print({ found: found() });
  expect(html).toMatch(/The <mark[^>]*>&lt;gate&gt;<\/mark>/);
  expect(html).toContain('A &amp; b');
  expect(html).toMatch(/<b[^>]*>Scheduled <\/b>/);
  expect(html).toContain('>1 story</h2>');
});

describe('where there is more than one page', () => {
  const html = print({ found: found({ page: 2, pages: 3, total: 30 }) });

  test('each has its address', () => {
    expect(html).toContain('href="/search?q=%3Cb%3E%22gate%22&amp;section=world"');
    expect(html).toContain('href="/search?q=%3Cb%3E%22gate%22&amp;section=world&amp;page=3"');
  });

  test('there are ways to fewer', () => {
    expect(html).toContain('href="/search?q=%3Cb%3E%22gate%22&amp;section=world&amp;topic=gaza"');
  });
});

test('where more match than are listed, the page says so', () => {
  expect(print({ found: found({ total: 1000, more: true, pages: 84 }) })).toContain(
    'More than 1000 stories',
  );
});

test('nothing found offers another spelling, a wider search and the sections', () => {
  const html = print({ found: { ...found(), items: [], total: 0 }, guess: 'gates' });
  expect(html).toContain('No story was found for &lt;b&gt;&quot;gate&quot;');
  expect(html).toContain('href="/search?q=gates&amp;section=world"');
  expect(html).toContain('Look in all sections and at all times');
  expect(html).toContain('href="/sections/science"');
});

test('nothing asked for tells what can be', () => {
  expect(print({ asked: { q: '', filters, page: 1 } })).toContain('What you can look for');
});
