/** What there is to say of the picture at the top of a story. */
import type { HalfConverted } from './convert-post.ts';
import type { FoundPicture } from './media/picture-store.ts';
import type { SourcePost } from './source-post.ts';
import { plainWords } from './sources/plain-words.ts';
import { missingPicture } from './text/figures.ts';

export function noteLead(
  { lead }: SourcePost,
  found: FoundPicture | undefined,
  { pictures, todos }: HalfConverted['found'],
): void {
  if (!lead || !found) return;
  if ('missing' in found) {
    pictures.push({
      src: lead.src,
      missing: found.missing,
      hasAlt: Boolean(lead.alt),
      hasCredit: Boolean(lead.credit),
    });
    const { src, alt, credit } = lead;
    todos.push(
      `at the top: ${missingPicture(src, { alt, caption: plainWords(lead.caption), credit }, found.missing)}`,
    );
  } else
    pictures.push({
      src: lead.src,
      file: found.file,
      hasAlt: Boolean(lead.alt ?? found.alt),
      hasCredit: Boolean(lead.credit ?? found.credit),
    });
}
