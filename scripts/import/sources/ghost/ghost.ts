/** A Ghost export: one file of JSON, and beside it perhaps its `routes.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Source, SourceEntry } from '../../source-post.ts';
import { ghostPost, type GhostPaper } from './ghost-post.ts';
import { textIn } from '../plain-html.ts';
import { collectionsIn, collectionsOf, timeZoneIn, type Collection } from './permalinks.ts';
import { readRecords } from './read-records.ts';
import { look, noTables, type GhostTables } from './tables.ts';

/** @param start of the file */
export function isGhost(start: string): boolean {
  return /^\s*(?:ï»¿)?\s*\{\s*"(?:db|meta|data)"/.test(start);
}

/**
 * @param hosts the first is taken for the paper's own where nothing in the export tells it
 * @param folders in which pictures may lie, as in a backup that was unpacked
 */
export async function openGhost(
  file: string,
  hosts: ReadonlySet<string>,
  folders: string[] = [],
): Promise<Source> {
  const faults = new Set<string>();
  const tell = (fault: string) => faults.add(`${basename(file)} ${fault}`);
  const tables = noTables();
  let count = 0;
  for await (const record of readRecords(file, tell)) {
    look(record, tables);
    if (record.table === 'posts') count += 1;
  }
  if (count === 0) tell('holds no post of Ghost');
  const { settings } = tables;
  const paper: GhostPaper = {
    tables,
    collections: collectionsFor(file, tables, tell),
    timeZone: timeZoneIn(settings) ?? 'Etc/UTC',
    origin: originIn(tables, hosts),
  };
  async function* posts(): AsyncGenerator<SourceEntry> {
    const seen = new Set<string>();
    for await (const { table, fields } of readRecords(file, tell)) {
      if (table !== 'posts') continue;
      const entry = ghostPost(fields, paper);
      if ('post' in entry && seen.has(entry.post.key))
        yield { leftOut: { where: entry.post.where, reason: 'stands in the export twice' } };
      else yield entry;
      if ('post' in entry) seen.add(entry.post.key);
    }
    if (paper.origin === undefined) {
      const reason = 'does not say where the paper was: name its address with --media https://…';
      yield { leftOut: { where: 'the export', reason } };
    }
    const reason = 'code that was injected into every page was left out';
    if (textIn(settings, 'codeinjection_head', 'codeinjection_foot', 'ghost_head', 'ghost_foot'))
      yield { leftOut: { where: 'the settings', reason } };
  }
  return {
    ...{ name: 'a Ghost export', system: 'ghost', site: siteOf(paper) },
    pictureAt: () => undefined,
    pictureOf: () => undefined,
    picturesOf: () => [],
    folders,
    listAddresses: listAddresses(tables),
    posts,
    faults: () => [...faults],
    close: () => undefined,
  };
}

function collectionsFor(
  file: string,
  { settings }: GhostTables,
  tell: (fault: string) => void,
): Collection[] {
  const routes = join(dirname(file), 'routes.yaml');
  try {
    if (existsSync(routes)) return collectionsIn(readFileSync(routes, 'utf8'));
  } catch {
    tell('lies beside a routes.yaml that is no YAML; posts are taken to have been at /{slug}/');
  }
  return collectionsOf(textIn(settings, 'permalinks'));
}

function originIn({ origins }: GhostTables, hosts: ReadonlySet<string>): string | undefined {
  const [most] = [...origins].sort(([, a], [, b]) => b - a);
  const [named] = hosts;
  return most?.[0] ?? (named && `https://${named}`);
}

function siteOf({ tables: { settings }, origin }: GhostPaper): Source['site'] {
  const name = textIn(settings, 'title');
  const tagline = textIn(settings, 'description');
  const timeZone = timeZoneIn(settings);
  const language = textIn(settings, 'locale', 'lang', 'defaultLang', 'default_locale');
  return {
    ...(name && { name }),
    ...(tagline && { tagline }),
    ...(language && { language }),
    ...(timeZone && { timeZone }),
    ...(origin && { origin }),
  };
}

/** A tag may be a section for the stories that it comes first with, and a topic for others: the section has its old page. */
function listAddresses({ people, tags }: GhostTables): Source['listAddresses'] {
  const open = [...tags.values()].filter(({ isInternal }) => !isInternal);
  return [
    ...[...people.values()].map(({ id, slug }) => ({
      ...{ address: `/author/${slug}/`, list: 'authors' as const, id },
    })),
    ...(['tags', 'categories'] as const).flatMap((list) =>
      open.map(({ id }) => ({ address: `/tag/${id}/`, list, id })),
    ),
  ];
}
