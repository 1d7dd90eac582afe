/**
 * Everything the newsroom wrote, joined: ids to what they name, pictures to their measures. It holds
 * drafts and schedules too, so only `lib/content.ts`, which knows what may be shown, may ask.
 */
import { parseBody } from './body/parse-body.ts';
import { photosIn } from './body/photos-in.ts';
import { edition } from './edition.ts';
import { readDocuments, readMeasures, type Document } from './generated.ts';
import type { Article, Author, Lead } from './newsroom.ts';
import { makePhoto, photoPaths, type Photo } from './photo.ts';
import type { ArticleFields } from './schema/article.ts';
import { siteSchema } from './schema/paper.ts';
import type { PhotoFields } from './schema/photo.ts';
import { stateOf } from './visibility.ts';

const measures = readMeasures();

export const [site = siteSchema.parse({})] = readDocuments('Site');
export const sections = byId(readDocuments('Section'));
export const topics = byId(readDocuments('Topic'));
export const authors = byId(readDocuments('Author').map(makeAuthor));
export const pages = byId(readDocuments('Page'));
export const articles = byId(readDocuments('Article'));

export type ArticleDocument = Document<'Article'>;

export function makeArticle(document: ArticleDocument, now: Date): Article {
  const { id, file, body: _, draft: __, teaser, social: ___, ...fields } = document;
  const lead = makeLead(fields.lead, file);
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
      photo: teaser?.photo ? findPhoto(teaser.photo, file) : pictureOf(lead),
    },
  };
}

function makeLead(lead: ArticleFields['lead'], file: string): Lead | undefined {
  if (lead?.photo) return { photo: findPhoto(lead.photo, file) };
  return lead?.video && { video: { ...lead.video, poster: findPhoto(lead.video.poster, file) } };
}

function pictureOf(lead: Lead | undefined): Photo | undefined {
  return lead && (lead.photo ?? lead.video.poster);
}

function makeAuthor({ file, body: _, photo, ...author }: Document<'Author'>): Author {
  return { ...author, photo: photo && findPhoto(photo, file) };
}

/** @throws {Error} for a picture that the content step never measured; the lint prevents it */
export function findPhoto(fields: PhotoFields, storyFile: string): Photo {
  for (const file of photoPaths(fields.src, storyFile, edition.contentDir)) {
    const found = measures[file];
    if (found) return makePhoto(fields, file, found);
  }
  throw new Error(`${storyFile}: the picture ${fields.src} was never measured`);
}

/** `document` is the story that uses the picture; a standing page has none, and is always shown. */
export type PhotoUse = { photo: Photo; document: ArticleDocument | undefined };
let photoUses: Map<string, PhotoUse[]> | undefined;

export function usesOfPhoto(id: string): PhotoUse[] {
  photoUses ??= indexPhotos();
  return photoUses.get(id) ?? [];
}

function indexPhotos(): Map<string, PhotoUse[]> {
  const uses = [
    ...[...articles.values()].flatMap((document) =>
      photosOf(document).map((photo) => ({ photo, document })),
    ),
    ...[...pages.values()].flatMap((page) =>
      bodyPhotos(page).map((photo) => ({ photo, document: undefined })),
    ),
  ];
  const index = new Map<string, PhotoUse[]>();
  for (const use of uses) index.set(use.photo.id, [...(index.get(use.photo.id) ?? []), use]);
  return index;
}

function photosOf(document: ArticleDocument): Photo[] {
  const { lead, teaser, authors } = makeArticle(document, new Date());
  const others = [pictureOf(lead), teaser.photo, ...authors.map(({ photo }) => photo)];
  return [...bodyPhotos(document), ...others.filter((photo) => photo !== undefined)];
}

function bodyPhotos({ body, file }: { body: string; file: string }): Photo[] {
  return photosIn(parseBody(body).root).map((fields) => findPhoto(fields, file));
}

export function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
