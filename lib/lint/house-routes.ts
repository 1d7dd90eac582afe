/** Addresses at which the software itself answers: no content may take one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryAddress, fileAddresses, innerAddresses } from '../addresses/house-addresses.ts';

/** What no folder of `app/` tells: our server's own, and names that are rewritten to others. */
const others = /^\/(healthz|metrics)$|^\/(desk|write)(\/|$)|^\/(news-)?sitemap-/;

/** @param path small, and without a slash at its end */
export function isHouseAddress(path: string): boolean {
  return (
    [dictionaryAddress, fileAddresses, innerAddresses, others].some((kind) => kind.test(path)) ||
    existsSync(join('public', path)) ||
    ['page.tsx', 'route.ts'].some((file) => existsSync(join('app', path, file)))
  );
}

/** Whether the software answers somewhere below a path. */
export function hasHouseBelow(path: string): boolean {
  const rooms = [
    '/_next/x',
    '/dictionaries/x',
    '/photos/x/x',
    '/markdown/x',
    '/sitemaps/x',
    '/news-sitemap/x',
    '/desk/x',
  ];
  return (
    isHouseAddress(`${path}/x`) ||
    existsSync(join('public', path)) ||
    rooms.some((room) => room.startsWith(`${path}/`))
  );
}
