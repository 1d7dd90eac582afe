/**
 * Everything the newsroom wrote, joined: ids to what they name, pictures to their measures. It holds
 * drafts and schedules too, so only `lib/archive/questions.ts`, which knows what may be shown, may ask.
 */
import { fileNamed, resolveLine } from '../body/resolve-links.ts';
import { edition } from '../edition/edition.ts';
import {
  readArticles,
  readOwnFiles,
  readDocuments,
  readLooks,
  readMeasures,
  type Document,
} from './generated.ts';
import type { Author, Correction, Site } from './newsroom.ts';
import { wordsOf } from '../language/words.ts';
import { makePhoto, photoPaths, type Photo } from '../photos/photo.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { FrontFields } from '../schema/front.ts';
import { siteSchema, type LinkFields } from '../schema/paper.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { makeFindFormer } from '../addresses/find-former.ts';
import { formerOfPage, formerOfStory } from '../addresses/former-addresses.ts';
import { articlePath, pagePath } from '../addresses/urls.ts';

const measures = readMeasures();
export const looks = readLooks();
export const frameColors = { ground: looks.colors.light.ink, text: looks.colors.light.paper };

/** By their addresses. */
export const ownFiles = new Map(Object.entries(readOwnFiles()));

const ownWords = byId(readDocuments('Words'));
const [siteFields = siteSchema.parse({})] = readDocuments('Site');
export const sections = byId(readDocuments('Section'));
export const topics = byId(readDocuments('Topic'));
export const series = byId(readDocuments('Series'));
export const authors = byId(readDocuments('Author'));
export const pages = byId(readDocuments('Page'));
export const articles = byId(readArticles());
export const entries = byId(readDocuments('LiveEntry'));
/** Contentlayer has no type for a list of several kinds; the schema has. */
export const fronts = byId(readDocuments('Front') as FrontDocument[]);

export type FrontDocument = FrontFields & Pick<Document<'Front'>, 'id' | 'file'>;
export type EntryDocument = Document<'LiveEntry'>;

export function withPresentLinks(corrections: Correction[]): Correction[] {
  return corrections.map((correction) => ({
    ...correction,
    text: resolveLine(correction.text, presentAddress),
  }));
}

export function makeAuthor(
  { file, textFile: _, photos: __, photo, ...author }: Document<'Author'>,
  now: Date,
): Author {
  return { ...author, photo: photo && currentPhoto(photo, file, now) };
}

const madeAt = new WeakMap<Date, Map<string, Author>>();

/** @param now the same object for all stories of a moment, so that whom they name is made once */
export function authorAt(id: string, now: Date): Author {
  const made = madeAt.get(now) ?? new Map<string, Author>();
  const author = made.get(id) ?? makeAuthor(authors.get(id)!, now);
  madeAt.set(now, made.set(id, author));
  return author;
}

/** The picture, unless the right to show it has ended. */
export function currentPhoto(fields: PhotoFields, file: string, now: Date): Photo | undefined {
  return hasRightEnded(fields, now) ? undefined : findPhoto(fields, file);
}

/** A record is made once: it costs a hash, and lists print the same pictures again and again. */
const made = new WeakMap<PhotoFields, Photo>();

/** @throws {Error} for a picture that the content step never measured; the lint prevents it */
function findPhoto(fields: PhotoFields, storyFile: string): Photo {
  const known = made.get(fields);
  if (known) return known;
  for (const file of photoPaths(fields.src, storyFile, edition.contentDir)) {
    const found = measures[file];
    if (!found) continue;
    const { caption, ...rest } = makePhoto(fields, file, found);
    const photo = { ...rest, caption: caption && resolveLine(caption, presentAddress) };
    made.set(fields, photo);
    return photo;
  }
  throw new Error(`${storyFile}: the picture ${fields.src} was never measured`);
}

export const formerAddresses = [
  ...[...articles.values()].flatMap(formerOfStory),
  ...[...pages.values()].flatMap(formerOfPage),
  ...readDocuments('Redirects').flatMap(({ entries }) => entries),
];

export const findFormer = makeFindFormer(formerAddresses);

/** Of a link that names a story by its file, or by an address that it had once. */
export function presentAddress(url: string): string | undefined {
  const file = fileNamed(url);
  if (file && articles.has(file.id)) return `${articlePath(file.id)}${file.rest}`;
  if (file && pages.has(file.id)) return `${pagePath(file.id)}${file.rest}`;
  const [, path = '', search = '', part = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(url) ?? [];
  const present = findFormer(path, search);
  return present && `${present}${part}`;
}

/** Links to stories and pages by their files, too. */
const links = {
  ...(siteFields.navigation && { navigation: siteFields.navigation.map(presentLink) }),
  ...(siteFields.footer && { footer: siteFields.footer.map(presentLink) }),
};

export const site = siteIn(siteFields.language);

/** The paper as it speaks on a page in this language. */
export function siteIn(language: string): Site {
  const words = wordsOf(language, (tag) => ownWords.get(tag));
  const { language: names } = siteFields;
  return { ...siteFields, ...links, language, words, ...(names !== language && { names }) };
}

function presentLink({ label, link }: LinkFields): LinkFields {
  return { label, link: presentAddress(link) ?? link };
}

export function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
