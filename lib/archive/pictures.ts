/** The pictures that may be shown now: of a story, and by their ids. */
import { edition } from '../edition/edition.ts';
import { pictureName } from '../addresses/picture-name.ts';
import { feedJpeg } from '../photos/feed-jpeg.ts';
import { leadPicture, type Photo } from '../photos/photo.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { HeadlineCard } from '../share-card/share-card.ts';
import { cardLooks, type CardLooks } from '../share-card/typefaces.ts';
import * as archive from './documents.ts';
import { readArticle } from './generated.ts';
import type { Article } from './newsroom.ts';
import {
  indexPicturesAhead,
  photosNamed,
  usedCard,
  usedPhoto,
  usesOfHeadlineCard,
  usesOfPhoto,
  type CardUse,
  type PhotoUse,
} from './photo-uses.ts';
import { getArticle } from './questions.ts';
import { isShown } from './visibility.ts';

/** The pictures that a story's page shows as its own, in their order. */
export function getPictures({ slug, lead }: Article): Photo[] {
  const { photos, file } = readArticle(archive.articles.get(slug)!);
  const now = new Date();
  const inText = photos.map((fields) => archive.currentPhoto(fields, file, now));
  return [leadPicture(lead), ...inText].filter((photo) => photo !== undefined);
}

/** How many those are, at most; none of them is looked up for it. */
export function countPictures({ slug }: Article): number {
  return 1 + archive.articles.get(slug)!.photoCount;
}

/** Puts `getPhoto` in a position to answer at once; before that, its first answer takes seconds in a long archive. */
export const prepareGetPhoto: () => Promise<void> = indexPicturesAhead;

/** A picture of a story that may be shown now; any other has no address. */
export function getPhoto(id: string): Photo | undefined {
  const now = new Date();
  const use = usesOfPhoto(id).find((one) => !hasRightEnded(one, now) && isInUse(one, now));
  return use && usedPhoto(id, use);
}

function isInUse({ story, from = '' }: PhotoUse | CardUse, now: Date): boolean {
  const hasBegun = !(Date.parse(from) > now.getTime());
  return hasBegun && (!story || isShown(story, now, edition.siteEnv));
}

/**
 * The address of a picture that may be shown now, by the path that an older system had it at.
 * @param path below its folder of uploads, in any of its sizes: `2021/08/gate-300x200.jpg`
 */
export function getAddressOfPicture(path: string): string | undefined {
  const photo = photosNamed(pictureName(decodedPath(path)))
    .map((id) => getPhoto(id))
    .find((one) => one !== undefined);
  return photo && feedJpeg(photo).src;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The stories that may be shown now and use this picture. */
export function getStoriesWithPhoto(id: string): Article[] {
  const slugs = new Set(usesOfPhoto(id).map(({ story }) => story?.id));
  return [...slugs].flatMap((slug) => getArticle(slug ?? '') ?? []);
}

/** The words on the share card of a story, or of an entry, that may be shown now and has no picture. */
export function getHeadlineCard(id: string): HeadlineCard | undefined {
  const now = new Date();
  const use = usesOfHeadlineCard(id).find((one) => isInUse(one, now));
  return use && usedCard(use);
}

/** What share cards are drawn in. */
export function getCardLooks(): CardLooks {
  return cardLooks(archive.looks, edition.dataDir);
}
