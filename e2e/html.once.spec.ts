import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { crawl } from './crawl.ts';
import { editions } from './editions.ts';
import { withoutStyles } from './served-page.ts';

const checker = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // React writes these; HTML allows them.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'off',
      // Titles are the editors' words.
      'long-title': 'off',
    },
  }),
);

for (const edition of [editions.fixture, editions.preview, editions.paper]) {
  test(`every page at ${edition.url} is valid HTML with one h1 and its landmarks`, async () => {
    const pages = await crawl(edition.url);
    if (edition !== editions.paper) expect(pages.length).toBeGreaterThan(20);
    pages.push({ path: '/404', html: await (await fetch(`${edition.url}/nothing`)).text() });
    for (const { path, html } of pages) {
      const report = await checker.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
      const { document } = new JSDOM(withoutStyles(html)).window;
      // A story has a header and a footer of its own.
      for (const tag of ['h1', 'main', 'header:not(main *)', 'footer:not(main *)']) {
        expect(document.querySelectorAll(tag), `${path} ${tag}`).toHaveLength(1);
      }
    }
  });
}
