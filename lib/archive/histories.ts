/** Which stories readers have had in more than one version. */
import { versionPath } from '../addresses/urls.ts';
import { readHistories, readVersions } from './generated.ts';
import type { Article } from './newsroom.ts';
import type { HistoryEntry, StoryVersion } from './story-version.ts';
import type { State } from './visibility.ts';

const histories = new Map(Object.entries(readHistories()));

/** What nobody can read has no history. */
export function historyOf(slug: string, state: State): HistoryEntry | undefined {
  return state === 'published' ? histories.get(slug) : undefined;
}

/** The address of the version that came with a correction; undefined where there is none before it. */
export function changePath(slug: string, at: string, history?: HistoryEntry): string | undefined {
  return versionPath(slug, history?.corrections[at]);
}

/** What readers have had of a story, newest first; nothing where it was never changed. */
export function getVersions({ slug, state }: Article): StoryVersion[] {
  const entry = historyOf(slug, state);
  return entry ? readVersions(entry) : [];
}
