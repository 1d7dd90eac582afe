import type { PhrasingContent } from 'mdast';
import { absolute } from '../../addresses/urls.ts';
import { inlineMarkdown } from '../../inline-markdown/inline-markdown.ts';
import { paragraph, text, type Block } from '../../inline-markdown/markdown-nodes.ts';
import { say } from '../../language/say.ts';
import type { Photo } from '../../photos/photo.ts';
import type { MarkdownPlace } from './component.ts';
import { jpegOf, photoUrl } from '../../photos/variants.ts';

export type PhotoPlace = Pick<MarkdownPlace, 'origin' | 'locale'>;

/** The picture with what it shows; below it what the reader should know, and whose it is. */
export function photoBlocks(photo: Photo | undefined, { origin, locale }: PhotoPlace): Block[] {
  if (!photo) return [];
  const { pictures } = locale.words;
  const { alt, caption, isCreditUnknown, ai } = photo;
  const credit = isCreditUnknown ? pictures.unrecorded : photo.credit;
  const url = absolute(origin, photoUrl(photo, jpegOf(photo, undefined, 960)));
  const words: PhrasingContent[] = [
    ...(caption ? inlineMarkdown(caption, origin) : []),
    ...(caption && credit ? [text(' ')] : []),
    ...(credit ? [text(`${pictures.credit} ${credit}`)] : []),
    ...(ai ? [text(` ${say(pictures.note, { text: pictures[ai] })}`)] : []),
  ];
  const image = paragraph({ type: 'image', url, alt });
  return words.length > 0 ? [image, paragraph(...words)] : [image];
}
