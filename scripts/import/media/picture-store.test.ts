import { symlinkSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { folderOf } from '../import-fixture.ts';
import { ContentWriter } from '../write/content-writer.ts';
import { MediaFinder } from './media-finder.ts';
import { PictureStore } from './picture-store.ts';

const made: ReturnType<typeof folderOf>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

const jpeg = (shade: number) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 0, b: 0 } } })
    .jpeg()
    .toBuffer();

function storeWith(files: Record<string, string | Buffer>) {
  const media = folderOf(files);
  const paper = folderOf();
  made.push(media, paper);
  const writer = new ContentWriter(paper.folder, false);
  const finder = new MediaFinder(writer, {
    folders: [media.folder],
    hosts: new Set(),
    origin: 'https://old.example',
  });
  const store = new PictureStore(writer, finder);
  return { store, media, paper };
}

test('the picture itself comes in, whichever of its sizes a text names', async () => {
  const { store, paper } = storeWith({ '2020/01/gate.jpg': await jpeg(1) });
  const found = { file: '2020/01/gate.jpg' };
  expect(
    await store.get('https://old.example/wp-content/uploads/2020/01/gate-300x200.jpg'),
  ).toMatchObject(found);
  expect(
    await store.get('https://i0.wp.com/old.example/wp-content/uploads/2020/01/gate.jpg?w=9'),
  ).toMatchObject(found);
  expect(paper.names().filter((name) => name.startsWith('photos'))).toEqual([
    'photos/2020/01/gate.jpg',
  ]);
});

test('a picture that stands in the text is a file of its own', async () => {
  const { store, paper } = storeWith({});
  const address = (type: string, bytes: Buffer) =>
    `data:image/${type};base64,${bytes.toString('base64')}`;
  const found = await store.get(address('jpeg', await jpeg(1)));
  expect(found).toMatchObject({ file: expect.stringMatching(/^in-text-\w{12}\.jpg$/) as string });
  expect(await store.get(address('png', await jpeg(1)))).toEqual(found);
  expect(paper.names().filter((name) => name.startsWith('photos'))).toHaveLength(1);
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await store.get(address('svg+xml', drawing))).toHaveProperty('missing');
});

test('two pictures of one name stay two', async () => {
  const { store } = storeWith({
    'a/Gate 1.jpg': await jpeg(1),
    'a/gate_1.jpg': await jpeg(2),
  });
  expect(await store.get('/a/Gate%201.jpg')).toMatchObject({ file: 'a/gate-1.jpg' });
  expect(await store.get('/a/gate_1.jpg')).toMatchObject({ file: 'a/gate-1-2.jpg' });
});

test('a file is called what it is, and what is no picture is missing', async () => {
  const { store } = storeWith({
    'a/photo.png': await jpeg(1),
    'a/page.jpg': '<html>',
    'a/art.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(await store.get('/a/photo.png')).toMatchObject({ file: 'a/photo.jpg' });
  expect(await store.get('/a/page.jpg')).toHaveProperty('missing');
  expect(await store.get('/a/art.svg')).toHaveProperty('missing');
});

test('no path and no link leads out of the folder', async () => {
  const outside = folderOf({ 'secret.jpg': await jpeg(1) });
  made.push(outside);
  const { store, media } = storeWith({ 'a/b.jpg': await jpeg(2) });
  symlinkSync(`${outside.folder}/secret.jpg`, `${media.folder}/a/link.jpg`);
  for (const src of ['/a/link.jpg', '../secret.jpg', `/a/..%2f..%2f${outside.folder}/secret.jpg`])
    expect(await store.get(src), src).toHaveProperty('missing');
});
