import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { crawl } from './crawl.ts';
import { editions } from './editions.ts';

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
    expect(pages.length).toBeGreaterThan(20);
    pages.push({ path: '/404', html: await (await fetch(`${edition.url}/nothing`)).text() });
    for (const { path, html } of pages) {
      const report = await checker.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
      for (const tag of ['h1', 'main', 'header', 'footer']) {
        const count = tag === 'header' ? 1 : html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
        expect(count, `${path} <${tag}>`).toBe(1);
      }
    }
  });
}
