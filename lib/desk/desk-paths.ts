/** The addresses of the desk, which only previews have. */
export const deskPath = '/desk';

/** A story's own page at the desk. */
export function deskStoryPath(slug: string): string {
  return `/desk/${slug}`;
}

/** What older stories lack; counted from 1. */
export function deskGapsPath(page: number): string {
  return `/desk/gaps/${page}`;
}

/** Pictures whose right ends; counted from 1. */
export function deskRightsPath(page: number): string {
  return `/desk/rights/${page}`;
}

/** Pictures without a caption; counted from 1. */
export function deskCaptionsPath(page: number): string {
  return `/desk/captions/${page}`;
}

/** The first page of the desk is the desk itself. */
export function deskListPath(page: number): string {
  return page === 1 ? deskPath : `/desk/page/${page}`;
}
