/**
 * The permanent names of feeds and of what stands in them: by these a reader's program knows a story
 * again. They are tag URIs (https://www.rfc-editor.org/rfc/rfc4151), and no address.
 */
import type { Article, Corrected } from '../archive/newsroom.ts';

/**
 * A tag names a date on which the paper held its host name. One date serves every tag: a story's own
 * could be corrected, and the story would come again as new. Never change it, for the same reason.
 */
const since = '2026';

/** @param origin the published paper's, on a preview too */
function tag(origin: string, specific: string): string {
  return `tag:${new URL(origin).hostname},${since}:${specific}`;
}

/** By the oldest slug, which stays when the story gets another. */
export function storyId(origin: string, { aliases, slug }: Pick<Article, 'aliases' | 'slug'>) {
  return tag(origin, aliases[0] ?? slug);
}

/** By the instant of the correction, in whatever zone it was written. */
export function correctionId(origin: string, { article, correction }: Corrected): string {
  return `${storyId(origin, article)}/correction/${new Date(correction.at).toISOString()}`;
}

/** @param path of the page that the feed follows; it begins with a slash, which no slug does */
export function feedId(origin: string, path: string): string {
  return tag(origin, path);
}
