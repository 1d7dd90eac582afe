import { newYork } from '@/lib/language/locale-fixture';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { makePicture, makeVideo } from '@/lib/archive/article-fixture';
import { render, wordsOf } from '../markup-fixture';
import { VideoFigure } from './video-figure';

const poster = makePicture({ credit: 'Sputnik/Gavriil Grigorov/Pool via REUTERS' });
const plain = makeVideo({ poster, duration: 'PT1M5S' });
const youtube = { ...plain, youtube: 'dQw4w9WgXcQ' };

describe.each([
  ['without an id at YouTube', plain],
  ['with an id at YouTube', youtube],
])('a video %s', (_, video) => {
  const figure = render(<VideoFigure locale={newYork} video={video} />);

  test('is a link that works anywhere and has the title of its own', () => {
    const link = figure.querySelector('a');
    expect(figure.querySelectorAll('a')).toHaveLength(1);
    expect(link?.getAttribute('href')).toBe('https://example.org/watch/the-gate');
    expect(wordsOf(link)).toBe('Watch the video: The gate');
  });

  test('says how long it is, parted from the title', () => {
    expect(wordsOf(figure.querySelector('a')?.parentElement)).toMatch(
      /^Watch the video: The gate 1:05.*1 minute 5 seconds$/,
    );
    expect(figure.querySelector('time')?.dateTime).toBe('PT1M5S');
  });

  test('shows one poster, with its alt, its caption and its credit', () => {
    expect(figure.querySelectorAll('img')).toHaveLength(1);
    expect(figure.querySelector('img')?.alt).toBe(poster.alt);
    expect(figure.querySelector('figcaption')?.textContent).toContain(poster.caption);
    expect(figure.querySelector('.credit')?.textContent).toBe(poster.credit);
  });

  test('asks nothing of anybody before the click, and runs no script', () => {
    expect(figure.querySelector('script, video, audio, object, embed')).toBeNull();
    expect(figure.querySelector('iframe[src]')).toBeNull();
    const addresses = [...figure.querySelectorAll('[src], [srcset]')].flatMap((element) => [
      element.getAttribute('src') ?? '',
      element.getAttribute('srcset') ?? '',
    ]);
    expect(addresses.filter((address) => /\/\//.test(address))).toEqual([]);
  });
});

describe('a video of our own', () => {
  const own = { ...plain, url: '/files/gate.mp4' };

  test('plays in place when a reader starts it, and is a link as well', () => {
    const figure = render(<VideoFigure locale={newYork} video={own} />);
    const player = figure.querySelector('video');
    expect(player?.getAttribute('src')).toBe('/files/gate.mp4');
    expect(player?.preload).toBe('none');
    expect(player?.getAttribute('aria-label')).toBe(`The gate. ${poster.alt}`);
    expect(player?.poster).toMatch(/^\/photos\/.*\.jpg$/);
    expect(figure.querySelector('a')?.getAttribute('href')).toBe('/files/gate.mp4');
    expect(figure.querySelector('.credit')?.textContent).toBe(poster.credit);
  });

  test('needs no poster', () => {
    const bare = { ...own, poster: undefined };
    const player = render(<VideoFigure locale={newYork} video={bare} />).querySelector('video');
    expect(player?.hasAttribute('poster')).toBe(false);
    expect(player?.getAttribute('aria-label')).toBe('The gate');
  });
});

test('without an id there is no player', () => {
  expect(render(<VideoFigure locale={newYork} video={plain} />).querySelector('iframe')).toBeNull();
});

describe('with an id the poster is also a player', () => {
  const frame = render(<VideoFigure locale={newYork} video={youtube} />).querySelector('iframe');
  const inside = new JSDOM(frame?.srcdoc ?? '').window.document;

  test('whose frame has a title', () => {
    expect(frame?.title).toContain('The gate');
  });

  test('that is one link, without cookies, to this video', () => {
    const links = [...inside.querySelectorAll('a')];
    expect(links).toHaveLength(1);
    const address = new URL(links[0]?.href ?? '');
    expect(address.origin).toBe('https://www.youtube-nocookie.com');
    expect(address.pathname).toBe('/embed/dQw4w9WgXcQ');
  });

  test('that shows that it has the focus', () => {
    expect(inside.querySelector('style')?.textContent).toMatch(
      /^a:focus-visible\{outline:4px solid/,
    );
  });

  test('that says what it will load', () => {
    expect(wordsOf(inside.querySelector('a'))).toContain('YouTube');
  });

  test('that runs no script and asks for nothing by itself', () => {
    expect(inside.querySelector('script, link, img, iframe, [src], [onclick]')).toBeNull();
  });
});

test('a video without a length names none', () => {
  expect(
    render(<VideoFigure locale={newYork} video={makeVideo()} />).querySelector('time'),
  ).toBeNull();
});
