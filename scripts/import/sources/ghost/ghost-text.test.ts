import { describe, expect, test } from 'vitest';
import { cardHtml } from './cards.ts';
import { missingWords } from './ghost-words.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';
import { plainCards } from './rendered-cards.ts';

const said = (text: string, format = 0) => ({ type: 'extended-text', text, format });
const lexical = (...children: object[]) => lexicalHtml(JSON.stringify({ root: { children } }), []);

describe('Lexical', () => {
  test('keeps every format, blanks and characters of HTML', () => {
    const children = [said('a < b'), said(' '), said('c', 3), said('d', 16), said('2', 32 + 128)];
    expect(lexical({ type: 'paragraph', children })).toBe(
      '<p>a &lt; b <strong><em>c</em></strong><code>d</code><mark><sub>2</sub></mark></p>',
    );
  });

  test('puts a list within a list into the item before it', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children });
    const inner = { type: 'list', listType: 'bullet', children: [item(said('b'))] };
    const children = [item(said('a')), item(inner), item(said('c'))];
    expect(lexical({ type: 'list', listType: 'number', start: 3, children })).toBe(
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    );
  });

  test('keeps the words of what nobody knows, and names a card that nobody knows', () => {
    expect(lexical({ type: 'poem', children: [said('lines')] })).toBe('<div>lines</div>');
    expect(lexical({ type: 'before-after', before: 'a.jpg' })).toBe(
      '<story-todo says="put something in the place of a card of Ghost, before-after: {&quot;before&quot;:&quot;a.jpg&quot;}"></story-todo>',
    );
    expect(lexical({ type: 'constructor' })).toContain('a card of Ghost, constructor');
  });

  test('is not read deeper than a call can go', () => {
    let deep: object = said('x');
    for (let i = 0; i < 5000; i++) deep = { type: 'poem', children: [deep] };
    const notes: string[] = [];
    expect(lexicalHtml({ root: { children: [deep] } }, notes)).not.toContain('x');
    expect(notes).toHaveLength(1);
  });

  test.each(['', 'null', '[]', '{"root":', '{"root":[]}', '{"no":1}'])('%s is none', (text) => {
    expect(lexicalHtml(text, [])).toBeUndefined();
  });
});

test('mobiledoc: markups that open and close across markers, atoms, lists, cards', () => {
  const document = {
    version: '0.3.1',
    markups: [
      ['strong'],
      ['em'],
      ['a', ['href', 'https://x.example/', 'rel', 'nofollow']],
      ['script'],
    ],
    atoms: [
      ['soft-return', '', {}],
      ['mention', '@jane', {}],
    ],
    cards: [
      ['hr', {}],
      ['card-markdown', { markdown: '*x*' }],
    ],
    sections: [
      [
        1,
        'p',
        [
          [0, [0], 0, 'a '],
          [0, [1], 2, 'b'],
          [1, [], 0, 0],
          [0, [2], 1, 'c'],
          [1, [], 0, 1],
        ],
      ],
      [
        1,
        'p',
        [
          [0, [3], 1, 'alert(1)'],
          [0, [0], 0, 'open <'],
        ],
      ],
      [3, 'ol', [[[0, [], 0, 'one']], [[0, [], 0, 'two']]]],
      ...[
        [10, 0],
        [10, 1],
        [10, 9],
        [7, 'x'],
      ],
    ],
  };
  const notes: string[] = [];
  expect(mobiledocHtml(document, notes)).toBe(
    '<p><strong>a <em>b</em></strong><br><a href="https://x.example/">c</a>@jane</p>' +
      '<p><span>alert(1)</span><strong>open &lt;</strong></p>' +
      '<ol><li>one</li><li>two</li></ol><hr><p><em>x</em></p>',
  );
  expect(notes).toEqual(['a part of its text is of a kind that nobody knows (7)']);
});

test.each([
  [
    'audio',
    { src: 'a.mp3', title: 'Dawn', duration: 750.4 },
    '<audio src="a.mp3" title="Dawn" data-duration="PT12M30S"></audio>',
  ],
  [
    'callout',
    { calloutEmoji: '💡', calloutText: '<p>Mind.</p>' },
    '<aside><div><p>💡 Mind.</p></div></aside>',
  ],
  [
    'button',
    { buttonText: 'A & b', buttonUrl: 'https://x.example' },
    '<p><a href="https://x.example">A &amp; b</a></p>',
  ],
  [
    'embed',
    { html: '<iframe src="https://x.example"></iframe>', metadata: { title: 'A song' } },
    '<figure><iframe src="https://x.example" title="A song"></iframe></figure>',
  ],
  [
    'embed',
    { url: 'https://x.example' },
    '<figure><p><a href="https://x.example">https://x.example</a></p></figure>',
  ],
  ['file', { src: 'p.pdf', fileName: 'p.pdf' }, '<p><a href="p.pdf">p.pdf</a></p>'],
  [
    'call-to-action',
    { hasSponsorLabel: true, sponsorLabel: '<p>SPONSORED</p>', textValue: '<p>Buy</p>' },
    '<aside><p>SPONSORED</p><p>Buy</p></aside>',
  ],
  ['code', { code: 'a<b', language: 'js' }, '<pre><code class="language-js">a&lt;b</code></pre>'],
  ['bookmark', { url: '', metadata: {} }, ''],
])('the card %s of %j', (name, fields, html) => {
  expect(cardHtml(name, fields, [])).toBe(html);
});

test.each(['email', 'email-cta', 'signup', 'transistor'])(
  'the card %s is left out, and that is told',
  (name) => {
    const notes: string[] = [];
    expect(cardHtml(name, { html: '<p>x</p>' }, notes)).toBe('');
    expect(notes).toHaveLength(1);
  },
);

test('a card of Markdown keeps its tables and its notes', () => {
  expect(cardHtml('markdown', { markdown: 'A[^n] *b* <u>c</u>\n\n[^n]: Note.' }, [])).toBe(
    '<p>A<story-note-ref note="n"></story-note-ref> <em>b</em> <u>c</u></p>\n<story-note note="n"><p>Note.</p></story-note>',
  );
});

test('cards as Ghost drew them become what the cards themselves become', () => {
  const drawn =
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://x.example/s"><div class="kg-bookmark-content">' +
    '<div class="kg-bookmark-title">A story</div><div class="kg-bookmark-description">Says it.</div><div class="kg-bookmark-metadata">' +
    '<img class="kg-bookmark-icon" src="https://x.example/i.png"><span class="kg-bookmark-author">X Example</span><span class="kg-bookmark-publisher">Jane</span>' +
    '</div></div></a></figure><div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">How</h4>' +
    '<button>+</button></div><div class="kg-toggle-content"><p>By <em>hand</em>.</p></div></div>';
  const metadata = {
    title: 'A story',
    description: 'Says it.',
    publisher: 'X Example',
    author: 'Jane',
  };
  expect(plainCards(drawn, [])).toBe(
    cardHtml('bookmark', { url: 'https://x.example/s', metadata }, []) +
      cardHtml('toggle', { heading: 'How', content: '<p>By <em>hand</em>.</p>' }, []),
  );
});

test('words that Ghost showed and that do not come in are told', () => {
  expect(missingWords('<p>One two.</p>', '<p>One two.</p>')).toBe('');
  expect(missingWords('<p>One <b>two</b>.</p>', '<div><p>One two.</p></div>')).toBe('');
  expect(missingWords('<p>One.</p>', '<p>SPONSORED</p><p>One.</p>')).toContain(
    'says="look whether this is missing, which Ghost showed: SPONSORED"',
  );
});
