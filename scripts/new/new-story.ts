import glob from 'fast-glob';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema, type SiteFields } from '../../lib/schema/paper.ts';
import { draftText, slugOf } from './draft.ts';

/**
 * Writes the draft of a story.
 * @param today like 2026-03-01: its year names the folder, and a headline that no address can hold has the day for one
 * @returns the path of the new file
 * @throws {Error} where the headline makes an address that is taken, or the folder lacks a section or an author
 */
export function newStory(contentDir: string, headline: string, today: string): string {
  const find = (slug: string) => glob.globSync(`articles/**/${slug}.mdx`, { cwd: contentDir })[0];
  const slug = slugOf(headline, siteOf(contentDir).language) || freeSlug(`story-${today}`, find);
  const taken = find(slug);
  if (taken) throw new Error(`${join(contentDir, taken)} is there already; nothing was written.`);
  const section = firstOf(contentDir, 'sections', 'order', Infinity);
  const author = firstAuthor(contentDir);
  const file = join(contentDir, 'articles', today.slice(0, 4), `${slug}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, draftText({ headline: headline.trim(), section, author }), {
    flag: 'wx',
  });
  return file;
}

function freeSlug(slug: string, find: (slug: string) => string | undefined): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? slug : `${slug}-${n}`;
    if (!find(free)) return free;
  }
}

/** A desk is nobody in particular: the safer byline until the editor writes the true one. */
export function firstAuthor(contentDir: string): string {
  return firstOf(contentDir, 'authors', 'kind', 'person');
}

/** Whatever is wrong in it, the check tells. */
export function siteOf(contentDir: string): Pick<SiteFields, 'language' | 'timeZone'> {
  const file = join(contentDir, 'site.yaml');
  const site: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  const { language, timeZone } = siteSchema.shape;
  const { data } = z.object({ language, timeZone }).safeParse(site);
  return data ?? siteSchema.parse({});
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
