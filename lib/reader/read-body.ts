/** One parse of a body, and all that a build wants to know of it; the tree itself is let go. */
import { parseBody } from '../body/parse-body.ts';
import type { BodyFindings } from '../body/findings.ts';
import { photosIn } from '../body/photos-in.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { bodyLines } from '../search/story-text.ts';
import { readBodyText, type BodyText } from './body-text.ts';

/** Plain data, so that it can be kept from one build to the next. */
export type BodyReading = BodyFindings & {
  /** The pictures whose record has no fault, in their order. */
  photos: PhotoFields[];
  text: BodyText;
  /** Its words for the search index. */
  lines: string;
};

export function readBody(body: string): BodyReading {
  const { root, faults, pictures } = parseBody(body);
  const text = readBodyText(root);
  return { faults, pictures, photos: photosIn(root), text, lines: bodyLines(root) };
}
