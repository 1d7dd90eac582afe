/** The addresses of the editor in the browser, which only previews have. */
export const writePath = '/write';

/** Leads to a story in the editor. */
export function writeStoryPath(slug: string): string {
  return `${writePath}/story/${slug}`;
}

/** @param file of the story, from the root of the repository: content/articles/2024/talks.mdx */
export function writeEntryPath(file: string): string {
  const [, entry = ''] = /\/articles\/(.*)\.mdx$/.exec(file) ?? [];
  return `${writePath}#/collections/articles/entries/${entry}`;
}
