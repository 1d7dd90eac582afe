import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import { toAtom } from './atom.ts';
import { makePublication, makeStoryFeed } from './feed-fixture.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

const story = makeArticle();

describe('what there is to hear', () => {
  const text =
    '<Audio src="harbour.mp3" title="The harbour" duration="PT1M5S" />\n\n' +
    '<Audio src="https://audio.example/talk.m4a?a=1&b=2" title="A talk" />';
  const feed = makeStoryFeed([story], makePublication(), text);
  const rss = parseRssFeed(toRss(feed));
  const atom = parseAtomFeed(toAtom(feed));
  const json = parseJsonFeed(toJsonFeed(feed));
  const own = 'https://example.org/audio/harbour.mp3';
  const other = 'https://audio.example/talk.m4a?a=1&b=2';

  test('is an enclosure: in RSS the first alone, which programs read', () => {
    expect(rss.items?.[0]?.enclosures).toEqual([
      { url: own, length: 12_345_678, type: 'audio/mpeg' },
    ]);
  });

  test('is one of each in Atom and JSON Feed, with what is known of it', () => {
    expect(atom.entries?.[0]?.links?.slice(1)).toEqual([
      {
        rel: 'enclosure',
        href: own,
        type: 'audio/mpeg',
        title: 'The harbour',
        length: 12_345_678,
      },
      { rel: 'enclosure', href: other, type: 'audio/mp4', title: 'A talk' },
    ]);
    expect(json.items?.[0]?.attachments).toEqual([
      {
        url: own,
        mime_type: 'audio/mpeg',
        title: 'The harbour',
        size_in_bytes: 12_345_678,
        duration_in_seconds: 65,
      },
      { url: other, mime_type: 'audio/mp4', title: 'A talk' },
    ]);
  });

  test('has a length in RSS also where nobody knows it', () => {
    const elsewhere = makeStoryFeed([story], makePublication(), text.split('\n\n')[1]);
    expect(toRss(elsewhere)).toContain(
      '<enclosure url="https://audio.example/talk.m4a?a=1&amp;b=2" length="0" type="audio/mp4"/>',
    );
  });

  test('is nothing where there is none', () => {
    expect(toRss(makeStoryFeed([story]))).not.toContain('enclosure');
    expect(toJsonFeed(makeStoryFeed([story]))).not.toContain('attachments');
  });
});
