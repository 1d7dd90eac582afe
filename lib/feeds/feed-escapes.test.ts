/** What looks like markup, in forms whose readers take it for text and in those whose readers do not. */
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { makeArticle, makePicture, makePicturedArticle } from '../archive/article-fixture.ts';
import { toAtom } from './atom.ts';
import { makePublication, makeStoryFeed } from './feed-fixture.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

describe('RSS', () => {
  const line = 'Tags <b>bold</b> & "quotes"';
  const html = 'Tags &lt;b&gt;bold&lt;/b&gt; &amp; "quotes"';

  test('writes what looks like markup as HTML, in the channel and in its items', () => {
    const publication = makePublication({
      site: { ...makePublication().site, name: line, tagline: line },
    });
    const feed = makeStoryFeed([makeArticle({ title: line, standfirst: line })], publication);
    const [rss, atom] = [parseRssFeed(toRss(feed)), parseAtomFeed(toAtom(feed))];
    expect(rss).toMatchObject({
      title: html,
      description: html,
      copyright: `© ${html}; pictures as credited`,
      image: { title: html },
      items: [{ title: html, description: html }],
    });
    expect(atom).toMatchObject({ title: { value: line }, entries: [{ title: { value: line } }] });
  });

  test('keeps plain text out of CDATA, which it leaves to the story', () => {
    const xml = toRss(
      makeStoryFeed([makeArticle({ title: 'Q&A ]]> 1 < 2', standfirst: 'a < b' })]),
    );
    expect(xml).toContain('<title>Q&#x26;A ]]&#x3E; 1 &#x3C; 2</title>');
    expect(xml).toContain('<description>a &#x3C; b</description>');
    expect(xml.match(/<[\w:]+(?=>\s*<!\[CDATA)/g)).toEqual(['<content:encoded']);
    expect(toAtom(makeStoryFeed([makeArticle({ title: 'Q&A' })]))).toContain(
      '<title>Q&#x26;A</title>',
    );
  });
});

test('JSON Feed has objects of its own only, and none without a credit', () => {
  const article = makePicturedArticle({}, makePicture({ credit: '' }));
  const { items } = JSON.parse(toJsonFeed(makeStoryFeed([article, makePicturedArticle()]))) as {
    items: object[];
  };
  const own = items.map((item) => Object.entries(item).filter(([name]) => name.startsWith('_')));
  expect(own).toEqual([[], [['_image', { credit: 'REUTERS/Edgard Garrido' }]]]);
});
