import type { ContentFile } from './content-files.ts';

/** By the names of what was looked for. Plain data, so that it can be kept from one build to the next. */
export type Found = Record<string, unknown>;

/**
 * What a file shows alone, whatever stands in the others and whenever it is asked, is found once as long as the
 * file is the same, and most of it on the thread that reads the file.
 *
 * @param name of it, which no other finding has
 */
export function foundAlone<T>(
  name: string,
  find: (source: ContentFile) => T,
): (source: ContentFile) => T {
  return (source) => (source.found[name] ??= find(source)) as T;
}
