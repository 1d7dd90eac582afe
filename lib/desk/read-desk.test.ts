import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDocument, writeArticles } from '../archive/article-index-fixture.ts';
import { makeLooks } from '../brand/looks-fixture.ts';
import { documentTypes } from '../schema/document-types.ts';
import { noon } from './desk-fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
const write = (name: string, data: unknown) => {
  writeFileSync(join(dataDir, `${name}.json`), JSON.stringify(data));
};
const picture = (day: number) => ({
  ...{ src: 'gate.jpg', alt: 'A gate', credit: 'Jane Doe' },
  expires: `2024-04-0${day}T12:00:00Z`,
});
const story = (id: string, own: object) =>
  makeDocument(id, {
    ...{ title: `The ${id}`, authors: ['ada'], kind: 'live' },
    ...{ publishedAt: '2024-02-13T16:00:00Z', ...own },
  });
const entry = (id: string, own: object) => ({
  ...{ id, file: `content/live/${id}.mdx`, title: `At ${id}`, at: '2024-02-13T18:00:00Z' },
  ...{ authors: ['ada'], corrections: [], photos: [], ...own },
});
const withdrawn = { at: '2024-02-20T00:00:00Z', reason: 'It was not so.' };

beforeAll(() => {
  for (const type of Object.keys(documentTypes)) write(type, []);
  write('files', {});
  write('History', {});
  write('looks', makeLooks());
  write('Section', [{ id: 'world', name: 'World' }]);
  writeArticles(dataDir, [
    story('count', { lead: { photo: picture(1) }, photos: [picture(2)] }),
    story('gone', { lead: { photo: picture(1) }, withdrawn }),
  ]);
  write('LiveEntry', [
    entry('count/first', { photo: picture(3), photos: [picture(4)] }),
    entry('gone/first', { photo: picture(3) }),
  ]);
  write('Page', [
    {
      ...{ id: 'about', file: 'content/pages/about.mdx', title: 'About us', aliases: [] },
      photos: [picture(5)],
    },
  ]);
  const place = (name: string, day: number) => ({ story: name, photo: picture(day) });
  write('Front', [
    {
      ...{ id: 'home', file: 'content/fronts/home.yaml' },
      blocks: [
        { kind: 'latest', count: 8 },
        { kind: 'lead', story: place('count', 6), also: ['count', place('count', 7)] },
      ],
    },
    {
      ...{ id: 'world', file: 'content/fronts/world.yaml' },
      blocks: [{ kind: 'leads', stories: [place('gone', 8), place('count', 8)] }],
    },
  ]);
  write('Author', [
    {
      ...{ id: 'ada', file: 'content/authors/ada.yaml', name: 'Ada Marsh', kind: 'person' },
      ...{ photo: picture(9), photos: [] },
    },
  ]);
  const record = { from: {}, conflicts: [] };
  write('photos', {
    'content/photos/gate.jpg': { width: 1200, height: 800, color: '#123456', hash: 'a', record },
  });
  vi.stubEnv('EDITION_ENV', 'preview');
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

const text = ['In the text', 'body'];

test('rights end wherever a picture stands, but not in what was withdrawn', async () => {
  const { readDeskRights } = await import('./read-desk.ts');
  const rows = readDeskRights(noon).map(({ kind, title, story, file, place, field }) => [
    ...[kind, title, story?.slug, file.replace('content/', ''), place, field],
  ]);
  const count = ['story', 'The count', 'count', 'articles/count.mdx'];
  const first = ['entry', 'At count/first', 'count', 'live/count/first.mdx'];
  const home = ['front', 'Home page', 'count', 'fronts/home.yaml', 'Placed picture'];
  const world = ['front', 'World', 'count', 'fronts/world.yaml', 'Placed picture'];
  expect(rows).toEqual([
    [...count, 'Lead picture', 'lead.photo'],
    [...count, ...text],
    [...first, 'Picture', 'photo'],
    [...first, ...text],
    ['page', 'About us', undefined, 'pages/about.mdx', ...text],
    [...home, 'blocks.1.story.photo'],
    [...home, 'blocks.1.also.1.photo'],
    [...world, 'blocks.0.stories.1.photo'],
    ['author', 'Ada Marsh', undefined, 'authors/ada.yaml', 'Picture', 'photo'],
  ]);
});

test('captions are left to write where a page prints one', async () => {
  const { readDeskCaptions } = await import('./read-desk.ts');
  const rows = readDeskCaptions(noon).map(({ title, field, publishedAt }) => [
    ...[title, field, publishedAt],
  ]);
  expect(rows).toEqual([
    ['At count/first', 'photo', '2024-02-13T18:00:00Z'],
    ['At count/first', 'body', '2024-02-13T18:00:00Z'],
    ['The count', 'lead.photo', '2024-02-13T16:00:00Z'],
    ['The count', 'body', '2024-02-13T16:00:00Z'],
    ['About us', 'body', undefined],
  ]);
});

test('the paper changes by itself when any of these rights ends', async () => {
  const { instants } = await import('../archive/shown.ts');
  for (let day = 1; day <= 9; day += 1) {
    const end = new Date(picture(day).expires);
    expect(instants.last(end)).toEqual(end);
  }
});
