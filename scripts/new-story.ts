import glob from 'fast-glob';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { draftText, slugOf } from './draft.ts';

/**
 * Writes the draft of a story.
 * @param year names the folder; the address does not hold it
 * @returns the path of the new file
 * @throws {Error} where the headline makes no address, or one that is taken, or the folder lacks a section or an author
 */
export function newStory(contentDir: string, headline: string, year: number): string {
  const slug = slugOf(headline);
  if (!slug) throw new Error(`"${headline}" holds no letter that an address can have; use a to z.`);
  const [taken] = glob.globSync(`articles/**/${slug}.mdx`, { cwd: contentDir });
  if (taken) throw new Error(`${join(contentDir, taken)} is there already; nothing was written.`);
  const section = firstOf(contentDir, 'sections', 'order', Infinity);
  // A desk is nobody in particular: the safer byline until the editor writes the true one.
  const author = firstOf(contentDir, 'authors', 'kind', 'person');
  const file = join(contentDir, 'articles', String(year), `${slug}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, draftText({ headline: headline.trim(), section, author }), {
    flag: 'wx',
  });
  return file;
}

/** The id of the file whose `field` comes first; one without it counts as having `otherwise`. */
function firstOf(contentDir: string, folder: string, field: string, otherwise: unknown): string {
  const rank = (path: string): string | number => {
    const data = parse(readFileSync(join(contentDir, path), 'utf8')) as Record<string, unknown>;
    return (data[field] ?? otherwise) as string | number;
  };
  const [first] = glob
    .globSync(`${folder}/*.yaml`, { cwd: contentDir })
    .sort()
    .map((path) => ({ path, rank: rank(path) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  if (!first) throw new Error(`${contentDir}/${folder} holds no file yet; a story needs one.`);
  return basename(first.path, '.yaml');
}
