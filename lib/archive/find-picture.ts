/** What an address below `/photos/` names, if it may be shown now. */
import { edition } from '../edition/edition.ts';
import { readVariant, variantName } from '../photos/variants.ts';
import {
  draftFile,
  headlineFile,
  photoFile,
  type PictureFile,
} from '../share-card/picture-file.ts';
import { draftMark, headlineVariant } from '../share-card/share-card.ts';
import { getCardLooks, getHeadlineCard, getPhoto } from './pictures.ts';

/**
 * A picture in one of its fixed crops, sizes and formats; its address changes when anything of it does.
 * @param name as it stands in the address: `16x9-640.avif`
 */
export function findPicture(id: string, name: string): PictureFile | undefined {
  if (name.startsWith(draftMark)) return findDraft(id, name.slice(draftMark.length));
  const photo = getPhoto(id);
  const variant = photo && readVariant(photo, name);
  if (variant) return photoFile(photo, variant);
  const words = name === variantName(headlineVariant) ? getHeadlineCard(id) : undefined;
  return words && headlineFile(words, getCardLooks());
}

/** The share card of a story that is not published; only a preview has one. */
function findDraft(id: string, name: string): PictureFile | undefined {
  const card =
    edition.siteEnv !== 'production' && name.startsWith('card-') && findPicture(id, name);
  return card ? draftFile(card, getCardLooks()) : undefined;
}
