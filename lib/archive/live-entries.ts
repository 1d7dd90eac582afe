/** The entries of live stories, joined to what they name. Only `lib/archive/questions.ts` may ask. */
import type { SiteEnv } from '../edition/hosts.ts';
import { slugOfEntry } from '../schema/live-entry.ts';
import { headlineCard, photoCard, typeCard, type HeadlineCard } from '../share-card/share-card.ts';
import type { IndexedArticle } from './article-index.ts';
import * as archive from './documents.ts';
import { readArticle } from './generated.ts';
import type { Live, LiveEntry } from './newsroom.ts';
import { isShown, stateOf, visibleEntry, type State } from './visibility.ts';

const bySlug = new Map<string, archive.EntryDocument[]>();
for (const entry of archive.entries.values()) {
  const slug = slugOfEntry(entry.id);
  bySlug.set(slug, [...(bySlug.get(slug) ?? []), entry]);
}

/** Also those that may not be shown now, in no order. */
export function entriesOf(slug: string): archive.EntryDocument[] {
  return bySlug.get(slug) ?? [];
}

/** @returns undefined for a story that is not live */
export function liveOf(story: IndexedArticle, now: Date, siteEnv: SiteEnv): Live | undefined {
  if (story.kind !== 'live') return undefined;
  const isOver = story.closed !== undefined && Date.parse(story.closed) <= now.getTime();
  return {
    closedAt: isOver ? story.closed : undefined,
    entries: entriesOf(story.id)
      .filter((entry) => isShown(visibleEntry(entry), now, siteEnv))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1))
      .map((entry) => makeEntry(entry, story, { now, siteEnv })),
  };
}

type Moment = { now: Date; siteEnv: SiteEnv };

/** Its picture and its card are looked up when they are first asked for. */
function makeEntry(
  document: archive.EntryDocument,
  story: IndexedArticle,
  { now, siteEnv }: Moment,
): LiveEntry {
  const { id, at, title, key, pinned, corrections, file } = document;
  const state = stateOfBoth(stateOf(visibleEntry(document), now), stateOf(story, now));
  const grown = document.story === undefined ? undefined : archive.articles.get(document.story);
  return {
    ...{ id, at, title, key, pinned, state },
    corrections: archive.withPresentLinks(corrections),
    authors: document.authors.map((author) => archive.authorAt(author, now)),
    story:
      grown && isShown(grown, now, siteEnv)
        ? { slug: grown.id, title: readArticle(grown).title }
        : undefined,
    get photo() {
      return document.photo && archive.currentPhoto(document.photo, file, now);
    },
    get card() {
      const photo = document.photo && archive.currentPhoto(document.photo, file, now);
      const isPublished = state === 'published';
      return photo
        ? photoCard(photo, isPublished)
        : typeCard(headlineCardOfEntry(document, story), isPublished);
    },
  };
}

/** An entry is no more public than its story. */
function stateOfBoth(entry: State, story: State): State {
  return story === 'published' ? entry : story;
}

export function headlineCardOfEntry(
  { title }: Pick<archive.EntryDocument, 'title'>,
  story: IndexedArticle,
): HeadlineCard {
  const section = archive.sections.get(story.section)!.name;
  const words = { headline: title, section, paper: archive.site.name };
  return headlineCard(words, archive.looks.id);
}
