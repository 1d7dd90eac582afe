/** The picture at the top of a story: what is said of it, and what there is to say. */
import { splitCredit } from '../../lib/photos/credit/split-credit.ts';
import type { HalfConverted } from './convert-post.ts';
import type { FoundPicture } from './media/picture-store.ts';
import type { SourcePicture, SourcePost } from './source-post.ts';
import { plainWords } from './sources/plain-words.ts';
import { missingPicture } from './text/figures.ts';

/** As for a picture in a text, a credit that ends the caption is no part of it. */
export function saidOfLead({ caption, credit }: SourcePicture): ReturnType<typeof splitCredit> {
  return splitCredit(plainWords(caption) || undefined, credit);
}

export function noteLead(
  { lead }: SourcePost,
  found: FoundPicture | undefined,
  { pictures, todos }: HalfConverted['found'],
): void {
  if (!lead || !found) return;
  const { caption, credit } = saidOfLead(lead);
  if ('missing' in found) {
    pictures.push({
      src: lead.src,
      missing: found.missing,
      hasAlt: Boolean(lead.alt),
      hasCredit: Boolean(credit),
    });
    const { src, alt } = lead;
    todos.push(`at the top: ${missingPicture(src, { alt, caption, credit }, found.missing)}`);
  } else
    pictures.push({
      src: lead.src,
      file: found.file,
      hasAlt: Boolean(lead.alt ?? found.alt),
      hasCredit: Boolean(credit ?? found.credit),
    });
}
