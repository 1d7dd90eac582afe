/** The questions: what may be shown now, in what order. The only reader of generated content. */
import type { Root } from 'hast';
import { parseBody } from './body/parse-body.ts';
import { photosIn } from './body/photos-in.ts';
import { toHast } from './body/to-hast.ts';
import { edition } from './edition.ts';
import { readDocuments, readMeasures, type Document } from './generated.ts';
import type { SiteEnv } from './hosts.ts';
import { makePhoto, photoPaths, type Photo, type Video } from './photo.ts';
import type { ArticleFields } from './schema/article.ts';
import type { PhotoFields } from './schema/photo.ts';
import {
  siteSchema,
  type AuthorFields,
  type SectionFields,
  type SiteFields,
  type TopicFields,
} from './schema/paper.ts';
import { isShown, stateOf, type State } from './visibility.ts';

export type Section = SectionFields & { id: string };
export type Topic = TopicFields & { id: string };
export type Author = Omit<AuthorFields, 'photo'> & { id: string; photo: Photo | undefined };
export type Lead = { photo: Photo; video?: never } | { video: Video; photo?: never };

export type Article = Omit<
  ArticleFields,
  'section' | 'topics' | 'authors' | 'lead' | 'teaser' | 'social' | 'draft'
> & {
  slug: string;
  state: State;
  section: Section;
  topics: Topic[];
  authors: Author[];
  lead: Lead | undefined;
  /** What lists print: the editor's replacements, else the story's own. */
  teaser: { title: string; standfirst: string; photo: Photo | undefined };
};

export type Page = { id: string; title: string; description: string };

const measures = readMeasures();
const sections = index(readDocuments('Section'));
const topics = index(readDocuments('Topic'));
const authors = index(readDocuments('Author').map(makeAuthor));
const articles = index(readDocuments('Article'));
const pages = index(readDocuments('Page'));
const [site = siteSchema.parse({})] = readDocuments('Site');

/** What every page prints around its own matter. */
export type Paper = {
  site: SiteFields;
  sections: Section[];
  pages: Page[];
  siteEnv: SiteEnv;
};

export function getPaper(): Paper {
  return { site, sections: getSections(), pages: getPages(), siteEnv: edition.siteEnv };
}

export function getSite(): SiteFields {
  return site;
}

/** All sections in the paper's order; one with nothing in it yet is still a section. */
export function getSections(): Section[] {
  return [...sections.values()].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.name.localeCompare(b.name),
  );
}

export function getSection(id: string): Section | undefined {
  return sections.get(id);
}

export function getTopic(id: string): Topic | undefined {
  return topics.get(id);
}

export function getAuthor(id: string): Author | undefined {
  return authors.get(id);
}

export type Filter = { section?: string; topic?: string; author?: string };

/** What may be shown now, newest first; a draft without a date stands before all others. */
export function getArticles({ section, topic, author }: Filter = {}): Article[] {
  const now = new Date();
  return [...articles.values()]
    .filter((document) => isShown(document, now, edition.siteEnv))
    .filter(
      (document) =>
        (!section || document.section === section) &&
        (!topic || document.topics.includes(topic)) &&
        (!author || document.authors.includes(author)),
    )
    .sort((a, b) => time(b) - time(a) || a.id.localeCompare(b.id))
    .map((document) => makeArticle(document, now));
}

export function getArticle(slug: string): Article | undefined {
  const document = articles.get(slug);
  const now = new Date();
  if (!document || !isShown(document, now, edition.siteEnv)) return undefined;
  return makeArticle(document, now);
}

/** Topics and authors with something to show. */
export function getTopics(): Topic[] {
  return unique(getArticles().flatMap((article) => article.topics));
}

export function getAuthors(): Author[] {
  return unique(getArticles().flatMap((article) => article.authors));
}

export type Corrected = { article: Article; correction: Article['corrections'][number] };

/** Every correction of a story that may be shown, newest first. */
export function getCorrections(): Corrected[] {
  return getArticles()
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}

export function getBody(article: Article | Page): Root {
  const document = 'slug' in article ? articles.get(article.slug) : pages.get(article.id);
  if (!document) throw new Error(`no text for ${JSON.stringify(article)}`);
  return toHast(parseBody(document.body).root, (fields) => findPhoto(fields, document.file));
}

export function getPages(): Page[] {
  return [...pages.values()].map(({ id, title, description }) => ({ id, title, description }));
}

export function getPage(id: string): Page | undefined {
  return getPages().find((page) => page.id === id);
}

/** A picture of something that may be shown now; any other has no address. */
export function getPhoto(id: string): Photo | undefined {
  const now = new Date();
  photosById ??= allPhotos();
  return photosById.get(id)?.find(({ document }) => isShown(document, now, edition.siteEnv))?.photo;
}

type PhotoUse = { photo: Photo; document: Document<'Article'> };
let photosById: Map<string, PhotoUse[]> | undefined;

function allPhotos(): Map<string, PhotoUse[]> {
  const uses = [...articles.values()].flatMap((document) =>
    photosOf(document).map((photo) => ({ photo, document })),
  );
  const byId = new Map<string, PhotoUse[]>();
  for (const use of uses) byId.set(use.photo.id, [...(byId.get(use.photo.id) ?? []), use]);
  return byId;
}

function photosOf(document: Document<'Article'>): Photo[] {
  const { lead, teaser, authors } = makeArticle(document, new Date());
  const inBody = photosIn(parseBody(document.body).root).map(({ line: _, ...fields }) =>
    findPhoto(fields, document.file),
  );
  const others = [lead?.photo ?? lead?.video?.poster, teaser.photo, ...authors.map((a) => a.photo)];
  return [...inBody, ...others.filter((photo) => photo !== undefined)];
}

function makeArticle(document: Document<'Article'>, now: Date): Article {
  const { id, file, body: _, draft: __, teaser, social: ___, ...fields } = document;
  const photo = (fields: PhotoFields) => findPhoto(fields, file);
  const lead = makeLead(fields.lead, photo);
  return {
    ...fields,
    slug: id,
    state: stateOf(document, now),
    section: sections.get(fields.section)!,
    topics: fields.topics.map((topic) => topics.get(topic)!),
    authors: fields.authors.map((author) => authors.get(author)!),
    lead,
    teaser: {
      title: teaser?.title ?? fields.title,
      standfirst: teaser?.standfirst ?? fields.standfirst,
      photo: teaser?.photo ? photo(teaser.photo) : (lead?.photo ?? lead?.video?.poster),
    },
  };
}

function makeLead(
  lead: ArticleFields['lead'],
  photo: (fields: PhotoFields) => Photo,
): Lead | undefined {
  if (lead?.photo) return { photo: photo(lead.photo) };
  return lead?.video && { video: { ...lead.video, poster: photo(lead.video.poster) } };
}

function makeAuthor({ file, body: _, photo, ...author }: Document<'Author'>): Author {
  return { ...author, photo: photo && findPhoto(photo, file) };
}

function findPhoto(fields: PhotoFields, storyFile: string): Photo {
  const file = photoPaths(fields.src, storyFile, edition.contentDir).find((path) => measures[path]);
  if (!file) throw new Error(`${storyFile}: the picture ${fields.src} was never measured`);
  return makePhoto(fields, file, measures[file]!);
}

function time({ publishedAt }: { publishedAt?: string | undefined }): number {
  return publishedAt ? Date.parse(publishedAt) : Infinity;
}

function index<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function unique<T extends { id: string }>(items: T[]): T[] {
  return [...index(items).values()];
}
