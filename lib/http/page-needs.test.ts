import { expect, test } from 'vitest';
import { pageNeeds } from './page-needs.ts';

const frame = (address: string) =>
  `<iframe title="T" srcdoc="<!doctype html><a href=&quot;${address}&quot; style=&quot;x&quot;>Show</a>"></iframe>`;

test.each([
  ['<p>No frame, but <a href="https://a.example/">a link</a>.</p>', []],
  [
    frame('https://www.youtube-nocookie.com/embed/abc?autoplay=1'),
    ['https://www.youtube-nocookie.com'],
  ],
  [
    frame('https://a.example/?x=1&amp;amp;y=2') + frame('https://a.example/2'),
    ['https://a.example'],
  ],
  [
    frame('https://a.example:8443/1') + frame('https://b.example/'),
    ['https://a.example:8443', 'https://b.example'],
  ],
  [frame('https://a.example/1').replaceAll('"', "'"), ['https://a.example']],
])('%s', (html, origins) => {
  expect(pageNeeds(html).frames).toEqual(origins);
});

test.each([
  ['<audio controls src="https://audio.example/a.mp3"></audio>', true],
  ["<audio src='https://audio.example/a.mp3' controls></audio>", true],
  ['<audio controls src="/audio/a.mp3"></audio>', false],
  ['<p>&lt;audio src="https://audio.example/a.mp3"&gt;</p>', false],
  ['<a href="https://audio.example/a.mp3">A talk</a>', false],
])('%s', (html, plays) => {
  expect(pageNeeds(html).audio).toBe(plays);
});

test.each([
  [
    '<form action="https://letters.example/sign-up?a=1&amp;b=2" method="post"></form>',
    ['https://letters.example'],
  ],
  ['<form action=https://letters.example/sign-up method=post></form>', ['https://letters.example']],
  ['<form action="/search"></form>', []],
  ['<p>&lt;form action="https://letters.example/"&gt;</p>', []],
  ['<a href="https://letters.example/">Letters</a>', []],
])('%s', (html, origins) => {
  expect(pageNeeds(html).forms).toEqual(origins);
});

test('a page with a frame of the paper itself needs that, and one with a frame of elsewhere does not', () => {
  const own = '<iframe src="/articles/night/updates/0.A/" title="New updates"></iframe>';
  expect(pageNeeds(own).frames).toEqual(["'self'"]);
  expect(pageNeeds('<iframe src="//charts.example/a"></iframe>').frames).toEqual([]);
});
