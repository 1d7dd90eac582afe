import { expect, test } from 'vitest';
import { bareOf } from './bare-page.ts';

test('a bare page keeps the words and the picture of a story, and nothing else', () => {
  const story = `<html><head><title>Gate · Paper</title><style>p{color:red}</style><link rel="preload" as="font" href="/a.woff2"></head><body><nav>Menu</nav><main><h1 class="x">Gate</h1><picture><source srcset="/a.avif"><img src="/a.jpg" alt="" style="color:red"></picture><div class="prose"><p>It was <a class="y" href="/b">shut</a>.</p></div></main></body></html>`;
  const bare = bareOf(story, 'http://paper/gate');
  expect(bare).toContain(
    '<main><h1>Gate</h1><picture><source srcset="/a.avif"><img src="/a.jpg" alt=""></picture><p>It was <a href="/b">shut</a>.</p></main>',
  );
  expect(bare).toContain('<base href="http://paper/gate">');
  expect(bare).not.toMatch(/class=|woff2|Menu|color:red/);
});
