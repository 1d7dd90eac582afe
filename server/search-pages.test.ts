import { afterEach, describe, expect, test, vi } from 'vitest';
import { newYork } from '../lib/archive/article-fixture.ts';
import type { StoriesFound } from '../lib/search/find-stories.ts';
import type { Search } from '../lib/search/paper-search.ts';
import type { OriginResponse } from './next-origin.ts';
import { withSearchPages } from './search-pages.tsx';

const filters = {
  section: undefined,
  topic: undefined,
  author: undefined,
  from: undefined,
  to: undefined,
};
const found: { search: Search | undefined } = { search: undefined };

vi.mock('../lib/archive/questions.ts', () => ({
  getPaper: () => ({ sections: [], site: newYork }),
}));
vi.mock('../lib/search/paper-search.ts', () => ({
  understand: ({ q }: { q: string }) => ({ q, question: q === 'signs' ? undefined : q }),
  makeSearch: ({ q }: { q: string }) =>
    q === 'nowhere' ? undefined : { ...found.search, asked: { q, filters, page: 1 } },
}));
afterEach(() => {
  found.search = undefined;
});

const styles = 'main{color:red}p{color:blue}table{color:green}';
const page = (path: string) => {
  const { searchParams } = new URL(path, 'http://paper');
  const words = searchParams.get('q') ?? '';
  return `<!DOCTYPE html><html><head><title>${words ? `Search: ${words}` : 'Search'} · TestServer</title><link rel="stylesheet" href="/a.css"/><meta property="og:url" content="https://paper.example${path}"/></head><body><p>The TestServer</p><main id="main">by Next<!-- --></main><footer>End</footer><script>1</script></body></html>`;
};

function start(answer: Partial<OriginResponse>[] = []) {
  const asked: string[] = [];
  const next = {
    render: (path: string) => {
      asked.push(path);
      const whole = { status: 200, headers: { server: 'Next' }, body: Buffer.from(page(path)) };
      return Promise.resolve({ ...whole, ...answer.shift() });
    },
  };
  const questions: unknown[] = [];
  const queryIndex = (question: unknown) => {
    questions.push(question);
    return Promise.resolve(question as StoriesFound);
  };
  const pages = withSearchPages(next, () => styles, queryIndex);
  const render = async (path: string) => {
    const { body, ...rest } = await pages.render(path, { fresh: false });
    return { ...rest, html: body.toString() };
  };
  return { asked, questions, render };
}

test('what was found stands in the page that Next made, finished', async () => {
  const { render, asked } = start();
  const { html, finished, status, headers } = await render('/search?q=gate&page=2');
  expect({ finished, status, headers }).toEqual({
    finished: true,
    status: 200,
    headers: { server: 'Next' },
  });
  expect(html).toContain('<title>Search: gate · TestServer</title>');
  expect(html).toContain('content="https://paper.example/search?q=gate&amp;page=2"');
  expect(html).toMatch(
    /<main id="main"><div.* value="gate".*<\/main><footer>End<\/footer><\/body>/s,
  );
  // The words of the page and of what was found are apart, also where one meets the other.
  expect(html).toMatch(
    /<p>The TestServer<\/p>\s+<main id="main">(<div[^>]*>)+<h1[^>]*>Search<\/h1>\n/,
  );
  expect(html).toMatch(/\s<\/main><footer>End/);
  expect(html).not.toMatch(/by Next|<script|<!-- |zqspecimen/);
  expect(html).toContain('<style>main{color:red}p{color:blue}</style>');
  await render('/search?q=fence');
  expect(asked).toEqual(['/search?q=zqspecimenqz']);
});

test('a search without words has the title of one', async () => {
  const { render, asked } = start();
  const { html, finished } = await render('/search?section=world');
  expect(finished).toBe(true);
  expect(html).toContain('<title>Search · TestServer</title>');
  expect(html).toContain('content="https://paper.example/search?section=world"');
  await render('/search?q=gate');
  expect(asked).toEqual(['/search?section=zqspecimenqz', '/search?q=zqspecimenqz']);
});

test('the index is asked only where there is something to look for', async () => {
  const { render, questions } = start();
  await render('/search?q=signs');
  await render('/search?q=gate');
  expect(questions).toEqual(['gate']);
});

test('a page of another kind has its own styles', async () => {
  const { render } = start();
  await render('/search?q=gate');
  found.search = {
    asked: { q: '', filters, page: 1 },
    ...{ topic: undefined, author: undefined, guess: 'gates' },
    found: { items: [], page: 1, pages: 1, total: 0, more: false },
  };
  const { html } = await render('/search?q=gaet');
  expect(html).toContain('Did you mean');
});

test.each([
  ['"><script>alert(1)</script>', '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ["$& $1 $' & '", '$&amp; $1 $&#x27; &amp; &#x27;'],
  ['zqspecimenqz <b>', 'zqspecimenqz &lt;b&gt;'],
])('what was typed is text wherever it stands: %s', async (typed, text) => {
  const { render } = start();
  const path = `/search?${new URLSearchParams({ q: typed }).toString()}`;
  const { html } = await render(path);
  expect(html).toContain(`<title>Search: ${text} · TestServer</title>`);
  expect(html).toContain(`content="https://paper.example${path}"`);
  expect(html).not.toContain('<script');
});

describe('Next answers', () => {
  test.each(['/', '/search', '/search?q=nowhere', '/search?q=a&page=0'])('for %s', async (path) => {
    const { render, asked } = start();
    const { html, finished } = await render(path);
    expect(finished).toBeUndefined();
    expect(html).toBe(page(path));
    expect(asked).toEqual([path]);
  });

  test('with its fault, and is asked again for the next reader', async () => {
    const { render, asked } = start([{ status: 500 }]);
    expect((await render('/search?q=gate')).status).toBe(500);
    expect((await render('/search?q=gate')).status).toBe(200);
    expect(asked).toHaveLength(2);
  });
});
