import { expect, test } from 'vitest';
import { makePhoto } from '../photos/photo.ts';
import { captionsLeft } from './captions.ts';
import type { PictureUse } from './desk-picture.ts';
import { makePictureUse } from './desk-fixture.ts';

const measures = { width: 1600, height: 900, color: '#777777', hash: '' };

type Given = { kind?: PictureUse['kind']; field?: string; caption?: string; inFile?: string };

function use(title: string, publishedAt: string | undefined, given: Given = {}) {
  const { kind = 'story', field = 'lead.photo', caption, inFile } = given;
  const fields = { src: 'gate.jpg', alt: 'A gate', credit: 'AP', ...(caption && { caption }) };
  const record = { from: {}, ...(inFile && { caption: inFile }) };
  const photo = makePhoto(fields, 'content/photos/gate.jpg', { ...measures, record });
  return makePictureUse({ kind, title, publishedAt, field, photo });
}

test('those of drafts stand first, then those of the newest, and those of pages last', () => {
  const uses = [
    use('page', undefined, { kind: 'page', field: 'body' }),
    use('old', '2001-01-01T00:00:00Z'),
    use('new', '2024-01-01T00:00:00Z', { field: 'body' }),
    use('entry', '2002-01-01T00:00:00Z', { kind: 'entry', field: 'photo' }),
    use('draft', undefined),
  ];
  expect(captionsLeft(uses).map(({ title }) => title)).toEqual([
    ...['draft', 'new', 'entry', 'old', 'page'],
  ]);
  expect(captionsLeft(uses)[0]?.photo).toEqual({ file: 'content/photos/gate.jpg', alt: 'A gate' });
});

test.each<[which: string, given: Given]>([
  ['has one', { caption: 'Trucks wait.' }],
  ['has one in its file', { inFile: 'Trucks wait.' }],
  ['is a poster', { field: 'lead.video.poster' }],
  ['is in lists alone', { field: 'teaser.photo' }],
  ['is a share card', { field: 'social.photo' }],
  ['is a portrait', { kind: 'author', field: 'photo' }],
  ['is placed on a front', { kind: 'front', field: 'blocks.0.story.photo' }],
])('a picture that %s is not among them', (_, given) => {
  expect(captionsLeft([use('story', undefined, given)])).toEqual([]);
});
