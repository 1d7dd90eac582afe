import type { ContentFile } from '../reader/content-files.ts';
import { textOf } from './story-fields.ts';

/** In milliseconds: what a story from before lacks is a gap and no error. Every story is later where the paper names no date. */
export function requiredSince(files: ContentFile[]): number {
  const site = files.find(({ type }) => type === 'Site');
  const since = site && textOf(site, 'credits', 'requiredSince');
  return since ? Date.parse(since) : -Infinity;
}
