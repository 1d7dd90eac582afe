/** The entries of a live story page by page, counted from the oldest, so that each page stays as it is. */
import type { Article, LiveEntry } from '../archive/newsroom.ts';
import { articlePath, livePagePath } from '../addresses/urls.ts';
import { nameOfEntry } from '../schema/live-entry.ts';

export const livePageSize = 25;

type Story = Pick<Article, 'slug' | 'live'>;

export type LivePage = {
  /** Newest first. */
  entries: LiveEntry[];
  /** Undefined for the story's own address, which shows the newest. */
  page: number | undefined;
  pages: number;
  /** Where what is older stands, at the entry that comes next. */
  earlier: string | undefined;
  newer: string | undefined;
};

/** What an entry's place on a page is called there. */
export function entryAnchor(id: string): string {
  return `entry-${nameOfEntry(id)}`;
}

/** The newest entries, at the story's own address. */
export function newestPage(story: Story): LivePage {
  const { entries, pages } = entriesOf(story);
  const next = entries[livePageSize];
  return {
    entries: entries.slice(0, livePageSize),
    page: undefined,
    pages,
    earlier: next && placeOfEntry(story, next),
    newer: undefined,
  };
}

/** What stands at the story's own address: the pinned entry, however old, then the newest. */
export function shownEntries(story: Story): LiveEntry[] {
  const { entries } = newestPage(story);
  const pinned = story.live?.entries.find((entry) => entry.pinned);
  return pinned ? [pinned, ...entries.filter(({ id }) => id !== pinned.id)] : entries;
}

/** @returns undefined beyond the last page; the first is there from the first entry on */
export function livePage(story: Story, page: number): LivePage | undefined {
  const { entries, pages } = entriesOf(story);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  const before = livePageSize * (page - 1);
  const last = entries.length - before;
  return {
    entries: entries.slice(Math.max(0, last - livePageSize), last),
    page,
    pages,
    earlier: page > 1 ? livePagePath(story.slug, page - 1) : undefined,
    newer: page < pages ? livePagePath(story.slug, page + 1) : articlePath(story.slug),
  };
}

/** The page that an entry stays on, and its place there. */
export function placeOfEntry(story: Story, { id }: Pick<LiveEntry, 'id'>): string {
  const { entries } = entriesOf(story);
  const older = entries.length - 1 - entries.findIndex((entry) => entry.id === id);
  const page = Math.floor(older / livePageSize) + 1;
  return `${livePagePath(story.slug, page)}#${entryAnchor(id)}`;
}

export function livePageNumbers(story: Story): string[] {
  const { pages } = entriesOf(story);
  return Array.from({ length: pages }, (_, i) => String(i + 1));
}

function entriesOf({ live }: Story) {
  const entries = live?.entries ?? [];
  return { entries, pages: Math.ceil(entries.length / livePageSize) };
}
