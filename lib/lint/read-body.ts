/** One parse of a body, and all that a build wants to know of it; the tree itself is let go. */
import { parseBody } from '../body/parse-body.ts';
import type { Found } from '../body/found.ts';
import { bodyLines } from '../search/story-text.ts';
import { readBodyText, type BodyText } from './body-text.ts';

/** Plain data, so that it can be kept from one build to the next. */
export type BodyReading = Found & {
  text: BodyText;
  /** Its words for the search index. */
  lines: string;
};

export function readBody(body: string): BodyReading {
  const { root, faults, pictures } = parseBody(body);
  return { faults, pictures, text: readBodyText(root), lines: bodyLines(root) };
}
