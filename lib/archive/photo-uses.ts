/** Which stories use a picture: it may be sent while one of them is shown. Only `lib/archive/questions.ts` may ask. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pictureName } from '../addresses/picture-name.ts';
import * as archive from './documents.ts';
import { edition } from '../edition/edition.ts';
import { entriesOf, headlineCardOfEntry } from './live-entries.ts';
import { headlineCardOf } from './make-article.ts';
import type { HeadlineCard } from '../share-card/share-card.ts';
import type { Photo } from '../photos/photo.ts';
import { placedPictures } from './placed-pictures.ts';

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
  index ??= toTheEnd(indexPhotos());
  return index.get(id) ?? [];
}

/** Ahead of the first question, a little at a time, so that readers of a long archive are answered meanwhile. */
export async function indexPhotosAhead(): Promise<void> {
  const indexing = indexPhotos();
  while (!index) {
    const step = indexing.next();
    if (step.done) index = step.value;
    else await nextTurn();
  }
}

let names: Map<string, string[]> | undefined;

/** @param name as `pictureName` makes it of a path @returns the ids of pictures whose file has it */
export function photosNamed(name: string): string[] {
  names ??= indexNames();
  return names.get(name) ?? [];
}

function indexNames(): Map<string, string[]> {
  const named = new Map<string, string[]>();
  index ??= toTheEnd(indexPhotos());
  for (const [id, [use]] of index) {
    const [, below] = /(?:^|\/)photos\/(.+)$/.exec(use?.photo.file ?? '') ?? [];
    const name = below && pictureName(below);
    if (name) addTo(named, name, id);
  }
  return named;
}

/** Before every `expires`: what has expired by now is the asker's business. */
const everything = new Date(0);

/** A pause after so many. */
const atOnce = 1000;

function* indexPhotos(): Generator<undefined, Map<string, PhotoUse[]>> {
  const uses = new Map<string, PhotoUse[]>();
  const signed = indexBylines();
  let done = 0;
  for (const { kind, id, file, fields, story, from } of placedPictures()) {
    if (++done % atOnce === 0) yield;
    const photo = archive.currentPhoto(fields, file, everything)!;
    const shown =
      kind === 'author'
        ? (signed.get(id) ?? [])
        : [{ document: story, from: kind === 'entry' ? entryFrom(from) : from }];
    for (const use of shown) addTo(uses, photo.id, { photo, ...use });
  }
  return uses;
}

function toTheEnd<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** By the id of an author, whose portrait is shown with each: stories, and entries of them. */
function indexBylines(): Map<string, Omit<PhotoUse, 'photo'>[]> {
  const signed = new Map<string, Omit<PhotoUse, 'photo'>[]>();
  for (const document of archive.articles.values()) {
    for (const id of document.authors) addTo(signed, id, { document });
  }
  for (const { entry, document, from } of entriesWithStories()) {
    for (const id of entry.authors) addTo(signed, id, { document, from });
  }
  return signed;
}

function entriesWithStories() {
  return [...archive.articles.values()].flatMap((document) =>
    entriesOf(document.id).map((entry) => ({ entry, document, from: entryFrom(entry.at) })),
  );
}

/** From when on an entry's pictures may be seen; a preview shows them at once. */
function entryFrom(at: string | undefined): string | undefined {
  return edition.siteEnv === 'production' ? at : undefined;
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
  const add = (use: CardUse) => {
    addTo(uses, use.card.id, use);
  };
  for (const document of archive.articles.values()) {
    add({ card: headlineCardOf(document), document });
  }
  for (const { entry, document, from } of entriesWithStories()) {
    add({ card: headlineCardOfEntry(entry, document), document, from });
  }
  return uses;
}

/** Without copying it: a hundred thousand stories may share one picture. */
function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
