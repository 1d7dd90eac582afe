/** The picture of a story's share card: which file it is, and what it shows. */
import { createHash } from 'node:crypto';
import type { Photo } from '../photos/photo.ts';
import { jpegOf, photoUrl, variantSize } from '../photos/variants.ts';
import { withoutEmoji } from './emoji.ts';

export type ShareCard = { path: string; width: number; height: number; alt: string };

/** What is printed on a card that has no photo, without emoji; its id stands for the words and the looks. */
export type HeadlineCard = { id: string; headline: string; section: string; paper: string };

export const cardSize = { width: 1200, height: 630 };

/** Before the name of a card's file: the same with DRAFT across it, which only previews have. */
export const draftMark = 'draft-';

/** @param brand stands for the paper's looks; empty where they are Broadsheet's own */
export function headlineCard(
  { headline, section, paper }: Omit<HeadlineCard, 'id'>,
  brand = '',
): HeadlineCard {
  const words = { headline: withoutEmoji(headline), section: withoutEmoji(section), paper };
  const hash = createHash('sha256')
    .update(JSON.stringify(words) + brand)
    .digest('hex');
  return { ...words, id: hash.slice(0, 12) };
}

export function photoCard(photo: Photo, published: boolean): ShareCard {
  const variant = jpegOf(photo, 'card', cardSize.width);
  const path = marked(photoUrl(photo, variant), published);
  return { path, ...variantSize(photo, variant), alt: photo.alt };
}

export function typeCard({ id, headline, paper }: HeadlineCard, published: boolean): ShareCard {
  const path = marked(photoUrl({ id }, headlineVariant), published);
  return { path, ...cardSize, alt: headline || paper };
}

/** The one file of a card that is set in type. */
export const headlineVariant = { crop: 'card', width: cardSize.width, format: 'jpg' } as const;

function marked(path: string, published: boolean): string {
  return published ? path : path.replace(/[^/]+$/, `${draftMark}$&`);
}
