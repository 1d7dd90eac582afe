import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishFragment } from './finish-fragment.ts';
import { makePage, toStatic } from './page-fixture.ts';

/** As a script of one line reads it. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('the words of two blocks are apart in the bare text', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>two</p>', '<p>One</p>\n<p>two</p>'],
    ['a text and a block after it', 'One<p>two</p>', 'One\n<p>two</p>'],
    ['a block and a text after it', '<p>One</p>two', '<p>One</p>\ntwo'],
    [
      'through any number of ends',
      '<div><p>One</p></div><h2><b>two</b></h2>',
      '<div><p>One</p>\n</div><h2><b>two</b></h2>',
    ],
    [
      'by what holds no word',
      '<p>One</p><p></p><hr/><p>two</p>',
      '<p>One</p>\n<p></p><hr/><p>two</p>',
    ],
    [
      'by a picture',
      '<figure><img src="a.jpg" alt="A"/><figcaption>One</figcaption></figure><p>two</p>',
      '<figure><img src="a.jpg" alt="A"/><figcaption>One</figcaption>\n</figure><p>two</p>',
    ],
    [
      'items in a list in an item',
      '<ul><li>One<ol><li>two</li></ol></li></ul>',
      '<ul><li>One\n<ol><li>two</li></ol></li></ul>',
    ],
    [
      'cells',
      '<table><tr><th>One</th><td>two</td></tr></table>',
      '<table><tr><th>One</th>\n<td>two</td></tr></table>',
    ],
    [
      'choices',
      '<select><option>One</option><option>two</option></select>',
      '<select><option>One</option>\n<option>two</option></select>',
    ],
    [
      'a name and its value',
      '<dl><dt>One</dt><dd>two</dd></dl>',
      '<dl><dt>One</dt>\n<dd>two</dd></dl>',
    ],
    [
      'what unfolds',
      '<details><summary>One</summary>two</details>',
      '<details><summary>One</summary>\ntwo</details>',
    ],
    ['lines', '<p>One<br/>two</p>', '<p>One\n<br/>two</p>'],
    ['without an end tag', '<ul><li>One<li>two</ul>', '<ul><li>One\n<li>two</ul>'],
    [
      'a block that keeps its spaces, and one after it',
      '<pre>One</pre><p>two</p>',
      '<pre>One</pre>\n<p>two</p>',
    ],
  ])('%s', (_, before, after) => {
    expect(finishFragment(before)).toBe(after);
    expect(toStatic(makePage(before))).toBe(makePage(after));
    expect(textOf(after)).toMatch(/^One\s+two$/);
    expect(finishFragment(after)).toBe(after);
  });

  test.each([
    ['space between blocks', '<p>One</p> <p>two</p>'],
    ['space at an end', '<p>One </p><p>two</p>'],
    ['space at a start', '<p>One</p><p> two</p>'],
    ['parts of a word', '<p>O<b>n</b>e<sup>2</sup></p>'],
    ['lines in a text that keeps them', '<pre>One<br/>two</pre>'],
    ['nothing after it', '<div><p>One</p></div>'],
    ['a script', '<p>One</p><script type="application/ld+json">{}</script>'],
    ['a drawing', '<p>One<svg><title>two</title></svg></p>'],
  ])('and nothing changes for %s', (_, html) => {
    expect(finishFragment(html)).toBe(html);
  });

  test('whatever goes from between them', () => {
    const html = makePage('<p>One</p><!-- --><script>1</script><p>two</p>');
    expect(toStatic(html)).toBe(makePage('<p>One</p>\n<p>two</p>'));
  });
});

type Block = { tag: string; parts: (string | Block)[] };

/** Words, some of them in parts, and blocks that HTML lets stand in one another. */
const blocks = fc.letrec<{ block: Block; word: string }>((tie) => ({
  word: fc
    .array(fc.tuple(fc.constantFrom('', 'b', 'span', 'a'), fc.stringMatching(/^[a-zé中]{1,3}$/)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join('')),
  block: fc.record({
    tag: fc.constantFrom(
      'div',
      'section',
      'blockquote',
      'figure',
      'li',
      'td',
      'details',
      'article',
    ),
    parts: fc.array(fc.oneof({ maxDepth: 4 }, tie('word'), tie('block')), { maxLength: 4 }),
  }),
}));

/** A table and a list put around what cannot stand without them. */
function write({ tag, parts }: Block): string {
  const inside = parts.map((part) => (typeof part === 'string' ? part : write(part))).join('');
  const html = `<${tag}>${inside}</${tag}>`;
  if (tag === 'li') return `<ul>${html}</ul>`;
  return tag === 'td' ? `<table><tbody><tr>${html}</tr></tbody></table>` : html;
}

/** Neighbours that no block parts are one word. */
function wordsOf(block: Block): string[] {
  let text = '';
  const visit = ({ parts }: Block) => {
    text += ' ';
    for (const part of parts) {
      if (typeof part === 'string') text += part.replace(/<[^>]*>/g, '');
      else visit(part);
    }
    text += ' ';
  };
  visit(block);
  return text.split(' ').filter(Boolean);
}

test('of any blocks in one another, every word is whole and alone', () => {
  let parted = 0;
  fc.assert(
    fc.property(blocks.block, (block) => {
      const html = write(block);
      const finished = finishFragment(html);
      expect(textOf(finished).split(/\s+/).filter(Boolean)).toEqual(wordsOf(block));
      expect(finished.replaceAll('\n', '')).toBe(html);
      expect(finishFragment(finished)).toBe(finished);
      parted += finished.length - html.length;
    }),
    { numRuns: 500 },
  );
  expect(parted).toBeGreaterThan(500);
});
