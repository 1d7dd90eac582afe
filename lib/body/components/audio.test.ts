import { describe, expect, test } from 'vitest';
import { formsOf } from './component-fixture.ts';

describe('audio', () => {
  test('of our own has its address, type and size', () => {
    const { faults, shown, feed, markdown, words } = formsOf(
      '<Audio src="harbour.mp3" title="The harbour & its gates" duration="PT12M30S" />',
    );
    expect(faults).toEqual([]);
    expect(shown).toEqual({
      url: '/audio/harbour.mp3',
      type: 'audio/mpeg',
      title: 'The harbour & its gates',
      duration: 'PT12M30S',
      bytes: 12_345_678,
    });
    expect(feed).toBe(
      '<p>Audio: <a href="/audio/harbour.mp3">The harbour &#x26; its gates</a> (12 minutes 30 seconds)</p>',
    );
    expect(markdown).toBe(
      'Audio: [The harbour & its gates](https://example.org/audio/harbour.mp3) (12 minutes 30 seconds)\n',
    );
    expect(words).toEqual(['The harbour & its gates']);
  });

  test.each([
    ['https://audio.example/talk.m4a?id=7', 'audio/mp4'],
    ['https://audio.example/talk.OGG', 'audio/ogg'],
    ['https://audio.example/episodes/7', 'audio/mpeg'],
    ['https://audio.example/x.constructor', 'audio/mpeg'],
  ])('at %s is %s', (src, type) => {
    const { faults, shown, feed } = formsOf(`<Audio src="${src}" title="A talk" />`);
    expect(faults).toEqual([]);
    expect(shown).toMatchObject({ url: src, type, bytes: undefined });
    expect(feed).toBe(`<p>Audio: <a href="${src}">A talk</a></p>`);
  });

  test.each([
    ['title="T"', '<Audio> src is missing'],
    ['src="a.mp3"', '<Audio> title is missing'],
    ['src="http://audio.example/a.mp3" title="T"', '<Audio> src is "http://audio.example/a.mp3"'],
    ['src="javascript:alert(1)" title="T"', '<Audio> src is "javascript:alert(1)"'],
    ['src="../site.yaml" title="T"', '<Audio> src is "../site.yaml"'],
    ['src="folder/a.mp3" title="T"', '<Audio> src is "folder/a.mp3"'],
    ['src="film.mp4" title="T"', '<Audio> src is "film.mp4"'],
    ['src="a.mp3" title="T" duration="12:30"', '<Audio> duration is "12:30"'],
    ['src="a.mp3" title="T" loop="true"', '<Audio> loop is not a known field'],
  ])('<Audio %s /> is refused', (attributes, fault) => {
    expect(formsOf(`<Audio ${attributes} />`).faults).toEqual([fault]);
  });
});
