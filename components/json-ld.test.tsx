import { expect, test } from 'vitest';
import type { Block } from '@/lib/structured-data/page-blocks';
import { JsonLd } from './json-ld';
import { render } from './markup-fixture';

function renderInPage(blocks: Block[]) {
  const page = render(
    <main>
      <JsonLd blocks={blocks} />
    </main>,
  );
  return page.querySelector('main')!;
}

test.each([
  '</script><b id="broken">',
  '<!-- <script>',
  'Fish &amp; chips, "hot"',
  'عنوان، 标题 🚚',
])('a text like %s stays inside its block', (name) => {
  const page = renderInPage([{ '@type': 'WebPage', name }]);
  expect(page.children).toHaveLength(1);
  const script = page.querySelector('script[type="application/ld+json"]');
  expect(JSON.parse(script?.textContent ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name,
  });
});

test('each block is a script of its own, in order', () => {
  const blocks: Block[] = [{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }];
  const scripts = renderInPage(blocks).querySelectorAll('script');
  expect([...scripts].map(({ textContent }) => JSON.parse(textContent) as object)).toMatchObject(
    blocks,
  );
});
