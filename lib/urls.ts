/** Every address of the paper, so that no two places can spell one differently. */
export function articlePath(slug: string): string {
  return `/articles/${slug}`;
}

export type ListOf = 'sections' | 'topics' | 'authors';

/** The first page of a list is the list itself. */
export function listPath(list: ListOf, id: string, page = 1): string {
  return page === 1 ? `/${list}/${id}` : `/${list}/${id}/page/${page}`;
}

export const correctionsPath = '/corrections';

export function pagePath(id: string): string {
  return `/${id}`;
}
