/**
 * A small content folder on disk, for the tests of the lint: whole and without fault until a test
 * changes a file of it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';

/** What stands in a content folder: text or bytes, by path. */
export type Files = Record<string, string | Uint8Array>;

export const jpeg = await sharp({
  create: { width: 1200, height: 900, channels: 3, background: '#7a5' },
})
  .jpeg()
  .toBuffer();

/** Its text begins on line 16. */
export const story = `---
title: Trucks wait at Rafah
standfirst: The crossing stayed shut for a third day.
section: world
topics: [gaza]
authors: [jane-doe]
publishedAt: 2024-02-13T16:00:00-05:00
lead:
  photo:
    src: gate.jpg
    alt: A row of white trucks before a closed steel gate
    caption: Aid trucks at the Rafah crossing on Tuesday.
    credit: REUTERS/Edgard Garrido
---

The trucks have waited since Saturday.
`;

/** Two more of the same topic, so that none is ever alone in it. */
function companion(title: string): string {
  return story.replace(/^lead:\n(?: .*\n)+/m, '').replace('Trucks wait at Rafah', title);
}

export const validContent: Files = {
  'site.yaml': 'name: The Fixture\n',
  'sections/world.yaml': 'name: World\n',
  'topics/gaza.yaml': 'name: Gaza\n',
  'authors/jane-doe.yaml': 'name: Jane Doe\n',
  'photos/gate.jpg': jpeg,
  'articles/trucks.mdx': story,
  'articles/gate-opens.mdx': companion('The gate opens'),
  'articles/gate-shuts.mdx': companion('The gate shuts'),
};

/** The story with one passage replaced; an error where the passage is not there. */
export function storyWith(passage: string, replacement: string): string {
  if (!story.includes(passage)) throw new Error(`the story does not hold ${passage}`);
  return story.replace(passage, () => replacement);
}

/** The story with another text, which begins on line 16. */
export function storyOf(text: string): string {
  return storyWith('The trucks have waited since Saturday.', text);
}

/** The story without its picture; its text begins on line 10. */
export const plainStory = story.replace(/^lead:\n(?: .*\n)+/m, '');

/** The story without its picture, with a field put in on line 6. */
export function plainStoryWith(field: string): string {
  return plainStory.replace('authors:', () => `${field}\nauthors:`);
}

/** What the lint says of the valid folder with these files put in, one line a problem. */
export async function lint(files: Files): Promise<string[]> {
  return lintFolder({ ...validContent, ...files });
}

/** What it says of the one story, without the name of its file. */
export async function lintStory(text: string): Promise<string[]> {
  const problems = await lint({ 'articles/trucks.mdx': text });
  return problems.map((problem) => problem.replace('articles/trucks.mdx:', ''));
}

/**
 * What the lint says of a folder of these files alone; paths count from the folder.
 * @param change puts into the folder what is no file of words or bytes
 */
export async function lintFolder(
  files: Files,
  change: (folder: string) => void = () => undefined,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-content-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    change(folder);
    const { problems } = await checkContent(folder);
    return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
