/** The headers of a page: Next's own, as far as they are for readers, and ours. */
import type { OriginResponse } from './next-origin.ts';

/** Of the way from Next to us, or said anew by `respond`. */
const droppedHeaders =
  /^(cache-control|connection|content-length|date|etag|keep-alive|refresh|transfer-encoding|vary|x-next.*)$/;

export function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

export function passedHeaders(headers: OriginResponse['headers']): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    // Next names the typefaces and scripts of a page here; ours name feeds, hubs, canonical pages.
    const preload = name === 'link' && /rel="?preload/.test(String(value));
    return droppedHeaders.test(name) || preload || value === undefined ? [] : [name, String(value)];
  });
}
