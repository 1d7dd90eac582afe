/** What may be shown now, sorted once and kept until the clock changes it. */
import * as archive from './documents.ts';
import { sortInstants } from './instants.ts';
import { edition } from '../edition/edition.ts';
import { heldOnce } from './generated.ts';
import type { SiteEnv } from '../edition/hosts.ts';
import type { Article, Language, Withdrawn } from './newsroom.ts';
import { lists } from '../addresses/urls.ts';
import { nameOfLanguage } from '../language/name-of-language.ts';
import { liveOf } from './live-entries.ts';
import { makeArticle } from './make-article.ts';
import { listsOf } from './lists-of.ts';
import { isShown, stateOf } from './visibility.ts';

export type Shown = {
  /** Newest first; a draft without a date stands before all others. */
  articles: Article[];
  bySlug: Map<string, Article>;
  /** Under `sections/world`, `topics/gaza`, `authors/jane-doe`, `languages/ar`; newest first, but a series in its order. */
  lists: Map<string, Article[]>;
  languages: Language[];
  withdrawn: Map<string, Withdrawn>;
};

/** Every instant at which a story, an entry, a picture or a place on a front comes or goes. */
export const instants = heldOnce('instants', () =>
  sortInstants([
    ...[...archive.articles.values()].flatMap((document) => [
      document.publishedAt,
      document.closed,
      document.withdrawn?.at,
      ...instantsIn(document, ['expires']),
    ]),
    ...[...archive.entries.values()].flatMap((document) => instantsIn(document, ['at', 'expires'])),
    ...[...archive.pages.values(), ...archive.authors.values()].flatMap((document) =>
      instantsIn(document, ['expires']),
    ),
    ...[...archive.fronts.values()].flatMap((document) =>
      instantsIn(document, ['from', 'until', 'expires']),
    ),
  ]),
);

/** Every field of these names in a document, however deep. */
export function instantsIn(value: unknown, names: string[]): string[] {
  const found: string[] = [];
  const visit = (fields: Record<string, unknown>) => {
    // Of a long archive every entry is looked at: no list of each is made.
    for (const name in fields) {
      const field = fields[name];
      if (typeof field === 'string') {
        if (names.includes(name)) found.push(field);
      } else if (isGroup(field)) visit(field);
    }
  };
  if (isGroup(value)) visit(value);
  return found;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An archive joined is most of what a server holds: once, for the pages and for whatever else asks. */
const kept: { shown?: Shown; until: number } = heldOnce('shown', () => ({ until: -Infinity }));

export function currentlyShown(): Shown {
  const now = new Date();
  if (!kept.shown || kept.until <= now.getTime()) {
    kept.shown = shownAt(now, edition.siteEnv);
    kept.until = instants.next(now)?.getTime() ?? Infinity;
  }
  return kept.shown;
}

/** Sorted anew: what may be shown at any instant, to readers or to editors. */
export function shownAt(now: Date, siteEnv: SiteEnv): Shown {
  const documents = [...archive.articles.values()];
  const articles = documents
    .filter((document) => isShown(document, now, siteEnv))
    .map((document) => ({ document, at: time(document) }))
    .sort((a, b) => b.at - a.at || a.document.id.localeCompare(b.document.id))
    .map(({ document }) => makeArticle(document, now, liveOf(document, now, siteEnv)));
  const withdrawn = documents.flatMap((document) =>
    document.withdrawn && stateOf(document, now) === 'withdrawn'
      ? [[document.id, { slug: document.id, ...document.withdrawn }] as const]
      : [],
  );
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    lists: listAll(articles),
    languages: languagesOf(articles),
    withdrawn: new Map(withdrawn),
  };
}

function listAll(articles: Article[]): Shown['lists'] {
  const all: Shown['lists'] = new Map();
  for (const article of articles) {
    const own = listsOf(article);
    for (const key of lists.flatMap((list) => own[list].map(({ id }) => `${list}/${id}`))) {
      const list = all.get(key);
      if (list) list.push(article);
      else all.set(key, [article]);
    }
  }
  for (const [key, list] of all) if (key.startsWith('series/')) inStoryOrder(list);
  return all;
}

/** A series begins with its first part: by their numbers where they have them, else the oldest. */
function inStoryOrder(list: Article[]): void {
  list.reverse().sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
}

function languagesOf(articles: Article[]): Language[] {
  const tags = [...new Set(articles.map(({ language }) => language))];
  return tags
    .sort((a, b) => Number(b === archive.site.language) - Number(a === archive.site.language))
    .map((tag) => ({ id: tag.toLowerCase(), tag, name: nameOfLanguage(tag) }));
}

function time({ publishedAt }: { publishedAt?: string | undefined }): number {
  return publishedAt ? Date.parse(publishedAt) : Number.MAX_VALUE;
}
