/**
 * The permanent names of feeds and of what stands in them: by these a reader's program knows a story
 * again. They are tag URIs (https://www.rfc-editor.org/rfc/rfc4151), and no address.
 */
import { isPath } from '../addresses/former-addresses.ts';
import { nameOfEntry } from '../schema/live-entry.ts';
import type { Article, Corrected, LiveEntry } from '../archive/newsroom.ts';
import { isIri } from './iri.ts';

/**
 * A tag names a date on which the paper held its host name. One date serves every tag: a story's own
 * could be corrected, and the story would come again as new. Never change it, for the same reason.
 */
const since = '2026';

/** @param origin the published paper's, on a preview too */
function tag(origin: string, specific: string): string {
  return `tag:${new URL(origin).hostname},${since}:${specific}`;
}

type Named = Pick<Article, 'aliases' | 'slug' | 'feedId'>;

/** What an older feed called it, to the letter, or our own; for the forms that take any text. */
export function storyId(origin: string, article: Named): string {
  return article.feedId ?? ownId(origin, article);
}

/** The same where it is an IRI, else our own: Atom takes nothing else. */
export function storyIri(origin: string, article: Named): string {
  const { feedId } = article;
  return feedId && isIri(feedId) ? feedId : ownId(origin, article);
}

/** By the oldest slug, which stays when the story gets another. */
function ownId(origin: string, { aliases, slug }: Named): string {
  return tag(origin, aliases.find((alias) => !isPath(alias)) ?? slug);
}

/** Of an entry of a live story. */
export function entryId(origin: string, article: Named, { id }: Pick<LiveEntry, 'id'>): string {
  return `${ownId(origin, article)}/${nameOfEntry(id)}`;
}

/** By the instant of the correction, in whatever zone it was written; no older feed had it. */
export function correctionId(origin: string, { article, entry, correction }: Corrected): string {
  const corrected = entry ? entryId(origin, article, entry) : ownId(origin, article);
  return `${corrected}/correction/${new Date(correction.at).toISOString()}`;
}

/** @param path of the page that the feed follows; it begins with a slash, which no slug does */
export function feedId(origin: string, path: string): string {
  return tag(origin, path);
}
