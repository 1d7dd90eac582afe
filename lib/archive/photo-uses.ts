/** Which stories use a picture: it may be sent while one of them is shown. Only `lib/archive/questions.ts` may ask. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pictureName } from '../addresses/picture-name.ts';
import type { ArticleDocument, IndexedArticle } from './article-index.ts';
import * as archive from './documents.ts';
import { readArticle } from './generated.ts';
import type { EntryDocument } from './documents.ts';
import { edition } from '../edition/edition.ts';
import { entriesOf, headlineCardOfEntry } from './live-entries.ts';
import { headlineCardOf } from './make-article.ts';
import type { HeadlineCard } from '../share-card/share-card.ts';
import type { Photo } from '../photos/photo.ts';
import { placedElsewhere, storyPictures } from './placed-pictures.ts';

type Use = {
  /** The story with which it is shown; a standing page has none, and is always shown. */
  story: IndexedArticle | undefined;
  /** From when on, where it is of an entry, or of a place on a front that begins by the clock. */
  from?: string | undefined;
};

/** One that stands in a story itself is looked up there when it is asked for: an archive has many. */
export type PhotoUse = Use & { photo: Photo | undefined; expires: string | undefined };

export type CardUse = Use & { story: IndexedArticle; entry?: EntryDocument };

type PictureIndex = {
  /** By the id of a picture: its file, from the repository's root, and where it is used. */
  photos: Map<string, { file: string; uses: PhotoUse[] }>;
  /** By the id of a card: the stories, or entries of them, whose words are set in type on it. */
  cards: Map<string, CardUse[]>;
};

/** Made when the first picture is asked for, and whole: also what may not be shown now. */
let index: PictureIndex | undefined;

export function usesOfPhoto(id: string): PhotoUse[] {
  return wholeIndex().photos.get(id)?.uses ?? [];
}

export function usesOfHeadlineCard(id: string): CardUse[] {
  return wholeIndex().cards.get(id) ?? [];
}

export function usedPhoto(id: string, { photo, story }: PhotoUse): Photo | undefined {
  return photo ?? photosIn(readArticle(story!)).find((one) => one.id === id);
}

export function usedCard({ entry, story }: CardUse): HeadlineCard {
  return entry ? headlineCardOfEntry(entry, story) : headlineCardOf(readArticle(story));
}

function wholeIndex(): PictureIndex {
  return (index ??= toTheEnd(indexPictures()));
}

/** Ahead of the first question, a little at a time, so that readers of a long archive are answered meanwhile. */
export async function indexPicturesAhead(): Promise<void> {
  const indexing = indexPictures();
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
  for (const [id, { file }] of wholeIndex().photos) {
    const [, below] = /(?:^|\/)photos\/(.+)$/.exec(file) ?? [];
    const name = below && pictureName(below);
    if (name) addTo(named, name, id);
  }
  return named;
}

/** Before every `expires`: what has expired by now is the asker's business. */
const everything = new Date(0);

function photosIn(document: ArticleDocument): Photo[] {
  return storyPictures(document).map(({ fields }) =>
    archive.currentPhoto(fields, document.file, everything)!,
  );
}

/** A pause after so many. */
const atOnce = 500;

function* indexPictures(): Generator<undefined, PictureIndex> {
  const { photos, cards }: PictureIndex = { photos: new Map(), cards: new Map() };
  const add = ({ id, file, expires }: Photo, use: Use, photo?: Photo) => {
    const known = photos.get(id) ?? { file, uses: [] };
    known.uses.push({ ...use, photo, expires });
    photos.set(id, known);
  };
  let done = 0;
  const isTimeForOthers = () => ++done % atOnce === 0;
  for (const story of archive.articles.values()) {
    if (isTimeForOthers()) yield;
    const document = readArticle(story);
    addTo(cards, headlineCardOf(document).id, { story });
    for (const photo of photosIn(document)) add(photo, { story });
  }
  for (const { entry, story, from } of entriesWithStories()) {
    if (isTimeForOthers()) yield;
    addTo(cards, headlineCardOfEntry(entry, story).id, { entry, story, from });
  }
  const signed = indexBylines();
  for (const { kind, id, file, fields, story, from } of placedElsewhere()) {
    if (isTimeForOthers()) yield;
    const photo = archive.currentPhoto(fields, file, everything)!;
    const shown =
      kind === 'author'
        ? (signed.get(id) ?? [])
        : [{ story, from: kind === 'entry' ? entryFrom(from) : from }];
    for (const use of shown) add(photo, use, photo);
  }
  return { photos, cards };
}

function toTheEnd<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** By the id of an author, whose portrait is shown with each: stories, and entries of them. */
function indexBylines(): Map<string, Use[]> {
  const signed = new Map<string, Use[]>();
  for (const story of archive.articles.values()) {
    for (const id of story.authors) addTo(signed, id, { story });
  }
  for (const { entry, story, from } of entriesWithStories()) {
    for (const id of entry.authors) addTo(signed, id, { story, from });
  }
  return signed;
}

function entriesWithStories() {
  return [...archive.articles.values()].flatMap((story) =>
    entriesOf(story.id).map((entry) => ({ entry, story, from: entryFrom(entry.at) })),
  );
}

/** From when on an entry's pictures may be seen; a preview shows them at once. */
function entryFrom(at: string | undefined): string | undefined {
  return edition.siteEnv === 'production' ? at : undefined;
}

/** Without copying it: a hundred thousand stories may share one picture. */
function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
