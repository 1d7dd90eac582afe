import { describe, expect, test } from 'vitest';
import { converted } from '../import-fixture.ts';

async function bodyOf(...given: Parameters<typeof converted>): Promise<string> {
  const { body, words } = await converted(...given);
  expect(words.differences).toEqual([]);
  return body.trim();
}

describe('HTML becomes Markdown', () => {
  test.each([
    ['plain paragraphs', '<p>One &amp; two.</p><p>“Three”</p>', 'One & two.\n\n“Three”'],
    ['the classic editor', 'One.\nTwo.\n\nThree.', 'One.\\\nTwo.\n\nThree.'],
    ['what code would be', '<p>{a} &lt;b&gt; $x</p>', '\\{a} \\<b> $x'],
    ['a heading of the first level', '<h1>Part</h1><p>x</p>', '## Part\n\nx'],
    [
      'a label for screen readers',
      '<p>A <span class="screen-reader-text">new tab</span>b</p>',
      'A b',
    ],
    ['a sign', '<h3>Question<span aria-hidden="true">+</span></h3>', '### Question'],
    [
      'what a script would show',
      '<p>A</p><p style="color: red; display:none">Not yet</p><div hidden>Nor this</div>',
      'A\n\n{/* To do: no reader saw this unless a script showed it: Not yet */}\n\n{/* To do: no reader saw this unless a script showed it: Nor this */}',
    ],
    [
      'what is hidden beside others',
      '<p><span hidden="">x</span>A</p>',
      '{/* To do: no reader saw this unless a script showed it: x */}A',
    ],
    [
      'a list that counts down',
      '<ol reversed start="5"><li>Five</li><li>Four</li></ol><ol start="3"><li>Three</li></ol>',
      '5. Five\n\n4) Four\n\n3. Three',
    ],
    [
      'a list that leaves numbers out',
      '<ol><li>One</li><li>Two</li><li value="7">Seven</li><li>Eight</li></ol>',
      '1. One\n\n2. Two\n\n7) Seven\n\n8) Eight',
    ],
    [
      'an entry that becomes a to-do',
      '<ol>\n<li>One</li>\n<li>Two</li>\n<li><svg></svg>[ninja_form id="2"]</li>\n<li>Four</li></ol>',
      '1. One\n\n2. Two\n\n{/* To do: put something in the place of [ninja_form id="2"] */}\n\n4. Four',
    ],
    [
      'a cell over two rows',
      '<table><tr><th>Place</th><th>Year</th><th>Votes</th></tr><tr><td rowspan="2">Zgierz</td><td>2018</td><td>10</td></tr><tr><td>2022</td><td>20</td></tr></table>',
      '| Place | Year | Votes |\n| - | - | - |\n| Zgierz | 2018 | 10 |\n| | 2022 | 20 |',
    ],
    [
      'cells over rows and columns at once',
      '<table><tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td rowspan="999">d</td><td>e</td><td>f</td></tr></table>',
      '| a | | b |\n| - | - | - |\n| | | c |\n| d | e | f |',
    ],
    ['a reading', '<p>a <ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby> b</p>', 'a 漢（かん）字（じ） b'],
    [
      'a reading with signs of its own',
      '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></p>',
      '漢字(かんじ)',
    ],
    ['emphasis inside a word', '<p>un<em>believ</em>able</p>', 'un*believ*able'],
    [
      'a table',
      '<table><tr><th>A</th></tr><tr><td>1|2</td></tr></table>',
      '| A |\n| - |\n| 1\\|2 |',
    ],
    ['code', '<pre><code>a &lt; {b}</code></pre>', '```\na < {b}\n```'],
    [
      'a pull quote',
      '<figure class="wp-block-pullquote"><blockquote><p>Say</p></blockquote></figure>',
      '<PullQuote>\n\nSay\n\n</PullQuote>',
    ],
    [
      'a note',
      '<p>A<sup><a id="r1" href="#n1">1</a></sup></p><ol><li id="n1">Note <a href="#r1">↩</a></li></ol>',
      'A[^1]\n\n[^1]: Note',
    ],
    [
      'notes whose link back says the number again',
      '<p>A<a id="r1" href="#n1">1</a> and B<a id="r2" href="#n2">2</a></p><p><a id="n1" href="#r1">1</a> Note.</p><p><a id="n2" href="#r2">2</a> Other.</p>',
      'A[^1] and B[^2]\n\n[^1]: Note.\n\n[^2]: Other.',
    ],
    [
      'a link to another story',
      '<p><a href="https://old.example/2019/other/">o</a></p>',
      '[o](/articles/other)',
    ],
    ['a link to the old site', '<p><a href="/shop/">s</a></p>', '[s](https://old.example/shop/)'],
    ['words that look like a program', '<p>import x from "y"</p>', '`import` x from "y"'],
    [
      'elements that the library leaves out',
      '<menu><li>A</li></menu><dialog>B</dialog>',
      '- A\n\nB',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await bodyOf(html)).toBe(markdown);
  });

  test('the headline stands above the text already', async () => {
    const { body, dropped } = await converted('<h2>The headline</h2><p>Text</p>');
    expect(body.trim()).toBe('Text');
    expect(dropped).toEqual(['a heading that is the headline again: "The headline"']);
  });

  test('a program is left out and named, and a link that runs one is words', async () => {
    const { body, dropped } = await converted(
      '<p>A <a href="javascript:x()">b</a></p><script>steal()</script>',
    );
    expect(body.trim()).toBe('A b');
    expect(dropped).toEqual([
      'a program in the text: steal()',
      'the link "b" to javascript:x(), which leads nowhere',
    ]);
  });
});

test('a note that nothing refers to is left out and named', async () => {
  const { body, dropped } = await converted('A[^1]\n\n[^1]: One.\n\n[^2]: Two.\n', 'markdown');
  expect(body.trim()).toBe('A[^1]\n\n[^1]: One.');
  expect(dropped).toEqual(['a note that nothing refers to: "Two."']);
});

describe('what other sites show', () => {
  test.each([
    [
      'a player',
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="YouTube video player"></iframe>',
      '<Video url="https://www.youtube.com/watch?v=dQw4w9WgXcQ" youtube="dQw4w9WgXcQ" title="The headline" />',
    ],
    [
      'an address alone',
      '<p>https://vimeo.com/123</p>',
      '<Video url="https://vimeo.com/123" title="The headline" />',
    ],
    [
      'an address alone of a site that has no player',
      '<p>https://x.example/a_b</p>',
      '[https://x.example/a_b](https://x.example/a_b)',
    ],
    [
      'an address alone that is a link',
      '<p><a href="https://x.example/a">https://x.example/a</a></p>',
      '[https://x.example/a](https://x.example/a)',
    ],
    [
      'a card of one of our own stories',
      '<!-- wp:embed {"url":"https://old.example/2019/other/"} --><figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">\nhttps://old.example/2019/other/\n</div><figcaption>More</figcaption></figure><!-- /wp:embed -->',
      '[https://old.example/2019/other/](/articles/other)\n\nMore',
    ],
    [
      'a frame',
      '<iframe src="//datawrapper.dwcdn.net/abc/" title="Votes"></iframe>',
      '<Embed url="https://datawrapper.dwcdn.net/abc/" title="Votes" />',
    ],
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>Hello</p>— Jo (@jo) <a href="https://twitter.com/jo/status/1">June 5, 2020</a></blockquote>',
      '<Post url="https://twitter.com/jo/status/1" author="Jo" at="2020-06-05">\n\nHello\n\n— Jo (@jo) [June 5, 2020](https://twitter.com/jo/status/1)\n\n</Post>',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await bodyOf(html)).toBe(markdown);
  });

  test('an address that the text shows as code too is a word there', async () => {
    const address = 'https://vimeo.com/1';
    const { words } = await converted(`<pre>${address}</pre><p>Below.</p><p>${address}</p>`);
    expect(words).toEqual({ source: 3, story: 3, differences: [] });
  });

  test('a title that the text has too is counted once', async () => {
    const frame = '<iframe src="https://vimeo.com/1" title="Votes"></iframe>';
    const { words } = await converted(`<h2>Votes</h2><p>Below.</p>${frame}<p>Votes</p>`);
    expect(words).toEqual({ source: 3, story: 3, differences: [] });
  });
});
