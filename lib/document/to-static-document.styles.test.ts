import { describe, expect, test } from 'vitest';
import { inlined, makePage } from './page-fixture.ts';
import { toStaticDocument } from './to-static-document.ts';

const sheets: Record<string, string> = {
  '/_next/static/chunks/a.css': '.lead{color:red}',
  '/_next/static/chunks/b.css': 'p{margin:0}',
};
const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const readCss = (href: string) => sheets[href] ?? '';
const body = '<p class="lead">A</p>';

describe('the stylesheets of a page', () => {
  test('stand in it once, in place of the first link', () => {
    const head = (styles: string, rest: string) =>
      `<title>A</title>${styles}<meta name="a"/>${rest}`;
    expect(toStaticDocument(makePage(body + link('b'), head(link('a'), link('b'))), readCss)).toBe(
      makePage(body, head('<style>.lead{color:red}p{margin:0}p{margin:0}</style>', '')),
    );
  });

  test('hold no more than the page uses', () => {
    const css = () => '.lead{color:red}.gallery{color:blue}';
    expect(toStaticDocument(makePage(body, link('a')), css)).toBe(
      makePage(body, '<style>.lead{color:red}</style>'),
    );
  });

  test('leave nothing where nothing is used', () => {
    const css = () => '.gallery{color:blue}';
    expect(toStaticDocument(makePage('A', link('a')), css)).not.toContain('gallery');
    expect(toStaticDocument(makePage('A', link('c')), readCss)).toBe(makePage('A'));
  });

  test('are asked for by their whole address', () => {
    const asked: string[] = [];
    const linked = makePage(body, '<link rel="stylesheet" href="/_next/a.css?dpl=1&amp;b"/>');
    toStaticDocument(linked, (href) => {
      asked.push(href);
      return '';
    });
    expect(asked).toEqual(['/_next/a.css?dpl=1&b']);
  });

  test('are no patterns of a replacement', () => {
    const content = '.lead::before{content:"$& $1 $$ $` $\'"}';
    expect(inlined(content)).toBe(content);
  });

  test('do not end before their end', () => {
    const html = toStaticDocument(
      makePage(body, link('a')),
      () => '.lead{background:url("data:image/svg+xml,<svg><style>a{}</style></svg>")}',
    );
    expect(html.split('</style')).toHaveLength(2);
    expect(html.endsWith(`</svg>")}</style></head><body>${body}</body></html>`)).toBe(true);
  });

  test('are the same when the page is made static twice', () => {
    const once = toStaticDocument(makePage(body, link('a') + link('b')), readCss);
    expect(toStaticDocument(once, readCss)).toBe(once);
  });
});

describe('an address in a stylesheet', () => {
  test.each([
    ['relative', 'url(../media/a.woff2)', 'url(/_next/static/media/a.woff2)'],
    ['beside it', 'url(a.png)', 'url(/_next/static/chunks/a.png)'],
    ['in quotes', 'url("../media/a b.png")', 'url("/_next/static/media/a%20b.png")'],
    ['in single quotes', "url('./a.png')", "url('/_next/static/chunks/a.png')"],
    ['after a space', 'url( a.png)', 'url(/_next/static/chunks/a.png)'],
    ['with a query and a part', 'url(a.svg?v=1#b)', 'url(/_next/static/chunks/a.svg?v=1#b)'],
  ])('stands on its own: %s', (_, before, after) => {
    expect(inlined(`.lead{background:${before}}`)).toBe(`.lead{background:${after}}`);
  });

  test.each([
    ['data', 'url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'],
    ['data in quotes', 'url("data:image/svg+xml,<svg fill=\'url(#a)\'/>")'],
    ['data after a space', 'url( data:image/gif;base64,R0lGODlhAQABAAAAACw=)'],
    ['absolute', 'url(/fonts/a.woff2)'],
    ['absolute in quotes', 'url("/fonts/a.woff2")'],
    ['of another host', 'url(https://example.org/a.png)'],
    ['of a part of the page', 'url(#shade)'],
  ])('is left as it is: %s', (_, url) => {
    expect(inlined(`.lead{background:${url}}`)).toBe(`.lead{background:${url}}`);
  });

  test('is found wherever there is one', () => {
    expect(inlined('@font-face{src:url(../a.woff2)format("woff2"),url(b.woff)}')).toBe(
      '@font-face{src:url(/_next/static/a.woff2)format("woff2"),url(/_next/static/chunks/b.woff)}',
    );
  });
});
