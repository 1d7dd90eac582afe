/** Which stories use a picture: it may be sent while one of them is shown. Only `lib/archive/questions.ts` may ask. */
import { pictureName } from '../addresses/picture-name.ts';
import * as archive from './documents.ts';
import { edition } from '../edition/edition.ts';
import { entriesOf, headlineCardOfEntry } from './live-entries.ts';
import { headlineCardOf } from './make-article.ts';
import type { HeadlineCard } from '../share-card/share-card.ts';
import type { Photo } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { picturedPlaces } from './fronts.ts';
import { storyPictures } from './story-pictures.ts';

export type PhotoUse = {
  photo: Photo;
  /** The story that uses the picture; a standing page has none, and is always shown. */
  document: archive.ArticleDocument | undefined;
  /** From when on, where it is of an entry, or of a place on a front that begins by the clock. */
  from?: string | undefined;
};

/** Made when the first picture is asked for, and whole: also what may not be shown now. */
let index: Map<string, PhotoUse[]> | undefined;

export function usesOfPhoto(id: string): PhotoUse[] {
  index ??= indexPhotos();
  return index.get(id) ?? [];
}

let names: Map<string, string[]> | undefined;

/** @param name as `pictureName` makes it of a path @returns the ids of pictures whose file has it */
export function photosNamed(name: string): string[] {
  names ??= indexNames();
  return names.get(name) ?? [];
}

function indexNames(): Map<string, string[]> {
  const named = new Map<string, string[]>();
  index ??= indexPhotos();
  for (const [id, [use]] of index) {
    const [, below] = /(?:^|\/)photos\/(.+)$/.exec(use?.photo.file ?? '') ?? [];
    const name = below && pictureName(below);
    if (name) named.set(name, [...(named.get(name) ?? []), id]);
  }
  return named;
}

/** Before every `expires`: what has expired by now is the asker's business. */
const everything = new Date(0);

function indexPhotos(): Map<string, PhotoUse[]> {
  const uses = new Map<string, PhotoUse[]>();
  const add = (
    fields: PhotoFields,
    file: string,
    document: PhotoUse['document'],
    from?: PhotoUse['from'],
  ) => {
    const photo = archive.currentPhoto(fields, file, everything)!;
    uses.set(photo.id, [...(uses.get(photo.id) ?? []), { photo, document, from }]);
  };
  for (const document of archive.articles.values()) {
    for (const { fields } of storyPictures(document)) add(fields, document.file, document);
    for (const author of document.authors.map((id) => archive.authors.get(id)!)) {
      if (author.photo) add(author.photo, author.file, document);
    }
  }
  for (const { entry, document, from } of entriesWithStories()) {
    const { authors, file, photo, photos } = entry;
    for (const fields of photo ? [photo, ...photos] : photos) add(fields, file, document, from);
    for (const author of authors.map((id) => archive.authors.get(id)!)) {
      if (author.photo) add(author.photo, author.file, document, from);
    }
  }
  for (const page of archive.pages.values()) {
    for (const fields of page.photos) add(fields, page.file, undefined);
  }
  for (const front of archive.fronts.values()) {
    for (const { story, photo, from } of picturedPlaces(front)) {
      add(photo, front.file, archive.articles.get(story), from);
    }
  }
  return uses;
}

/** From when on an entry's pictures may be seen; a preview shows them at once. */
function entriesWithStories() {
  return [...archive.articles.values()].flatMap((document) =>
    entriesOf(document.id).map((entry) => ({
      entry,
      document,
      from: edition.siteEnv === 'production' ? entry.at : undefined,
    })),
  );
}

export type CardUse = { card: HeadlineCard } & Pick<PhotoUse, 'from'> & {
    document: archive.ArticleDocument;
  };

let cards: Map<string, CardUse[]> | undefined;

/** The stories, or entries of them, on whose share card these words are set in type. */
export function usesOfHeadlineCard(id: string): CardUse[] {
  cards ??= indexCards();
  return cards.get(id) ?? [];
}

function indexCards(): Map<string, CardUse[]> {
  const uses = new Map<string, CardUse[]>();
  const add = (use: CardUse) => uses.set(use.card.id, [...(uses.get(use.card.id) ?? []), use]);
  for (const document of archive.articles.values()) {
    add({ card: headlineCardOf(document), document });
  }
  for (const { entry, document, from } of entriesWithStories()) {
    add({ card: headlineCardOfEntry(entry, document), document, from });
  }
  return uses;
}
