import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rssText } from './rss-text.ts';

test.each([
  'Trucks wait at Rafah',
  'Q&A: what now',
  'AT&T',
  'a < b',
  'a<1 and 2>1',
  '“Quotes” & "straight"',
  '<قوس>',
  'R&D;',
  '',
])('what HTML reads as it stands is left as it is: %s', (text) => {
  expect(rssText(text)).toBe(text);
});

test.each([
  ['Tags <b>bold</b> & "quotes"', 'Tags &lt;b&gt;bold&lt;/b&gt; &amp; "quotes"'],
  ['AT&T &amp; co', 'AT&amp;T &amp;amp; co'],
  ['x<y and z', 'x&lt;y and z'],
  ['R&D &copy 2', 'R&amp;D &amp;copy 2'],
  ['a </script> b', 'a &lt;/script&gt; b'],
  ['a <!-- b', 'a &lt;!-- b'],
  ['&#38;', '&amp;#38;'],
])('what HTML would read as something else is written as HTML: %s', (text, html) => {
  expect(rssText(text)).toBe(html);
  expect(JSDOM.fragment(html).textContent).toBe(text);
});
