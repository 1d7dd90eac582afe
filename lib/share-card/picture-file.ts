/** What stands behind an address below `/photos/`: plain data, which another process can be sent. */
import { join } from 'node:path';
import { keptFile } from '../file-cache/file-cache.ts';
import { encodeQuickly, encodeVariant } from '../photos/encode-variant.ts';
import type { Photo } from '../photos/photo.ts';
import { formats, variantName, type Variant } from '../photos/variants.ts';
import { drawHeadlineCard } from './headline-card.ts';
import { headlineVariant, type HeadlineCard } from './share-card.ts';
import { stampDraft } from './stamp-draft.ts';
import type { CardLooks } from './typefaces.ts';

/**
 * Kept across builds and editions: a key stands for all that a file is made of, so nothing here goes
 * stale. Whether one may be sent, each edition asks its own archive. The last part counts the ways in
 * which we have made files; raise it with the next.
 */
export const usualCache = join(/* turbopackIgnore: true */ process.cwd(), '.photo-cache', '4');

export type PictureFile = {
  /** Where it is kept, below the cache. */
  key: string;
  type: string;
  /** When the right to show it ends. */
  expires?: string | undefined;
  /** A share card with DRAFT across it, in these looks; it is not kept. */
  draft: CardLooks | undefined;
  of: { photo: Photo; variant: Variant } | { words: HeadlineCard; looks: CardLooks };
};

export function photoFile(photo: Photo, variant: Variant): PictureFile {
  const key = `${photo.id}/${variantName(variant)}`;
  const type = formats[variant.format];
  return { key, type, expires: photo.expires, draft: undefined, of: { photo, variant } };
}

export function headlineFile(words: HeadlineCard, looks: CardLooks): PictureFile {
  const key = `${words.id}/${variantName(headlineVariant)}`;
  return { key, type: formats[headlineVariant.format], draft: undefined, of: { words, looks } };
}

export function draftFile(card: PictureFile, looks: CardLooks): PictureFile {
  return { ...card, key: card.key.replace('/', '/draft-'), draft: looks };
}

/** @throws {Error} when an original is gone, has changed since the build or cannot be decoded */
export async function makePicture({ of, draft }: PictureFile): Promise<Buffer> {
  const card = await ('words' in of
    ? drawWords(of.words, of.looks)
    : encodeVariant(of.photo, of.variant));
  return draft ? stampDraft(card, draft) : card;
}

/** JPEGs have none: who asks for these, a crawler, a feed reader, keeps what it got. */
export function hasQuickForm({ of }: PictureFile): boolean {
  return 'photo' in of && of.variant.format !== 'jpg';
}

/**
 * For a browser that is not to wait for an AVIF or a WebP, in a form that takes little time.
 * @throws {Error} as `makePicture`
 */
export function makeQuickForm(file: PictureFile): Promise<Buffer> {
  const { of } = file;
  if ('words' in of) return makePicture(file);
  return encodeQuickly(of.photo, of.variant);
}

function drawWords(
  { headline, section: kicker, paper }: HeadlineCard,
  looks: CardLooks,
): Promise<Buffer> {
  return drawHeadlineCard({ headline, kicker, paper }, looks);
}

/** Made once and kept, by whoever sends it itself: a host that runs Next. */
export function keptPicture(file: PictureFile, cacheDir = usualCache): Promise<Buffer> {
  if (file.draft) return makePicture(file);
  return keptFile(join(/* turbopackIgnore: true */ cacheDir, file.key), () => makePicture(file));
}
