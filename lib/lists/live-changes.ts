/**
 * What came, was put right or went since a page of a live story was made. The page says in its frame's address
 * what it holds, so that whoever answers need remember nothing, and all who have that page ask the same.
 */
import { createHash } from 'node:crypto';
import type { Article, LiveEntry } from '../archive/newsroom.ts';
import { livePageSize } from './live-pages.ts';

type Story = Pick<Article, 'slug' | 'live' | 'corrections'>;
export type LiveChanges = { added: number; changed: number; removed: number };

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const idLength = 3;
const most = (livePageSize + 1) * (idLength + 1);
const form = new RegExp(
  `^([\\da-z]{1,9})(?:-([\\da-z]{1,4}))?\\.([\\w-])((?:[\\w-]{${idLength + 1}})*)$`,
);

/**
 * From when on an entry is new, in seconds to base 36; how many such stand on an earlier page, being of that very
 * second; how often the story was corrected; and of each entry three characters of a hash of its id and one that says how
 * often it was corrected.
 */
export function liveStamp({ live, corrections }: Story): string {
  const entries = live?.entries ?? [];
  const shown = entries.slice(0, livePageSize);
  const pinned = entries.slice(livePageSize).filter((entry) => entry.pinned);
  const isWhole = entries.length <= livePageSize;
  const since = isWhole ? 0 : Math.floor(Date.parse(shown.at(-1)!.at) / 1000);
  const older = entries
    .slice(livePageSize)
    .filter((entry) => !entry.pinned && isFrom(entry, since));
  const held = [...shown, ...pinned].map((entry) => keyOf(entry) + countOf(entry));
  const behind = older.length > 0 ? `-${older.length.toString(36)}` : '';
  return `${since.toString(36)}${behind}.${countOf({ corrections })}${held.join('')}`;
}

/** @returns undefined for what no page can have said */
export function changesSince(story: Story, stamp: string): LiveChanges | undefined {
  const [, base = '', older = '0', count = '', held = ''] = form.exec(stamp) ?? [];
  if (!base || held.length > most) return undefined;
  const known = new Map<string, string>();
  for (let i = 0; i < held.length; i += idLength + 1) {
    known.set(held.slice(i, i + idLength), held[i + idLength]!);
  }
  const since = parseInt(base, 36);
  const entries = (story.live?.entries ?? []).map((entry) => ({ entry, key: keyOf(entry) }));
  const now = new Set(entries.map(({ key }) => key));
  const isOther = ({ entry, key }: (typeof entries)[number]) => known.get(key) !== countOf(entry);
  const corrected = entries.filter((one) => known.has(one.key) && isOther(one)).length;
  const others = entries.filter(({ entry, key }) => !known.has(key) && isFrom(entry, since)).length;
  return {
    added: Math.max(0, others - parseInt(older, 36)),
    changed: corrected + (count === countOf(story) ? 0 : 1),
    removed: [...known.keys()].filter((key) => !now.has(key)).length,
  };
}

/** @param since in seconds */
function isFrom({ at }: Pick<LiveEntry, 'at'>, since: number): boolean {
  return Date.parse(at) >= since * 1000;
}

function keyOf({ id }: Pick<LiveEntry, 'id'>): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, idLength);
}

function countOf({ corrections }: Pick<LiveEntry, 'corrections'>): string {
  return digits[corrections.length % digits.length]!;
}
