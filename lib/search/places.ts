/**
 * The numbers of a search index's rows, which run from the newest story to the oldest. There is room between
 * them, so that a story that comes later finds its place.
 */
import { instantOf, type SearchStory } from './search-story.ts';

export type Place = { id: number; story: SearchStory };

/** Between two rows of a whole index. */
export const gap = 256;

/** Numbers below this are left to what is published next, and those below zero to drafts. */
export const firstPlace = 2 ** 24;

/** As their rows are: newest first. */
export function inOrder(stories: Iterable<SearchStory>): SearchStory[] {
  return [...stories].sort((a, b) => instantOf(b) - instantOf(a) || (a.slug < b.slug ? -1 : 1));
}

/** @param stories in order */
export function placesOf(stories: SearchStory[]): Place[] {
  const drafts = stories.filter((story) => instantOf(story) === Number.MAX_VALUE).length;
  return stories.map((story, i) => ({
    story,
    id: i < drafts ? (i - drafts) * gap : firstPlace + (i - drafts) * gap,
  }));
}

/**
 * Those of stories that have none yet.
 *
 * @param stories all of them, in order
 * @param known by slug
 * @returns undefined where there is no room for one
 */
export function newPlaces(
  stories: SearchStory[],
  known: ReadonlyMap<string, number>,
): Place[] | undefined {
  const places: Place[] = [];
  let newer = -Infinity;
  for (let i = 0; i < stories.length; i++) {
    const id = known.get(stories[i]!.slug);
    if (id !== undefined) {
      newer = id;
      continue;
    }
    let end = i;
    while (end < stories.length && !known.has(stories[end]!.slug)) end++;
    const count = end - i;
    const next = stories[end];
    const older = (next && known.get(next.slug)) ?? Math.max(newer, firstPlace) + gap * (count + 1);
    const step = Math.min(gap, Math.floor((older - newer) / (count + 1)));
    if (step < 1) return undefined;
    for (let k = 0; k < count; k++)
      places.push({ story: stories[i + k]!, id: older - (count - k) * step });
    i = end - 1;
  }
  return places;
}
