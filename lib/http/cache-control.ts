/** How long a shared cache may keep a page; nothing is kept past the next scheduled instant. */
const sharedSeconds = 30;
/** Who is told that there is something new must find it. */
const liveSeconds = 1;
const staleSeconds = 60;
const outageSeconds = 24 * 60 * 60;
/** A cache counts in whole seconds, and nginx keeps a page through the last of them. */
const heldBack = 1;

/**
 * @param next the next instant at which something is published, withdrawn or expires
 * @param live whether it changes while one reads
 * @param stale whether a stale copy may be served, while a fresh one is fetched and while none
 *   can be had: never a 404 or 410. https://www.rfc-editor.org/rfc/rfc5861
 */
export function cacheControl(
  now: Date,
  next: Date | undefined,
  { stale, live = false }: { stale: boolean; live?: boolean | undefined },
): string {
  const until = next ? Math.floor((next.getTime() - now.getTime()) / 1000) - heldBack : Infinity;
  const left = Math.max(0, until);
  const shared = Math.min(live ? liveSeconds : sharedSeconds, left);
  const directives = ['public', 'max-age=0', `s-maxage=${shared}`];
  const beyond = left - shared;
  if (stale && beyond > 0) {
    directives.push(
      `stale-while-revalidate=${Math.min(live ? liveSeconds : staleSeconds, beyond)}`,
    );
    directives.push(`stale-if-error=${Math.min(outageSeconds, beyond)}`);
  }
  return directives.join(', ');
}
