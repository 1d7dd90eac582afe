import { expect, test } from 'vitest';
import { converted } from '../../import-fixture.ts';
import { plainWidgets } from './widgets.ts';

const attrs = (fields: object) =>
  `data-attrs="${JSON.stringify(fields).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
const plain = (html: string) => {
  const notes: string[] = [];
  return { html: plainWidgets(html, notes), notes };
};

const button = (url: string, words: string, action: string | null = null) =>
  `<p class="button-wrapper" ${attrs({ url, text: words, action })}><a class="button primary" href="${url}"><span>${words}</span></a></p>`;

test.each([
  [button('https://x.substack.com/subscribe?', 'Sign up'), 'a button was left out: "Sign up"'],
  [button('%%share_url%%', 'Share'), 'a button was left out: "Share"'],
  [button('https://x.example/p/a', 'Share', 'share'), 'a button was left out: "Share"'],
  [button('https://x.substack.com/p/a/comments', 'Talk'), 'a button was left out: "Talk"'],
  [
    '<div class="subscription-widget-wrap"><p>Thanks for reading!</p><form></form></div>',
    'a form to subscribe was left out: "Thanks for reading!"',
  ],
  [`<div class="poll-embed" ${attrs({ id: 1 })}></div>`, 'a poll was left out'],
  ['<div class="paywall-jump"></div>', 'from a line in it on it was for those who paid'],
])('%s is left out, and that is told', (html, note) => {
  expect(plain(html)).toEqual({ html: '', notes: [note] });
});

test('a button that leads elsewhere is a link', () => {
  const { html, notes } = plain(button('https://x.example/report', 'Read the report'));
  expect(html).toContain('<a class="button primary" href="https://x.example/report">');
  expect(notes).toEqual([]);
});

test.each([
  [
    `<div class="youtube-wrap" ${attrs({ videoId: 'dQw4w9WgXcQ' })}></div>`,
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  ],
  [`<div class="youtube-wrap" ${attrs({ videoId: '"><script>' })}>x</div>`, undefined],
  [
    `<div class="vimeo-wrap" ${attrs({ videoId: 123 })}></div>`,
    '<iframe src="https://player.vimeo.com/video/123"></iframe>',
  ],
  [
    `<div class="instagram" ${attrs({ instagram_id: 'Ab_1' })}></div>`,
    '<p>https://www.instagram.com/p/Ab_1/</p>',
  ],
  [
    `<div class="native-audio-embed" ${attrs({ label: 'Dawn', mediaUploadId: 'a-1', duration: 65.2 })}></div>`,
    '<audio src="https://api.substack.com/api/v1/audio/upload/a-1/src" title="Dawn" data-duration="PT1M5S"></audio>',
  ],
  [
    `<div class="image-gallery-embed" ${attrs({ gallery: { images: [{ src: 'https://x.example/1.jpg' }], caption: 'One' } })}></div>`,
    '<div class="gallery"><figure><img src="https://x.example/1.jpg"></figure></div><p>One</p>',
  ],
  [
    `<div class="embedded-post-wrap" ${attrs({ url: 'https://x.example/p/a', title: 'A & b', publication_name: 'X' })}><a>Read</a></div>`,
    '<p><a href="https://x.example/p/a">A &#x26; b</a> (X)</p>',
  ],
  [
    `<p>Hello <span class="mention-wrap" ${attrs({ name: 'Jane Doe' })}></span></p>`,
    '<p>Hello Jane Doe</p>',
  ],
  [
    `<div class="latex-rendered" ${attrs({ persistentExpression: 'a < b' })}></div>`,
    '<pre><code class="language-latex">a &#x3C; b</code></pre>',
  ],
  [
    `<div data-component-name="GameToDOM" ${attrs({ id: 1 })}></div>`,
    '<story-todo says="put something in the place of GameToDOM of Substack: {&#x22;id&#x22;:1}"></story-todo>',
  ],
  [
    `<div class="image3" ${attrs({ src: 'https://x.example/1.jpg', title: 'A gate' })}></div>`,
    '<figure><img src="https://x.example/1.jpg" alt="A gate"></figure>',
  ],
  [
    '<div class="file-embed-wrapper"><div class="file-embed-details-h1">The plan</div><div class="file-embed-details-h2">1MB</div><a class="file-embed-button" href="https://x.example/p.pdf">Download</a></div>',
    '<p><a href="https://x.example/p.pdf">The plan</a></p>',
  ],
  [
    '<div class="callout-block" data-callout="true"><p>Mind.</p></div>',
    '<aside><p>Mind.</p></aside>',
  ],
  ['<div data-component-name="BoxToDOM"><p>Words</p></div>', undefined],
])('%s', (html, expected) => {
  expect(plain(html).html).toBe(expected ?? plain(html).html);
  if (expected === undefined) expect(plain(html).html).toMatch(/x|Words/);
});

test('a post of a network is text with its author, its day and its address', async () => {
  const { html } = plain(
    `<div class="tweet" ${attrs({ url: 'https://twitter.com/jane/status/1', full_text: 'It <b>is</b> open.', username: 'jane', name: 'Jane', date: '2024-03-01T10:00:00Z' })}></div>`,
  );
  const { body, words } = await converted(html, 'html', 'plain');
  // The component says them in the paper's language.
  expect(body.trim()).toBe(
    '<Post url="https://twitter.com/jane/status/1" author="Jane" at="2024-03-01">\n\nIt \\<b>is\\</b> open.\n\n</Post>',
  );
  expect(words.differences).toEqual([]);
});

test('footnotes, pull quotes and captioned pictures as Substack writes them', async () => {
  const { body, words } = await converted(
    plain(
      '<p>Text<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-1" class="footnote-anchor" href="#footnote-1-1">1</a>.</p>' +
        '<div class="pullquote"><p>Set large.</p></div>' +
        '<div class="captioned-image-container"><figure><a class="image-link image2" href="https://cdn.substack.com/image/fetch/f_auto/https%3A%2F%2Fs3.example%2Fgate.jpg">' +
        '<div class="image2-inset"><picture><source srcset="x"><img src="https://cdn.substack.com/image/fetch/w_1/https%3A%2F%2Fs3.example%2Fgate.jpg" alt="A gate"></picture>' +
        '<div class="image-link-expand"><button>Expand</button></div></div></a><figcaption class="image-caption">The gate. Photo: Jane Doe</figcaption></figure></div>' +
        '<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-1" href="#footnote-anchor-1-1" class="footnote-number">1</a><div class="footnote-content"><p>A note.</p></div></div>',
    ).html,
    'html',
    'plain',
  );
  expect(words.differences).toEqual([]);
  expect(body).toContain('Text[^1].');
  expect(body).toContain('[^1]: A note.');
  expect(body).toMatch(/<PullQuote>\s+Set large\.\s+<\/PullQuote>/);
  expect(body).toMatch(/<Photo [^>]*alt="A gate" caption="The gate\. Photo: Jane Doe"/);
});
