/** How long a shared cache may keep a page; nothing is kept past the next scheduled instant. */
const sharedSeconds = 30;
const staleSeconds = 60;

/**
 * @param next the next instant at which something is published, withdrawn or expires
 * @param stale whether a stale copy may be served while a fresh one is fetched: never a 404 or 410
 */
export function cacheControl(now: Date, next: Date | undefined, stale: boolean): string {
  const left = next ? Math.max(0, Math.floor((next.getTime() - now.getTime()) / 1000)) : Infinity;
  const shared = Math.min(sharedSeconds, left);
  const revalidate = Math.min(staleSeconds, left - shared);
  const directives = ['public', 'max-age=0', `s-maxage=${shared.toString()}`];
  if (stale && revalidate > 0) directives.push(`stale-while-revalidate=${revalidate.toString()}`);
  return directives.join(', ');
}
