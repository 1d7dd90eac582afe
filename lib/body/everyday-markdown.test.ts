import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { toHast } from './to-hast.ts';
import { makeContext } from './context-fixture.ts';

/** The HTML of a text without error. */
function htmlOf(text: string): string {
  const { root, faults } = parseBody(text);
  expect(faults.filter(({ warning }) => !warning)).toEqual([]);
  return toHtml(toHast(root, makeContext()));
}

describe('taken as it is written', () => {
  test.each([
    [
      'an address',
      '<https://example.org/a>',
      '<p><a href="https://example.org/a">https://example.org/a</a></p>',
    ],
    [
      'an e-mail address',
      'Write to <desk@example.org>.',
      '<p>Write to <a href="mailto:desk@example.org">desk@example.org</a>.</p>',
    ],
    ['less than', '5 < 6, <3, a <- b, <>', '<p>5 &#x3C; 6, &#x3C;3, a &#x3C;- b, &#x3C;></p>'],
    ['a tilde', '5~10 and 20~30', '<p>5~10 and 20~30</p>'],
    ['two tildes', '5~~10 and 20~~30', '<p>5<del>10 and 20</del>30</p>'],
    [
      'sub and sup',
      'H<sub>2</sub>O, x<sup>*n*</sup>',
      '<p>H<sub>2</sub>O, x<sup><em>n</em></sup></p>',
    ],
    ['a break', 'One<br>two<br/>three<br />four', '<p>One<br>\ntwo<br>\nthree<br>\nfour</p>'],
    [
      'an abbreviation',
      '<abbr title="World Health Organization">WHO</abbr>',
      '<p><abbr title="World Health Organization">WHO</abbr></p>',
    ],
    [
      'the others',
      '<mark>a</mark> <kbd>b</kbd> <cite>c</cite> <q lang="fr">d</q> <small>e</small>',
      '<p><mark>a</mark> <kbd>b</kbd> <cite>c</cite> <q lang="fr">d</q> <small>e</small></p>',
    ],
    ['in a heading', '## CO<sub>2</sub>', '<h2 id="co2">CO<sub>2</sub></h2>'],
    [
      'in a cell',
      '| a |\n| - |\n| b<sup>1</sup> |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b<sup>1</sup></td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'a sentence about trade',
      'import duties rise\n\nexport figures fall',
      '<p>import duties rise</p>\n<p>export figures fall</p>',
    ],
    ['code about code', '`import a from "b"`', '<p><code>import a from "b"</code></p>'],
    [
      'indented code',
      'One.\n\n    <two> {three}',
      '<p>One.</p>\n<pre><code>&#x3C;two> {three}\n</code></pre>',
    ],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text)).toBe(html);
  });
});

describe('a comment reaches nobody', () => {
  test.each([
    ['alone', 'One.\n\n<!-- ask the desk -->\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['over empty lines', 'One.\n\n<!-- ask\n\n# the desk\n-->\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['as MDX writes it', 'One.\n\n{/* ask\n\nthe desk */}\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['in a line', 'One<!-- ask --> {/* the desk */}two.', '<p>One two.</p>'],
    ['before a line', '<!-- ask --> One.', '<p> One.</p>'],
    ['below a line', 'One.\n<!-- ask -->\ntwo.', '<p>One.\n\ntwo.</p>'],
    ['in a list', '- One.\n  <!-- ask -->\n- Two.', '<ul>\n<li>One.\n</li>\n<li>Two.</li>\n</ul>'],
    [
      'in a component',
      '<Aside>\n<!-- ask -->\nOne.\n</Aside>',
      '<story-component>\n<p>One.</p>\n</story-component>',
    ],
    ['with marks in it', '<!-- <Photo {x} -- *y -->One.', '<p>One.</p>'],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  test('but in code it is code', () => {
    expect(htmlOf('`<!-- a -->`')).toBe('<p><code>&#x3C;!-- a --></code></p>');
  });
});

describe('a part that opens', () => {
  const html =
    '<details><summary>The <em>small</em> print</summary><p>One.</p><ul>\n<li>Two.</li>\n</ul></details>';

  test.each([
    [
      'with empty lines',
      '<details>\n<summary>The *small* print</summary>\n\nOne.\n\n- Two.\n\n</details>',
    ],
    ['without', '<details>\n<summary>The *small* print</summary>\nOne.\n- Two.\n</details>'],
    [
      'on one line',
      '<details><summary>The *small* print</summary>\n\nOne.\n\n- Two.\n\n</details>',
    ],
  ])('%s', (_, text) => {
    expect(htmlOf(text).replace(/>\n(?=<[^l/]|<\/d)/g, '>')).toBe(html);
  });
});

describe('components', () => {
  const photo = (src: string) => `<Photo src="${src}" alt="A gate" credit="AP" />`;
  const pictures = (text: string) => parseBody(text).pictures.map(({ fields }) => fields.src);

  test.each([
    ['indented by four', `<Gallery>\n    ${photo('a')}\n    ${photo('b')}\n</Gallery>`],
    ['indented by a tab', `<Gallery>\n\n\t${photo('a')}\n\n\t${photo('b')}\n\n</Gallery>`],
    ['directly below a line', `One.\n${photo('a')}\nTwo.\n${photo('b')}`],
    ['in the entries of a list', `- One.\n  ${photo('a')}\n- ${photo('b')}`],
    [
      'with the end of the tag on a line of its own',
      '<Photo\n  src="a"\n  alt="A gate"\n  credit="AP"\n/>\n\n<Photo src="b" alt="A gate" credit="AP"\n>\n</Photo>',
    ],
    [
      'in a quotation, over lines',
      '> <Photo\n>   src="a"\n>   alt="A" credit="AP"\n> />\n> <Photo src="b" alt="A" credit="AP" />',
    ],
  ])('%s', (_, text) => {
    expect(parseBody(text).faults).toEqual([]);
    expect(pictures(text)).toEqual(['a', 'b']);
  });

  test.each([
    ['a list', '<Aside>\n- One.\n- Two.\n</Aside>', '<ul>\n<li>One.</li>\n<li>Two.</li>\n</ul>'],
    ['indented words', '<Aside>\n\n    One.\n\n</Aside>', '<p>One.</p>'],
    [
      'paragraphs that begin on its line',
      '<Aside>One.\n\nTwo.</Aside>',
      '<p>One.</p>\n<p>Two.</p>',
    ],
  ])('an aside holds %s', (_, text, html) => {
    expect(htmlOf(text)).toBe(`<story-component>\n${html}\n</story-component>`);
  });

  test('references in a value are read, and an ampersand stays', () => {
    const text = '<Photo src="a" alt="A &quot;gate&quot; &amp; AT&T" credit="AP" />';
    expect(parseBody(text).pictures[0]?.fields.alt).toBe('A "gate" & AT&T');
  });
});

describe('headings have addresses', () => {
  test('of their words, each its own', () => {
    const text = '## Results\n\n### Results\n\n## Más *información*\n\n## 結果\n\n## ???';
    expect(htmlOf(text).match(/<h.*?>/g)).toEqual([
      '<h2 id="results">',
      '<h3 id="results-1">',
      '<h2 id="más-información">',
      '<h2 id="結果">',
      '<h2>',
    ]);
  });

  test('none that the page itself has', () => {
    expect(htmlOf('## More from\n\n[above](#more-from)')).toBe(
      '<h2 id="more-from-1">More from</h2>\n<p><a href="#more-from-1">above</a></p>',
    );
  });

  test.each(['#results', '#Results', '#RESULTS'])('a link to %s leads there', (href) => {
    expect(htmlOf(`[Results](${href})\n\n## Results`)).toContain('<a href="#results">');
  });

  test('those of a text that begins at # move down together', () => {
    expect(htmlOf('# One\n\n## Two').match(/<h\d/g)).toEqual(['<h2', '<h3']);
  });
});
