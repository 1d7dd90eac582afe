/** How long a picture's file may be kept by those who fetched it. */
const year = 365 * 24 * 60 * 60;

/**
 * A value of Cache-Control. The address changes with everything of the picture, so only the end of
 * the right to show it ends the file.
 * @param expires that instant, if there is one
 */
export function fileLifetime(expires: string | undefined, now: Date): string {
  const left = expires ? Math.floor((Date.parse(expires) - now.getTime()) / 1000) : Infinity;
  return left > 0 ? `public, max-age=${Math.min(left, year)}, immutable` : 'no-store';
}
