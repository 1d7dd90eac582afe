import { expect, test } from 'vitest';
import { newYork } from '@/lib/language/locale-fixture';
import { AudioFigure } from './audio-figure';
import { render, wordsOf } from '../markup-fixture';

const talk = { title: 'A talk', type: 'audio/mpeg', duration: undefined, bytes: undefined };

test('a file of our own: the player, what it is, how long, how large', () => {
  const own = { ...talk, url: '/audio/talk.mp3', duration: 'PT1H2M5S', bytes: 12_345_678 };
  const figure = render(<AudioFigure {...own} locale={newYork} />);
  const player = figure.querySelector('audio');
  expect(player?.getAttribute('src')).toBe('/audio/talk.mp3');
  expect(player?.getAttribute('preload')).toBe('none');
  expect(player?.getAttribute('aria-label')).toBe('A talk');
  expect(player?.hasAttribute('controls')).toBe(true);
  expect(figure.querySelector('a[download]')?.getAttribute('href')).toBe('/audio/talk.mp3');
  expect(wordsOf(figure.querySelector('figcaption'))).toBe(
    'Audio: A talk 1:02:05 1 hour 2 minutes 5 secondsDownload the audio (12 MB)',
  );
});

test('one elsewhere says no more than is known', () => {
  const figure = render(
    <AudioFigure {...talk} url="https://audio.example/talk.mp3" locale={newYork} />,
  );
  expect(wordsOf(figure.querySelector('figcaption'))).toBe('Audio: A talkDownload the audio');
});
