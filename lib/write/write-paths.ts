/** The addresses of the editor in the browser, which only previews have. */
export const writePath = '/write';

/**
 * Leads to a story in the editor.
 *
 * @param field that is shown at once: lead.photo.alt
 */
export function writeStoryPath(slug: string, field?: string): string {
  return [`${writePath}/story`, slug, field].filter(Boolean).join('/');
}

/**
 * @param file from the root of the repository: content/articles/2024/talks.mdx
 * @returns undefined for a file that has no form: a picture, a list of redirects
 */
export function writeEntryPath(file: string, field?: string): string | undefined {
  const [, folder, entry] =
    /\/(articles|live|pages|sections|topics|series|authors|fronts)\/(.*)\.(?:mdx|yaml)$/.exec(
      file,
    ) ??
    /()\/(site|brand)\.yaml$/.exec(file) ??
    [];
  if (!entry) return undefined;
  // Where the editor has files that are written alone.
  const isAlone = !folder || (folder === 'fronts' && entry === 'home');
  const query = field ? `?field=${encodeURIComponent(field)}` : '';
  return `${writePath}#/collections/${isAlone ? '_singletons' : folder}/entries/${entry}${query}`;
}

/** @param field as the check names it: `lead.photo.alt (from gate.jpg)`, `<Video> posterAlt` of the text */
export function fieldOnForm(field: string): string {
  const [name = ''] = field.split(' ');
  return /^\w/.test(name) ? name : 'body';
}

/** @param picture where it stands: lead.photo. Of one in the text, the form shows the text. */
export function fieldOfPicture(picture: string, field: string): string {
  return picture === 'body' ? picture : `${picture}.${field}`;
}

/** @param hash of the editor's own address */
export function fieldIn(hash: string): string | undefined {
  return new URLSearchParams(hash.split('?')[1]).get('field') ?? undefined;
}
