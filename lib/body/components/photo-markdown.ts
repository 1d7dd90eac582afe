import type { PhrasingContent } from 'mdast';
import { absolute } from '../../addresses/urls.ts';
import { inlineMarkdown } from '../../inline-markdown/inline-markdown.ts';
import { paragraph, text, type Block } from '../../inline-markdown/markdown-nodes.ts';
import { aiLabels } from '../../photos/ai-label.ts';
import type { Photo } from '../../photos/photo.ts';
import { jpegOf, photoUrl } from '../../photos/variants.ts';

/** The picture with what it shows; below it what the reader should know, and whose it is. */
export function photoBlocks(photo: Photo | undefined, origin: string): Block[] {
  if (!photo) return [];
  const { alt, caption, credit, ai } = photo;
  const url = absolute(origin, photoUrl(photo, jpegOf(photo, undefined, 960)));
  const words: PhrasingContent[] = [
    ...(caption ? inlineMarkdown(caption, origin) : []),
    ...(caption && credit ? [text(' ')] : []),
    ...(credit ? [text(`Credit: ${credit}`)] : []),
    ...(ai ? [text(` (${aiLabels[ai]})`)] : []),
  ];
  const image = paragraph({ type: 'image', url, alt });
  return words.length > 0 ? [image, paragraph(...words)] : [image];
}
