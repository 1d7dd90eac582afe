/** Sections, topics, authors, the paper itself and its old addresses, as files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { listPath } from '../../../lib/addresses/urls.ts';
import { idOf } from '../../../lib/addresses/id-of.ts';
import { decoded } from '../decoded.ts';
import type { Person, Source } from '../source-post.ts';
import type { ContentWriter } from './content-writer.ts';
import { idIn, numberOf, targetsOf, type Counted, type Mapping } from './mapping.ts';
import { seriesId } from './series-id.ts';
import { oldFeeds } from './old-feeds.ts';
import type { Survey } from './survey.ts';

const yaml = (fields: Record<string, unknown>) =>
  stringify(
    Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
    ),
    { lineWidth: 0 },
  );

/** Ids of people in the archive → ids of files under authors. */
export function authorIds(people: Map<string, Person>): Map<string, string> {
  return new Map(
    [...people.values()].map(({ id, name }) => [
      id,
      idOf(name) || idOf(decoded(id)) || `author-${numberOf(id)}`,
    ]),
  );
}

export function writeAuthors(
  writer: ContentWriter,
  people: Map<string, Person>,
  ids: Map<string, string>,
): void {
  // Two accounts of one name are one person, and the one that says more of itself speaks.
  const byId = new Map<string, Person>();
  for (const person of people.values()) {
    const id = ids.get(person.id) ?? '';
    if (!byId.get(id)?.description) byId.set(id, person);
  }
  for (const [file, { name, id, description, url }] of byId) {
    const words = description
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    writer.put(
      `authors/${file}.yaml`,
      yaml({
        name: name || id,
        description: words,
        url: url?.startsWith('https:') ? url : undefined,
      }),
    );
  }
}

/** Who signs what nobody signed. */
export const desk = 'newsroom';

export function writeDesk(writer: ContentWriter, paper: string | undefined): void {
  writer.put(`authors/${desk}.yaml`, yaml({ name: paper ?? 'Newsroom', kind: 'desk' }));
}

export function writeLists(
  writer: ContentWriter,
  mapping: Mapping,
  { categories, tags }: Survey,
  used: Set<string>,
): void {
  const names = new Map<string, { name: string; description?: string }>();
  const add = (counted: Counted, targets: Record<string, string | null>) => {
    for (const { term } of counted.values()) {
      const target = targets[term.id];
      if (target && !names.has(target)) names.set(target, term);
    }
  };
  add(categories, mapping.categories);
  add(tags, mapping.tags);
  let order = 0;
  // The lists with the most stories come first.
  for (const target of new Set(targetsOf(mapping))) {
    if (!used.has(target)) continue;
    const term = names.get(target);
    const name = term?.name ?? titled(idIn(target));
    const place = target.startsWith('sections/') ? { order: (order += 1) } : {};
    writer.put(`${target}.yaml`, yaml({ name, description: term?.description, ...place }));
  }
}

function titled(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** From which instant on the paper's rules are whole: as it says itself, else from this import on. */
export function rulesSince(site: Site | undefined, now: Date): string {
  return site?.credits?.requiredSince ?? `${now.toISOString().slice(0, 19)}Z`;
}

type Site = Record<string, unknown> & { credits?: { requiredSince?: string } };

/** @returns undefined for a paper that has no site.yaml yet */
export function readSite(contentDir: string): Site | undefined {
  const file = join(contentDir, 'site.yaml');
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as Site | null) ?? {}) : undefined;
}

/** Only an empty paper gets one. */
export function writeSite(writer: ContentWriter, { site }: Source, requiredSince: string): Site {
  const language = site.language && isLanguage(site.language) ? site.language : undefined;
  const { name, tagline, timeZone } = site;
  const fields = { name, language, timeZone, tagline, credits: { requiredSince } };
  const before = readSite(writer.contentDir);
  if (!writer.isAnothers('site.yaml')) writer.put('site.yaml', yaml(fields));
  return before ?? fields;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Old addresses that no story's `aliases` can hold: those of lists and of standing pages. */
export function writeRedirects(writer: ContentWriter, redirects: Map<string, string>): void {
  if (redirects.size === 0) return;
  writer.put(
    'redirects.yaml',
    stringify(Object.fromEntries([...redirects].sort(([a], [b]) => (a < b ? -1 : 1))), {
      lineWidth: 0,
    }),
  );
}

export function listRedirects(
  { listAddresses, system }: Source,
  mapping: Mapping,
  authors: Map<string, string>,
  used: Set<string>,
): Map<string, string> {
  const redirects = new Map(Object.entries(oldFeeds[system] ?? {}));
  for (const { address, list, id } of listAddresses) {
    const target =
      list === 'authors' ? authors.get(id) && `authors/${authors.get(id)!}` : mapping[list][id];
    if (!target || !used.has(target)) continue;
    const [of = '', name = ''] = target.split('/');
    redirects.set(`${address}*`, listPath(of as 'sections', name));
  }
  return redirects;
}

export function writeSeries(writer: ContentWriter, series: Survey['series']): void {
  for (const { name } of series.values())
    writer.put(`series/${seriesId(name)}.yaml`, yaml({ name }));
}
