/** What may be shown now, sorted once and kept until the clock changes it. */
import * as archive from './documents.ts';
import { sortInstants } from './instants.ts';
import { edition } from '../edition/edition.ts';
import type { Article, Language, Withdrawn } from './newsroom.ts';
import { nameOfLanguage } from '../language/name-of-language.ts';
import { isShown, stateOf } from './visibility.ts';

export type Shown = {
  /** Newest first; a draft without a date stands before all others. */
  articles: Article[];
  bySlug: Map<string, Article>;
  /** Under `sections/world`, `topics/gaza`, `authors/jane-doe`, `languages/ar`; newest first. */
  lists: Map<string, Article[]>;
  languages: Language[];
  withdrawn: Map<string, Withdrawn>;
  /** Former slugs, and the present one of each. */
  moved: Map<string, string>;
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
      ? [{ slug: document.id, aliases: document.aliases, ...document.withdrawn }]
      : [],
  );
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    lists: listsOf(articles),
    languages: languagesOf(articles),
    withdrawn: new Map(withdrawn.map(({ slug, at, reason }) => [slug, { slug, at, reason }])),
    moved: new Map(
      [...articles, ...withdrawn].flatMap(({ slug, aliases }) =>
        aliases.map((alias) => [alias, slug] as const),
      ),
    ),
  };
}

function listsOf(articles: Article[]): Shown['lists'] {
  const lists: Shown['lists'] = new Map();
  for (const article of articles) {
    for (const key of [
      `sections/${article.section.id}`,
      ...article.topics.map(({ id }) => `topics/${id}`),
      ...article.authors.map(({ id }) => `authors/${id}`),
      `languages/${article.language.toLowerCase()}`,
    ]) {
      const list = lists.get(key);
      if (list) list.push(article);
      else lists.set(key, [article]);
    }
  }
  return lists;
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
