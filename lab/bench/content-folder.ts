/** A newsroom's whole content folder, made up: the same files for the same numbers, every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { drawPhoto } from './draw-photo.ts';
import { seeded } from './random.ts';
import { headline, sentence } from './sentences.ts';
import { writeStory, type Desk, type Shot } from './story.ts';
import { places, things } from './vocabulary.ts';

/** The newest story comes first in `slugs` and in the paper. */
export type ContentFolder = { dir: string; slugs: string[]; fileOf: (slug: string) => string };

const newest = Date.parse('2026-10-31T18:00:00Z');
const threeYears = 3 * 365 * 24 * 3_600_000;

/**
 * @param photos how many pictures the stories share
 * @param draw makes each
 */
export async function writeContentFolder(
  dir: string,
  stories: number,
  photos: number,
  draw: (seed: number) => Promise<Buffer> = drawPhoto,
): Promise<ContentFolder> {
  const random = seeded(stories);
  const put = (path: string, data: string | Buffer) => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  };
  const putYaml = (path: string, data: object) => {
    put(path, stringify(data));
  };

  putYaml('site.yaml', { name: 'The Bench', language: 'en', timeZone: 'America/New_York' });
  const page = { title: 'About', description: 'What this paper is for.' };
  put('pages/about.mdx', `---\n${stringify(page)}---\n\nIts stories measure the software.\n`);

  const name = (kind: string, i: number, among: string[]) =>
    `${among[i % among.length]} ${kind} ${i}`;
  const desk: Desk = {
    sections: range(8).map((i) => `section-${i}`),
    topics: range(60).map((i) => `topic-${i}`),
    authors: range(20).map((i) => `desk-${i}`),
  };
  desk.sections.forEach((id, order) => {
    putYaml(`sections/${id}.yaml`, { name: `Section ${order + 1}`, order });
  });
  desk.topics.forEach((id, i) => {
    putYaml(`topics/${id}.yaml`, { name: name('topic', i, things), description: sentence(random) });
  });
  desk.authors.forEach((id, i) => {
    putYaml(`authors/${id}.yaml`, { name: name('desk', i, places), kind: 'desk' });
  });

  const shots: Shot[] = [];
  for (const i of range(photos)) {
    const src = `photo-${i}.jpg`;
    put(`photos/${src}`, await draw(i + 1));
    shots.push({
      src,
      alt: `Waves of colour, number ${i}`,
      caption: sentence(random),
      credit: 'Drawing: Broadsheet',
    });
  }

  const titles = range(stories).map(() => headline(random));
  const slugs = titles.map((title, i) => `${slugOf(title)}-${i}`);
  titles.forEach((title, i) => {
    const publishedAt = new Date(newest - (i / stories) * threeYears).toISOString();
    const others = random.picks(slugs, 6).filter((slug) => slug !== slugs[i]);
    const photo = random.pick(shots);
    put(pathOf(slugs[i] ?? ''), writeStory(random, title, { ...desk, publishedAt, photo, others }));
  });
  return { dir, slugs, fileOf: (slug) => join(dir, pathOf(slug)) };
}

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Folders of a hundred or so, as a newsroom would have by month. */
function pathOf(slug: string): string {
  const number = Number(/\d+$/.exec(slug)?.[0] ?? 0);
  return `articles/${Math.floor(number / 100)}/${slug}.mdx`;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
