import { expect, test } from 'vitest';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { lint, lintFolder, storyOf, validContent } from './content-fixture.ts';

const mp3 = Buffer.from('ID3\u0004 and what follows', 'latin1');
const playing = (...names: string[]) =>
  storyOf(
    ['The trucks wait.', ...names.map((src) => `<Audio src="${src}" title="T" />`)].join('\n\n'),
  );

test.each([
  ['a.mp3', mp3],
  ['a.MP3', Buffer.from([0xff, 0xfb, 0x90, 0x64])],
  ['a.aac', Buffer.from([0xff, 0xf1, 0x50, 0x80])],
  ['a.m4a', Buffer.from('\0\0\0\u0020ftypM4A ', 'latin1')],
  ['a.ogg', Buffer.from('OggS')],
  ['a.opus', Buffer.from('OggS')],
  ['a.flac', Buffer.from('fLaC')],
  ['a.wav', Buffer.from('RIFF\0\0\0\0WAVEfmt ')],
])('%s is what its name says', async (name, bytes) => {
  const files = { [`audio/${name}`]: bytes, 'articles/trucks.mdx': playing(name) };
  expect(await lint(files)).toEqual([]);
});

test('a file that is not there is told at its place', async () => {
  const [problem] = await lint({ 'articles/trucks.mdx': playing('gone.mp3') });
  expect(problem).toBe(
    'articles/trucks.mdx:18: the text names /audio/gone.mp3, and audio/gone.mp3 does not exist. Mend: put the file itself into audio.',
  );
});

test.each([
  [Buffer.from('<!doctype html>'), 'which is no MP3 file.'],
  [Buffer.from([0xff]), 'which is no MP3 file.'],
  [Buffer.alloc(0), 'which is no MP3 file but empty.'],
])('a file that is something else is told at each place', async (bytes, message) => {
  const files = { 'audio/a.mp3': bytes, 'articles/trucks.mdx': playing('a.mp3', 'a.mp3') };
  const problems = await lint(files);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain(
    `articles/trucks.mdx:18: the text names audio/a.mp3, ${message} Mend: save it again`,
  );
  expect(problems[1]).toMatch(/^articles\/trucks\.mdx:20: /);
});

test('one that lies in no place of its own would be lost, and a link is not followed', async () => {
  expect((await lint({ 'articles/a.mp3': mp3 }))[0]).toMatch(
    /^articles\/a\.mp3:1: the paper reads/,
  );
  expect((await lint({ 'audio/two words.mp3': mp3 }))[0]).toMatch(
    /^audio\/two words\.mp3:1: readers can be sent no file of this name/,
  );
  expect((await lint({ 'files/page.html': mp3, 'files/a/b.pdf': mp3 })).join()).toMatch(
    /^files\/a\/b\.pdf:1: readers .*files\/page\.html:1: readers .* pdf, epub/s,
  );
  const problems = await lintFolder(
    { ...validContent, 'articles/trucks.mdx': playing('a.mp3') },
    (folder) => {
      mkdirSync(join(folder, 'audio'));
      symlinkSync('/etc/hostname', join(folder, 'audio/a.mp3'));
    },
  );
  expect(problems).toHaveLength(2);
});

const naming = (...texts: string[]) => storyOf(['The trucks wait.', ...texts].join('\n\n'));

test.each([
  ['a.pdf', Buffer.from('%PDF-1.7')],
  ['a.docx', Buffer.from('PK\u0003\u0004')],
  ['a.xls', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1')],
  ['a.csv', Buffer.from('name,votes')],
  ['a.mp4', Buffer.from('\0\0\0\u0018ftypisom', 'latin1')],
  ['a.webm', Buffer.from('\x1A\x45\xDF\xA3', 'latin1')],
])('a link to %s is one to a file that is what its name says', async (name, bytes) => {
  const story = naming(`[All of it](/files/${name}) is public.`);
  expect(await lint({ [`files/${name}`]: bytes, 'articles/trucks.mdx': story })).toEqual([]);
  const [problem] = await lint({
    [`files/${name}`]: Buffer.from('<html>'),
    'articles/trucks.mdx': story,
  });
  expect(problem).toContain(`the text names files/${name}, which is no `);
});

test('a video of our own lies there too, and nothing else is one', async () => {
  const video = (url: string) => naming(`<Video url="${url}" title="The gate" />`);
  const files = { 'files/gate.mp4': Buffer.from('\0\0\0\u0018ftypisom', 'latin1') };
  expect(await lint({ ...files, 'articles/trucks.mdx': video('/files/gate.mp4') })).toEqual([]);
  expect(await lint({ 'articles/trucks.mdx': video('/files/gate.mp4') })).toEqual([
    'articles/trucks.mdx:18: the text names /files/gate.mp4, and files/gate.mp4 does not exist. Mend: put the file itself into files.',
  ]);
  for (const url of ['/files/gate.pdf', '/elsewhere/gate.mp4', '/files/../gate.mp4'])
    expect((await lint({ 'articles/trucks.mdx': video(url) }))[0]).toMatch(/^articles\/trucks/);
});

test.each(['/files/a b.pdf', '/files/a.html', '/files/a/b.pdf', '/files/.hidden.pdf'])(
  'a link to %s names no file that can be sent',
  async (address) => {
    const problems = await lint({ 'articles/trucks.mdx': naming(`[Data](<${address}>) here.`) });
    expect(problems).toHaveLength(1);
  },
);
