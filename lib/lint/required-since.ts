import type { ContentFile } from '../reader/content-files.ts';
import { textOf } from './story-fields.ts';

/**
 * Whether what is lacking is a gap and no error: in a story from before the rules, and in what has no date, a draft or
 * a standing page, of a paper that has such stories, since these came in with them. A draft's is an error once it runs.
 *
 * @param shownFrom in milliseconds, `Infinity` for what has no date
 */
export function mayLack(shownFrom: number, since: number): boolean {
  return shownFrom < since || (shownFrom === Infinity && since > -Infinity);
}

/** In milliseconds: what a story from before lacks is a gap and no error. Every story is later where the paper names no date. */
export function requiredSince(files: ContentFile[]): number {
  const site = files.find(({ type }) => type === 'Site');
  return sinceOf(site && textOf(site, 'credits', 'requiredSince'));
}

/** @param instant of `credits.requiredSince` */
export function sinceOf(instant: string | undefined): number {
  return instant ? Date.parse(instant) : -Infinity;
}
