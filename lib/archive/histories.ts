/** Which stories readers have had in more than one version. */
import { versionPath } from '../addresses/urls.ts';
import { readHistories } from './generated.ts';
import type { HistoryEntry } from './story-version.ts';
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
