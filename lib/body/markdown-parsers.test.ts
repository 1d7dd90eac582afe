import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown-parsers.ts';
import { storySyntax } from './syntax/story-syntax.ts';

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(storySyntax);

test.each([
  'Plain words.',
  'See https://example.org today.',
  'See www.example.org, or write to desk@example.org.',
  'The [register](https://example.org/a) is public.',
  'No link: [register](https://example.org/a b).',
  '[a [b](https://example.org)](https://example.com)',
  'One[^1] ~two~ and a table.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[^1]: A note.\n\n- [x] done\n',
  'http&#58;//example.org and desk&#64;example.org',
  '[a]: https://example.org\n\n[a] and `https://example.com`',
  '![a https://example.org](b.jpg)',
  'a\n:-',
  'a\n-:\nb',
  'a\n:-:\nb',
  '> - a\n>   :-',
])('the tree of %j is that of the whole parser', (text) => {
  expect(parseMarkdown(text)).toEqual(whole.parse(text));
});

test('so is that of any text', () => {
  const parts = [
    ...'a b|http://|https://x.org|www.x.org|a@b.org|[|](|](https://|)|(|*|_|~|`|<|>|{|}|\n|\n\n|- |# |[^1]|[x]|![|"|\\|&#58;|//|mailto:|xmpp:|| '.split(
      '|',
    ),
    ...['|', ':', '-', ':-', '-:'],
  ];
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (drawn) => {
      expect(parseMarkdown(drawn)).toEqual(whole.parse(drawn));
    }),
    { numRuns: 800, seed: 7 },
  );
});
