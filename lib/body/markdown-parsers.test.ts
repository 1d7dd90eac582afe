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
  'The [register](https://www.example.org/a) is public.',
  'No link: [register](https://www.example.org/a b).',
  '[a](https://www.example.org/(b',
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

test.each([
  'One line\nand another\r\nand a third.\n\nNext.',
  'One line \nand another  \nand a third.\n  \nNext.',
  'One line\n  and another\n\tand a third.\n',
  'One line\n- a list\ngoes on\n\n  in it\n1. next',
  'One line\n2. is no list\n\n10. is one\nwhich goes on',
  '> Said here\nand lazily\n> there.\nIt ends\n\nhere.',
  '> - said\nlazily\n\n> again\n---\nhere',
  'A heading\n===\nwords\n---\nwords\n# Heading',
  'One line\n```\nsome code\n\nmore\n```\nwords',
  'One line\n\n    code\n\nwords\n    words',
  'One line\n<Aside>\n\nwords\n\n</Aside>\n\nwords',
  'One line\n<!-- not\n\nsaid -->\nwords',
  'a\0b\n\nc\uFFFDd\n\n\uFEFFe\n\n\u00A0f\n\n\u2028g\u2029',
  '“Élan,” said Ωmega: ‘5 ÷ 2’ (or so) - 10% + #1 = 3!\n日本語\nעברית',
  '\uFEFFOne line\n',
  'import x from "y"\nexport const z = 1',
  'A name[^1]\n\n[^1]: a note\nwhich goes on\n\n    and on\n\nbut ends',
  '[a]: /b\nwords\n\n[a]',
])('words in which nothing begins are read as the whole parser does: %j', (text) => {
  expect(parseMarkdown(text)).toEqual(whole.parse(text));
});

test('so are lines of any kind beside one another', () => {
  const lines = [
    ...['', ' ', '   ', 'words', 'Words here', '“Said,” he', 'a ', 'a  ', '  a', '\ta', '    a'],
    ...['# a', '- a', '-', '1. a', '2. a', '> a', '>', '> > a', '- > a', '---', '===', '***'],
    ...['```', '~~~', '<Aside>', '</Aside>', '<!--', '-->', '*a*', 'a\\', '[a]: b', '[^1]: a'],
    ...['5 a', '\u00A0a', 'é', '(a)', "'a'", '&amp;', 'a & b', 'a_b', '- [x] a', '<br>'],
  ];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), {
      maxLength: 10,
    })
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(text, (drawn) => {
      expect(parseMarkdown(drawn)).toEqual(whole.parse(drawn));
    }),
    { numRuns: 600, seed: 8 },
  );
});

test('so is that of any text', () => {
  const parts = [
    ...'a b|http://|https://x.org|www.x.org|a@b.org|[|](|](https://|](https://www.|)|(|*|_|~|`|<|>|{|}|\n|\n\n|- |# |[^1]|[x]|![|"|\\|&#58;|//|mailto:|xmpp:|| '.split(
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
