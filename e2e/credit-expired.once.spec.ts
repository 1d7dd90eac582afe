/** A picture whose right has ended is gone from everywhere; its story stays. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsFile } from '../lib/archive/article-index.ts';
import { makePhoto, type Measures } from '../lib/photos/photo.ts';
import { variantName, variantsOf } from '../lib/photos/variants.ts';
import type { PhotoFields } from '../lib/schema/photo.ts';
import { ask, requestAll, crawlAll } from './crawl-all.ts';
import { foldersOf } from './edition-files.ts';
import { editions } from './editions.ts';
import { seeds } from './hidden-addresses.ts';
import { findSecrets } from './secret-words.ts';

const slug = 'a-right-that-ended';
type Story = { id: string; lead: { photo: PhotoFields }; photos: PhotoFields[] };

function picturesOf(name: 'fixture' | 'preview') {
  const read = (file: string) => readFileSync(join(foldersOf(name).dataDir, file), 'utf8');
  const lines = read(documentsFile).trim().split('\n');
  const stories = lines.map((line) => JSON.parse(line) as Story);
  const { lead, photos } = stories.find(({ id }) => id === slug)!;
  const measures = JSON.parse(read('photos.json')) as Record<string, Measures>;
  return [lead.photo, ...photos].map((fields) => {
    const file = `e2e/content/photos/${fields.src}`;
    return makePhoto(fields, file, measures[file]!);
  });
}

for (const name of ['fixture', 'preview'] as const) {
  const { url } = editions[name];

  test(`the ${name} edition has no file of it and no page`, async () => {
    const pictures = picturesOf(name);
    const [, , still] = pictures;
    expect(await (await fetch(`${url}/articles/${slug}`)).text()).toContain(
      `/photos/${still!.id}/`,
    );
    for (const photo of pictures.filter(({ expires }) => expires)) {
      const files = variantsOf(photo).map(variantName);
      const addresses = ['', ...files.map((file) => `/${file}`)].map(
        (end) => `/photos/${photo.id}${end}`,
      );
      for (const { status, path } of await requestAll(url, addresses))
        expect(status, path).toBe(404);
    }
    expect(pictures.filter(({ expires }) => expires)).toHaveLength(2);
  });

  test(`the ${name} edition says no word of it on any page, list or feed`, async () => {
    const noPicture = (path: string) => !/^\/(photos\/\w+\/|desk)/.test(path);
    const served = await crawlAll(url, seeds, noPicture);
    const said = served.flatMap(({ path, body }) =>
      findSecrets(body, ['expired']).map((word) => `${path} ${word}`),
    );
    expect(said).toEqual([]);
    const story = served.find(({ path }) => path === `/articles/${slug}`)!;
    expect(story.text).toContain('The picture has gone, and the words stay.');
    expect(story.text).toContain('What was left of it.');
  });
}

test('the card of its story is set in type instead', async () => {
  const { text } = await ask(editions.fixture.url, `/articles/${slug}`);
  const card = new URL(/property="og:image" content="([^"]+)"/.exec(text)![1]!).pathname;
  expect((await ask(editions.fixture.url, card)).type).toBe('image/jpeg');
  expect(picturesOf('fixture').map(({ id }) => id)).not.toContain(card.split('/')[2]);
});
