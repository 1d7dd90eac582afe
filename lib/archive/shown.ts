/** What may be shown now, sorted once and kept until the clock changes it. */
import * as archive from './documents.ts';
import { sortInstants } from './instants.ts';
import { edition } from '../edition/edition.ts';
import type { Article, Withdrawn } from './newsroom.ts';
import { lists } from '../addresses/urls.ts';
import { listsOf } from './lists-of.ts';
import { isShown, stateOf } from './visibility.ts';

export type Shown = {
  /** Newest first; a draft without a date stands before all others. */
  articles: Article[];
  bySlug: Map<string, Article>;
  /** Under `sections/world`, `topics/gaza`, `authors/jane-doe`; newest first, but a series in its order. */
  lists: Map<string, Article[]>;
  withdrawn: Map<string, Withdrawn>;
};

/** Every instant at which a story or a picture comes or goes. */
export const instants = sortInstants(
  [...archive.articles.values()]
    .flatMap((document) => [document.publishedAt, document.withdrawn?.at, ...expiriesIn(document)])
    .concat(...[...archive.authors.values()].map(expiriesIn)),
);

/** Every `expires` of a document, however deep. */
function expiriesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'expires' && typeof entry === 'string' ? [entry] : expiriesIn(entry),
  );
}

let kept: { shown: Shown; until: number } | undefined;

export function currentlyShown(): Shown {
  const now = new Date();
  if (!kept || kept.until <= now.getTime()) {
    kept = { shown: sortShown(now), until: instants.next(now)?.getTime() ?? Infinity };
  }
  return kept.shown;
}

function sortShown(now: Date): Shown {
  const documents = [...archive.articles.values()];
  const articles = documents
    .filter((document) => isShown(document, now, edition.siteEnv))
    .sort((a, b) => time(b) - time(a) || a.id.localeCompare(b.id))
    .map((document) => archive.makeArticle(document, now));
  const withdrawn = documents.flatMap((document) =>
    document.withdrawn && stateOf(document, now) === 'withdrawn'
      ? [[document.id, { slug: document.id, ...document.withdrawn }] as const]
      : [],
  );
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    lists: listAll(articles),
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

function time({ publishedAt }: { publishedAt?: string | undefined }): number {
  return publishedAt ? Date.parse(publishedAt) : Number.MAX_VALUE;
}
