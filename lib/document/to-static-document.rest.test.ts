import { describe, expect, test } from 'vitest';
import { makePage, toStatic } from './page-fixture.ts';

const script = '<script>self.__next_f.push([1,"$&"])</script>';

describe('what is no script comes out byte for byte', () => {
  test.each([
    ['entities', '<p>&amp; &lt;b&gt; &#x27;a&#39; &quot; &nbsp;&eacute; &copy</p>'],
    ['the order and the quotes of attributes', '<p id=a class=\'b  c\' title="d" hidden>A</p>'],
    ['capitals', '<P CLASS="Lead">A</P>'],
    ['emoji', '<p>👩🏽‍🚀🇵🇸 and 𝒜</p>'],
    ['Arabic', '<p lang="ar" dir="rtl">غزة — معبر رفح</p>'],
    ['less-than in an attribute', '<p title="a < b <script>alert(1)</script> <!-- c -->">A</p>'],
    ['less-than in a text', '<p>1 < 2 and 3 > 2</p>'],
    ['line breaks in a pre', '<pre>\n\n  a\n\tb\n</pre>'],
    ['line breaks of Windows', '<p>a\r\nb</p>\r\n\r\n<pre>\r\na</pre>'],
    ['a textarea about scripts', '<textarea>\n<script>alert(1)</script><!-- a --></textarea>'],
    ['a style of its own', '<style>p::before{content:"<!-- <script>"}</style><p>A</p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><linearGradient id="a"/><path d="M0 0"/></svg>A'],
    ['a noscript', '<noscript><!-- a --><p>A</p></noscript>A'],
    ['unclosed paragraphs', '<ul><li>a\n<li>b</ul>\n<p>c\n<p>d'],
    ['patterns of a replacement', "<p>$& $1 $$ $` $' \\1</p>"],
  ])('%s', (_, body) => {
    const html = makePage(body);
    expect(toStatic(html)).toBe(html);
    expect(toStatic(makePage(`${script}${body}${script}<!-- -->`, script))).toBe(html);
  });

  test('a title about scripts', () => {
    const html = makePage('A', '<title><script>alert(1)</script> &amp; <!-- more --></title>');
    expect(toStatic(html)).toBe(html);
  });

  test('a whole story', () => {
    const story = makePage('<main>\n  <h1>A</h1>\n  <p>B</p>\n</main>\n', '<title>A</title>\n');
    expect(toStatic(`${story}\n`)).toBe(`${story}\n`);
  });
});

describe('a page that needs its scripts is refused', () => {
  test.each([
    ['a fallback', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->'],
    ['its content', '<p>A</p><div hidden id="S:0"><p>B</p></div>'],
    ['its content, as React writes it', '<p>A</p><div hidden="" id="S:1f"><p>B</p></div>'],
    ['a part of a fallback', '<p>A</p><template id="P:0"></template>'],
    ['rows of a table', '<p>A</p><table hidden id="S:0"><tbody><tr></tr></tbody></table>'],
    ['a render that failed', '<!--$!--><template data-dgst="123"></template><p>Loading</p>'],
    ['a template that only a script could show', '<p>A</p><template><p>B</p></template>'],
  ])('for a placeholder of Suspense: %s', (_, body) => {
    expect(() => toStatic(makePage(body))).toThrow(/Suspense placeholder.*take out <Suspense>/);
  });

  test('and an address within a page is no placeholder', () => {
    const html = makePage('<h2 id="S:0">A</h2> <div hidden id="note">B</div>');
    expect(toStatic(html)).toBe(html);
  });

  test.each([
    ['nothing at all', ''],
    ["Next's error page", '<html id="__next_error__"><head></head><body></body></html>'],
    ['an empty body', makePage('')],
    ['a body with scripts only', makePage('<script>1</script><script src="/a.js"></script>')],
    ['a body with data only', makePage('<script type="application/ld+json">{"a":"b"}</script>')],
    ['a body with a style only', makePage('<style>p{color:red}</style>')],
    ['a body with comments only', makePage('<!--$--><!-- text --><!--/$-->')],
    ['a body with space only', makePage(' \n\t<div>\n</div>')],
    ['a title and no body', makePage('', '<title>A title</title>')],
  ])('for an empty body: %s', (_, html) => {
    expect(() => toStatic(html)).toThrow(/empty body.*notFound\(\), redirect\(\) or an error/);
  });

  test("and Next's error page with words in it is none", () => {
    const html = '<html id="__next_error__"><head></head><body><h1>Sorry</h1></body></html>';
    expect(toStatic(html)).toBe(html);
  });
});
