import type { Article, LiveEntry } from './newsroom.ts';

/** The newest of a story's instants: published, updated, corrected, and those of its entries; none for a draft without a date. */
export function lastChange(
  story: Pick<Article, 'publishedAt' | 'updatedAt' | 'corrections' | 'live'>,
): string | undefined {
  const { publishedAt, updatedAt, corrections, live } = story;
  const ofEntries = live?.entries.map(lastChangeOfEntry) ?? [];
  return newest([publishedAt, updatedAt, ...corrections.map(({ at }) => at), ...ofEntries]);
}

export function lastChangeOfEntry({ at, corrections }: Pick<LiveEntry, 'at' | 'corrections'>) {
  return newest([at, ...corrections.map((correction) => correction.at)])!;
}

/** Compared as instants, since their offsets may differ. */
export function newest(instants: (string | undefined)[]): string | undefined {
  let latest: string | undefined;
  let time = -Infinity;
  for (const instant of instants) {
    const at = instant === undefined ? NaN : Date.parse(instant);
    if (at > time) [latest, time] = [instant, at];
  }
  return latest;
}
