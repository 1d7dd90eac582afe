import { expect, test } from 'vitest';
import { makePhoto } from '../photos/photo.ts';
import { captionsLeft } from './captions.ts';

const measures = { width: 1600, height: 900, color: '#777777', hash: '' };

type Given = { field?: string; caption?: string; inFile?: string };

function use(slug: string, publishedAt: string | undefined, given: Given = {}) {
  const { field = 'lead.photo', caption, inFile } = given;
  const fields = { src: 'gate.jpg', alt: 'A gate', credit: 'AP', ...(caption && { caption }) };
  const record = { from: {}, ...(inFile && { caption: inFile }) };
  const photo = makePhoto(fields, 'content/photos/gate.jpg', { ...measures, record });
  return { slug, title: slug, publishedAt, place: 'Lead picture', field, photo };
}

test('those of drafts stand first, then those of the newest story', () => {
  const uses = [
    use('old', '2001-01-01T00:00:00Z'),
    use('new', '2024-01-01T00:00:00Z', { field: 'body' }),
    use('draft', undefined),
  ];
  expect(captionsLeft(uses).map(({ slug }) => slug)).toEqual(['draft', 'new', 'old']);
  expect(captionsLeft(uses)[0]?.photo).toEqual({ file: 'content/photos/gate.jpg', alt: 'A gate' });
});

test.each<[which: string, given: Given]>([
  ['has one', { caption: 'Trucks wait.' }],
  ['has one in its file', { inFile: 'Trucks wait.' }],
  ['is a poster', { field: 'lead.video.poster' }],
  ['is in lists alone', { field: 'teaser.photo' }],
  ['is a share card', { field: 'social.photo' }],
])('a picture that %s is not among them', (_, given) => {
  expect(captionsLeft([use('story', undefined, given)])).toEqual([]);
});
