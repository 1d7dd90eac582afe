/** Each form is read back by a parser: what it says there is what the feed said. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  makeArticle,
  makeAuthor,
  makePicture,
  makePicturedArticle,
  makeTopic,
} from '../archive/article-fixture.ts';
import { toAtom } from './atom.ts';
import { answerFeed } from './feed-answer.ts';
import { makePublication, makeStoryFeed } from './feed-fixture.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';
import { rssText } from './rss-text.ts';

function read(...[articles, publication]: Parameters<typeof makeStoryFeed>) {
  const feed = makeStoryFeed(articles, publication);
  return {
    rss: parseRssFeed(toRss(feed)),
    atom: parseAtomFeed(toAtom(feed)),
    json: parseJsonFeed(toJsonFeed(feed)),
  };
}

const story = makePicturedArticle({
  topics: [makeTopic('gaza')],
  authors: [makeAuthor('jane-doe'), makeAuthor('john-roe')],
  corrections: [{ at: '2024-02-14T09:00:00-05:00', kind: 'update', text: 'It opened.' }],
});

afterEach(() => vi.useRealTimers());

describe('every form', () => {
  test('says the language of a story that is not the feed’s own', () => {
    const { rss, atom, json } = read([makeArticle(), makeArticle({ language: 'ar' })]);
    const [own, other] = ['en', 'ar'].map((_, i) => ({
      rss: rss.items?.[i]?.dc?.languages,
      atom: atom.entries?.[i]?.xml?.lang,
      json: json.items?.[i]?.language,
    }));
    expect(own).toEqual({ rss: undefined, atom: undefined, json: undefined });
    expect(other).toEqual({ rss: ['ar'], atom: 'ar', json: 'ar' });
  });

  test.each([
    'Q&A: what <b> means',
    'Tags <b>bold</b> & "quotes"',
    'AT&T &amp; co',
    'a < b',
    `“Quotes”, "straight" and 'single'`,
    'A headline with ]]> and </script>',
    '😀 سلام 中文',
  ])('carries the headline and the standfirst %s', (line) => {
    const { rss, atom, json } = read([makeArticle({ title: line, standfirst: line })]);
    expect(rss.items?.[0]).toMatchObject({ title: rssText(line), description: rssText(line) });
    expect(atom.entries?.[0]).toMatchObject({ title: { value: line }, summary: { value: line } });
    expect(json.items?.[0]).toMatchObject({ title: line, summary: line });
  });

  test('has the same id, address, text and people', () => {
    const { rss, atom, json } = read([story]);
    const [item, entry, object] = [rss.items?.[0], atom.entries?.[0], json.items?.[0]];
    expect(item?.guid).toEqual({ value: 'tag:example.org,2026:trucks', isPermaLink: false });
    expect([entry?.id, object?.id]).toEqual(Array(2).fill(item?.guid?.value));
    expect([entry?.links?.[0]?.href, object?.url]).toEqual(Array(2).fill(item?.link));
    expect(item?.content?.encoded).toContain('<p>The gate stayed shut.</p>');
    expect([entry?.content?.value, object?.content_html]).toEqual(
      Array(2).fill(item?.content?.encoded),
    );
    expect(item?.dc?.creators).toEqual(['Jane Doe', 'John Roe']);
    expect(entry?.authors?.map(({ name }) => name)).toEqual(item?.dc?.creators);
    expect(object?.authors?.map(({ name }) => name)).toEqual(item?.dc?.creators);
    expect(item?.categories?.map(({ name }) => name)).toEqual(['World', 'Gaza']);
    expect(object?.tags).toEqual(['World', 'Gaza']);
  });

  test('says the instants of the story: published, and changed with its correction', () => {
    const { rss, atom, json } = read([story]);
    const published = '2024-02-13T21:00:00.000Z';
    const changed = '2024-02-14T14:00:00.000Z';
    expect(rss.items?.[0]?.pubDate).toBe('Tue, 13 Feb 2024 21:00:00 GMT');
    expect(rss.items?.[0]?.atom?.updated).toBe(changed);
    expect(rss.lastBuildDate).toBe('Wed, 14 Feb 2024 14:00:00 GMT');
    expect(atom.entries?.[0]).toMatchObject({ published, updated: changed });
    expect(atom.updated).toBe(changed);
    expect(json.items?.[0]).toMatchObject({ date_published: published, date_modified: changed });
  });

  test.each(['REUTERS/Edgard Garrido', 'Smith & Wesson <AP>, via "Pool"'])(
    'carries the credit %s to the letter',
    (credit) => {
      const article = makePicturedArticle({}, makePicture({ credit }));
      const { rss, atom } = read([article]);
      const xml = toRss(makeStoryFeed([article]));
      expect(rss.items?.[0]?.media?.contents?.[0]?.credits?.[0]?.value).toBe(credit);
      expect(atom.entries?.[0]?.media?.contents?.[0]?.credits?.[0]?.value).toBe(credit);
      expect(JSON.parse(toJsonFeed(makeStoryFeed([article])))).toMatchObject({
        items: [{ _image: { credit } }],
      });
      expect(xml).not.toMatch(/>\s+<!\[CDATA\[/);
    },
  );

  test('is the same, byte for byte, whenever it is made', () => {
    const feed = makeStoryFeed([story, makeArticle({ publishedAt: undefined, state: 'draft' })]);
    const make = () => [toRss(feed), toAtom(feed), toJsonFeed(feed)];
    vi.useFakeTimers({ now: new Date('2024-03-01') });
    const before = make();
    vi.setSystemTime(new Date('2034-03-01'));
    expect(make()).toEqual(before);
  });

  test('is a whole feed with nothing in it', () => {
    const { rss, atom } = read([]);
    expect(rss).toMatchObject({ title: 'The Example', link: 'https://example.org/' });
    expect(atom.updated).toBe('1970-01-01T00:00:00.000Z');
    expect(JSON.parse(toJsonFeed(makeStoryFeed([])))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
  });

  test('names the hub where there is one', () => {
    const { rss, atom, json } = read([story], makePublication({ hub: 'https://hub.example/' }));
    expect(rss.atom?.links?.[1]).toMatchObject({ rel: 'hub', href: 'https://hub.example/' });
    expect(atom.links?.[2]).toMatchObject({ rel: 'hub', href: 'https://hub.example/' });
    expect(json.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
    expect(read([story], makePublication({ hub: '' })).rss.atom?.links).toHaveLength(1);
  });
});

describe('the XML', () => {
  test('drops characters that XML cannot hold', () => {
    const feed = makeStoryFeed([makeArticle({ title: 'Trucks\u000B wait\u0008' })]);
    expect(toRss(feed)).toContain('<title>Trucks wait</title>');
    expect(toAtom(feed)).toContain('<title>Trucks wait</title>');
  });

  test('gives a picture its size, type, caption, role and rights', () => {
    const photo = makePicture({
      caption: 'The [gate](/about).',
      copyright: '© Jane Doe',
      license: 'https://example.org/licence',
    });
    const { rss } = read([makePicturedArticle({}, photo)]);
    expect(rss.items?.[0]?.media?.contents?.[0]).toEqual({
      url: 'https://example.org/photos/0123456789ab/1280.jpg',
      type: 'image/jpeg',
      medium: 'image',
      width: 1280,
      height: 960,
      description: { value: 'The gate.', type: 'plain' },
      credits: [{ value: 'REUTERS/Edgard Garrido', role: 'photographer', scheme: 'urn:ebu' }],
      copyright: { value: '© Jane Doe' },
      licenses: [{ type: 'text/html', href: 'https://example.org/licence' }],
    });
  });

  test.each([{ credit: 'Map by John Roe' }, { ai: 'generated' as const }])(
    'calls nobody the photographer of %o',
    (overrides) => {
      const { rss } = read([makePicturedArticle({}, makePicture(overrides))]);
      expect(rss.items?.[0]?.media?.contents?.[0]?.credits?.[0]?.role).toBeUndefined();
    },
  );
});

describe('the answer', () => {
  const feed = makeStoryFeed([story], makePublication({ hub: 'https://hub.example/' }));

  test('says what it is, when it changed, and where the hub is', () => {
    expect(answerFeed(feed, 'rss').headers).toEqual({
      'Content-Type': 'application/xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Last-Modified': 'Wed, 14 Feb 2024 14:00:00 GMT',
      Link: '<https://example.org/feed.xml>; rel="self", <https://hub.example/>; rel="hub"',
    });
    expect(answerFeed(feed, 'json').headers['Content-Type']).toBe(
      'application/feed+json; charset=utf-8',
    );
  });

  test('has no time of change while there is nothing in it, and no link without a hub', () => {
    expect(Object.keys(answerFeed(makeStoryFeed([]), 'atom').headers)).toEqual([
      'Content-Type',
      'Access-Control-Allow-Origin',
    ]);
  });
});
