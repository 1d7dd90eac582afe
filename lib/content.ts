/** The questions: what may be shown now, in what order. Nothing else reads what the build generated. */
import type { Root } from 'hast';
import * as archive from './archive.ts';
import { parseBody } from './body/parse-body.ts';
import { toHast } from './body/to-hast.ts';
import { edition } from './edition.ts';
import type { Article, Author, Corrected, Page, Paper, Section, Topic } from './newsroom.ts';
import type { Photo } from './photo.ts';
import type { SiteFields } from './schema/paper.ts';
import { isShown } from './visibility.ts';

export function getSite(): SiteFields {
  return archive.site;
}

export function getPaper(): Paper {
  return {
    site: archive.site,
    sections: getSections(),
    pages: getPages(),
    siteEnv: edition.siteEnv,
  };
}

/** All sections in the paper's order; one with nothing in it yet is still a section. */
export function getSections(): Section[] {
  return [...archive.sections.values()].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.name.localeCompare(b.name),
  );
}

export function getSection(id: string): Section | undefined {
  return archive.sections.get(id);
}

export function getTopic(id: string): Topic | undefined {
  return archive.topics.get(id);
}

export function getAuthor(id: string): Author | undefined {
  return archive.authors.get(id);
}

/** The topics and the authors of what may be shown. */
export function getTopics(): Topic[] {
  return [...archive.byId(getArticles().flatMap((article) => article.topics)).values()];
}

export function getAuthors(): Author[] {
  return [...archive.byId(getArticles().flatMap((article) => article.authors)).values()];
}

export type Filter = { section?: string; topic?: string; author?: string };

/** What may be shown, newest first, and until when that holds. */
let shown: { articles: Article[]; until: number } | undefined;

/** What may be shown now, newest first; a draft without a date stands before all others. */
export function getArticles({ section, topic, author }: Filter = {}): Article[] {
  return current().filter(
    (article) =>
      (!section || article.section.id === section) &&
      (!topic || article.topics.some(({ id }) => id === topic)) &&
      (!author || article.authors.some(({ id }) => id === author)),
  );
}

function current(): Article[] {
  const now = new Date();
  if (!shown || shown.until <= now.getTime()) {
    const articles = [...archive.articles.values()]
      .filter((document) => isShown(document, now, edition.siteEnv))
      .sort((a, b) => time(b) - time(a) || a.id.localeCompare(b.id))
      .map((document) => archive.makeArticle(document, now));
    shown = { articles, until: getNextInstant()?.getTime() ?? Infinity };
  }
  return shown.articles;
}

function time({ publishedAt }: { publishedAt?: string | undefined }): number {
  return publishedAt ? Date.parse(publishedAt) : Number.MAX_VALUE;
}

export function getArticle(slug: string): Article | undefined {
  return current().find((article) => article.slug === slug);
}

/** Sorted instants at which something changes by itself, from the start of this process on. */
const instants = [...archive.articles.values()]
  .flatMap(({ publishedAt, withdrawn }) => [publishedAt, withdrawn?.at])
  .map((instant) => (instant ? Date.parse(instant) : 0))
  .filter((instant) => instant > Date.now())
  .sort((a, b) => a - b);

/** When next something is published or withdrawn: until then, every page stays as it is. */
export function getNextInstant(): Date | undefined {
  const now = Date.now();
  const next = instants.find((instant) => instant > now);
  return next === undefined ? undefined : new Date(next);
}

/** Every correction of a story that may be shown, newest first. */
export function getCorrections(): Corrected[] {
  return getArticles()
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}

export function getPages(): Page[] {
  return [...archive.pages.values()].map(({ id, title, description }) => ({
    id,
    title,
    description,
  }));
}

export function getPage(id: string): Page | undefined {
  return getPages().find((page) => page.id === id);
}

/** The text of a story or of a standing page. */
export function getBody(of: Article | Page): Root {
  const document = 'slug' in of ? archive.articles.get(of.slug) : archive.pages.get(of.id);
  const { body, file } = document!;
  return toHast(parseBody(body).root, (fields) => archive.findPhoto(fields, file));
}

/** A picture of a story that may be shown now; any other has no address. */
export function getPhoto(id: string): Photo | undefined {
  const now = new Date();
  return archive
    .usesOfPhoto(id)
    .find(({ document }) => !document || isShown(document, now, edition.siteEnv))?.photo;
}
