/**
 * The one rule of what may be seen: a pure function of the story, the clock and the environment.
 * Nothing else in the house knows of drafts or of schedules.
 */
import type { SiteEnv } from '../edition/hosts.ts';

export type Visible = {
  draft?: boolean | undefined;
  publishedAt?: string | undefined;
  withdrawn?: { at: string } | undefined;
};

/** An entry of a live story appears at its own instant. */
export function visibleEntry({ at, draft }: { at: string; draft?: boolean | undefined }): Visible {
  return { publishedAt: at, draft };
}

export type State = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** A story is published from the very instant of `publishedAt`, and withdrawn from that of `at`. */
export function stateOf(story: Visible, now: Date): State {
  if (story.withdrawn && Date.parse(story.withdrawn.at) <= now.getTime()) return 'withdrawn';
  if (story.draft || story.publishedAt === undefined) return 'draft';
  return Date.parse(story.publishedAt) <= now.getTime() ? 'published' : 'scheduled';
}

/**
 * The first instant at which readers could see a text that stood in the paper for a time, in milliseconds;
 * undefined where there was none. What was replaced within the second that git counts was there.
 */
export function seenFrom(
  story: Visible,
  { from, until }: { from: number; until: number },
): number | undefined {
  if (story.draft || story.publishedAt === undefined) return undefined;
  const published = Date.parse(story.publishedAt);
  const start = Math.max(from, published);
  const end = Math.min(until, story.withdrawn ? Date.parse(story.withdrawn.at) : Infinity);
  return start < end || (start <= end && published < from) ? start : undefined;
}

/** Readers see what is published; a preview shows editors what would be, but nothing withdrawn. */
export function isShown(story: Visible, now: Date, siteEnv: SiteEnv): boolean {
  const state = stateOf(story, now);
  return state === 'published' || (siteEnv !== 'production' && state !== 'withdrawn');
}
