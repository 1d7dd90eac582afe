import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { readPage, storyPages, thingsOf, type Thing } from './served-page.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`every story at ${origin} is Markdown, with its captions and credits`, async () => {
    for (const story of await storyPages(origin)) {
      const response = await fetch(`${story}.md`);
      const text = await response.text();
      expect([response.status, response.headers.get('content-type')], story).toEqual([
        200,
        'text/markdown; charset=utf-8',
      ]);
      expect(response.headers.get('link'), story).toBe(`<${story}>; rel="canonical"`);
      expect(response.headers.get('etag'), story).toMatch(/^"/);

      const { blocks, document } = await readPage(story);
      const pictures = (blocks[0]!.associatedMedia ?? []) as Thing[];
      // Links have their addresses beside their words.
      const plain = words(text.replace(/\]\(\S+?\)|<http\S+>/g, ']')).join(' ');
      for (const { creditText, caption } of thingsOf('ImageObject', pictures)) {
        expect(text, story).toContain(creditText);
        if (caption) expect(plain, story).toContain(words(caption as string).join(' '));
      }
      for (const paragraph of document.querySelectorAll('.prose > p')) {
        // Of a note the page has the number alone.
        for (const note of paragraph.querySelectorAll('sup')) note.remove();
        expect(plain, story).toContain(words(paragraph.textContent).join(' '));
      }
      // No tag of ours, and no address without its origin.
      expect(text, story).not.toMatch(/^<(Photo|Video|Gallery|Aside|PullQuote)|\]\(\//m);
    }
  });

  test(`llms.txt of ${origin} names only what can be read`, async () => {
    const text = await (await fetch(`${origin}/llms.txt`)).text();
    const addresses = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, url]) => url!);
    expect(addresses.length).toBeGreaterThan(origin === editions.fixture.url ? 20 : 0);
    for (const url of addresses) {
      const { status, body } = await fetch(url, { redirect: 'manual' });
      await body?.cancel();
      expect(status, url).toBe(200);
    }
    if (origin === editions.fixture.url) expect(text).toContain('not to train models');
  });
}
