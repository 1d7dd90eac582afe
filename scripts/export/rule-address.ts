/** Addresses as the rules of hosts spell them: encoded, so that none can end its line. */
import { isOpen, isPath, spell } from '../../lib/addresses/former-addresses.ts';

/** @param address a former one, without its query and without what stands for all below it */
export function encodedPath(address: string): string {
  const { path } = spell(isOpen(address) ? address.slice(0, -1) : address)!;
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** @param rest how the host writes what stood for `*` */
export function destinationOf(to: string, rest: string): string {
  const { origin, pathname, search, hash } = new URL(
    isOpen(to) ? to.slice(0, -1) : to,
    'http://paper',
  );
  // Where hosts would read a variable or a name.
  const plain = (text: string) => text.replace(/[$:]/g, encodeURIComponent);
  const place = isPath(to) ? '' : origin;
  return `${place}${plain(pathname)}${isOpen(to) ? rest : ''}${plain(search)}${plain(hash)}`;
}
