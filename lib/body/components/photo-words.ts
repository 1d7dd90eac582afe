import { indexedLine } from '../../inline-markdown/plain-line.ts';
import type { PhotoFields } from '../../schema/photo.ts';

/** A picture whose right ends is gone one day, and its words with it: search never learns them. */
export function photoWords({ caption, credit, expires }: PhotoFields): string[] {
  if (expires) return [];
  return [[caption && indexedLine(caption), credit].filter(Boolean).join(' ')].filter(Boolean);
}
