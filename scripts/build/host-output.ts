/**
 * What a host that runs Next itself must find in the build's output, since our own server, which
 * knows these things, is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedArticle } from '../../lib/archive/article-index.ts';
import type { Document } from '../../lib/archive/generated.ts';
import type { HistoryEntry } from '../../lib/archive/story-version.ts';
import { stateOf, type State } from '../../lib/archive/visibility.ts';
import {
  formerOfPage,
  formerOfStory,
  formerSlug,
  isPath,
  type FormerAddress,
} from '../../lib/addresses/former-addresses.ts';
import { articlePath, historyPath } from '../../lib/addresses/urls.ts';
import type { DocumentType } from '../../lib/schema/document-types.ts';
import { hostRedirects } from './host-redirects.ts';
import { withoutHidden } from './leave-out.ts';
import { historyIndex } from './write-histories.ts';
import { writeWhole } from './write-whole.ts';

type Manifest = {
  routes: Record<string, { initialStatus?: number }>;
  dynamicRoutes: Record<string, { fallback: string | false | null }>;
};

type Story = IndexedArticle;

/** For next.config.js. */
export function writeRedirects(dataDir: string, host: string): void {
  const addresses = formerAddresses(dataDir);
  writeWhole(join(dataDir, 'redirects.json'), JSON.stringify(hostRedirects(addresses, host)));
}

/** Former addresses of what is published now, and of what stands below it. */
export function formerAddresses(dataDir: string): FormerAddress[] {
  const histories = readHistories(dataDir);
  const hidden = [...stories(dataDir, 'withdrawn'), ...stories(dataDir, 'scheduled')];
  const names = new Set(hidden.map(({ id }) => `Article ${id}` as const));
  return [
    ...stories(dataDir, 'published').flatMap((story) => [
      ...formerOfStory(story),
      ...formerBelow(story, (histories[story.id]?.count ?? 1) > 1),
    ]),
    ...read<Document<'Page'>>(dataDir, 'Page').flatMap(formerOfPage),
    ...read<Document<'Redirects'>>(dataDir, 'Redirects').flatMap(
      (document) => withoutHidden(document, names).entries,
    ),
  ];
}

/** A live story's entries, pages and feeds are many: one rule stands for all of a former slug's. */
function formerBelow({ id, kind, aliases }: Story, hasHistory: boolean): FormerAddress[] {
  const slugs = aliases.map(formerSlug).filter((alias) => !isPath(alias));
  return slugs.flatMap((slug) => [
    ...(hasHistory ? [{ from: historyPath(slug), to: historyPath(id) }] : []),
    ...(kind === 'live' ? [{ from: `${articlePath(slug)}/*`, to: `${articlePath(id)}/*` }] : []),
  ]);
}

/** The page of a withdrawn story is prerendered like any other; here it gets its status. */
export function markWithdrawn(distDir: string, dataDir: string): void {
  const manifest = readManifest(distDir);
  for (const { id } of stories(dataDir, 'withdrawn')) {
    for (const path of [articlePath(id), historyPath(id)]) {
      const route = manifest.routes[path];
      const meta = join(distDir, 'server/app', `${path}.meta`);
      if (!route) throw new Error(`${path} of a withdrawn story was not prerendered`);
      route.initialStatus = 410;
      const said = JSON.parse(readFileSync(meta, 'utf8')) as object;
      writeWhole(meta, JSON.stringify({ ...said, status: 410 }));
    }
  }
  writeManifest(distDir, manifest);
}

/** Every page is prerendered for such a host: any other address is the prerendered 404. */
export function closeAddresses(distDir: string): void {
  const manifest = readManifest(distDir);
  for (const route of Object.values(manifest.dynamicRoutes)) route.fallback = false;
  writeManifest(distDir, manifest);
}

export function stories(dataDir: string, state: State): Story[] {
  return read<Story>(dataDir, 'Article').filter((story) => stateOf(story, new Date()) === state);
}

function read<T>(dataDir: string, type: DocumentType): T[] {
  return JSON.parse(readFileSync(join(dataDir, `${type}.json`), 'utf8')) as T[];
}

function readHistories(dataDir: string): Record<string, HistoryEntry> {
  return JSON.parse(readFileSync(join(dataDir, historyIndex), 'utf8')) as Record<
    string,
    HistoryEntry
  >;
}

const manifestFile = (distDir: string) => join(distDir, 'prerender-manifest.json');

function readManifest(distDir: string): Manifest {
  return JSON.parse(readFileSync(manifestFile(distDir), 'utf8')) as Manifest;
}

/** Netlify has Next copy what its server needs into a folder of its own, before we come. */
function writeManifest(distDir: string, manifest: Manifest): void {
  const copy = manifestFile(join(distDir, 'standalone', distDir));
  for (const file of [manifestFile(distDir), copy]) {
    if (existsSync(file)) writeWhole(file, JSON.stringify(manifest));
  }
}
