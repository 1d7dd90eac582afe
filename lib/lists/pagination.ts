export const pageSize = 12; // fills rows of two and of three

export type PageOf<T> = { items: T[]; page: number; pages: number };

/** @returns one page of a list, or undefined beyond its last; an empty list has one empty page */
export function paginate<T>(items: T[], page: number): PageOf<T> | undefined {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { items: items.slice((page - 1) * pageSize, page * pageSize), page, pages };
}

/** The numbers of the pages after the first, which have addresses of their own: ['2', '3'] */
export function furtherPages(items: unknown[]): string[] {
  const pages = Math.ceil(items.length / pageSize);
  return Array.from({ length: Math.max(0, pages - 1) }, (_, i) => String(i + 2));
}
