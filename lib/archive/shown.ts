/** What may be shown now, sorted once and kept until the clock changes it. */
import * as archive from './documents.ts';
import { fieldTexts } from '../schema/field-texts.ts';
import { sortInstants } from './instants.ts';
import { edition } from '../edition/edition.ts';
import { heldOnce } from './generated.ts';
import type { SiteEnv } from '../edition/hosts.ts';
import type { Article, Language, Withdrawn } from './newsroom.ts';
import { lists, type ListOf } from '../addresses/urls.ts';
import { nameOfLanguage } from '../language/name-of-language.ts';
import { liveOf } from './live-entries.ts';
import { makeArticle } from './make-article.ts';
import { listsOf } from './lists-of.ts';
import { isShown, stateOf } from './visibility.ts';

export type Shown = {
  /** Newest first; a draft without a date stands before all others. */
  articles: Article[];
  bySlug: Map<string, Article>;
  /** Of each list by its id; newest first, but a series in its order. */
  lists: Record<ListOf, Map<string, Article[]>>;
  languages: Language[];
  withdrawn: Map<string, Withdrawn>;
};

/** Every instant at which a story, an entry, a picture or a place on a front comes or goes. */
export const instants = heldOnce('instants', () =>
  sortInstants([
    ...[...archive.articles.values()].flatMap(({ publishedAt, closed, withdrawn, expires }) => [
      ...[publishedAt, closed, withdrawn?.at],
      ...expires,
    ]),
    ...[...archive.entries.values()].flatMap((document) => fieldTexts(document, ['at', 'expires'])),
    ...[...archive.pages.values(), ...archive.authors.values()].flatMap((document) =>
      fieldTexts(document, ['expires']),
    ),
    ...[...archive.fronts.values()].flatMap((document) =>
      fieldTexts(document, ['from', 'until', 'expires']),
    ),
  ]),
);

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
  const all = Object.fromEntries(lists.map((kind) => [kind, new Map()])) as Shown['lists'];
  for (const article of articles) {
    const own = listsOf(article);
    for (const kind of lists) {
      for (const { id } of own[kind]) {
        const list = all[kind].get(id);
        if (list) list.push(article);
        else all[kind].set(id, [article]);
      }
    }
  }
  for (const list of all.series.values()) inStoryOrder(list);
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
