/** Former addresses as a host that runs Next itself knows them: rules of next.config.js. */
import { isOpen, isPath, spell, type FormerAddress } from '../../lib/addresses/former-addresses.ts';

/** https://nextjs.org/docs/app/api-reference/config/next-config-js/redirects */
export type HostRedirect = {
  source: string;
  destination: string;
  permanent: true;
  has?: { type: 'query'; key: string; value: string }[];
};

/**
 * Vercel takes 2,048 routes of one deployment, the paper's own among them, and 1,024 redirects.
 * https://vercel.com/docs/limits
 */
const most: Record<string, number> = { Vercel: 1024 };

/** @throws {Error} where the host would refuse so many */
export function hostRedirects(addresses: FormerAddress[], host: string): HostRedirect[] {
  const redirects = addresses.toSorted(byExactness).map(makeRedirect);
  const limit = most[host];
  if (limit === undefined || redirects.length <= limit) return redirects;
  throw new Error(
    `The paper has ${redirects.length} former addresses, and ${host} takes ${limit}. ` +
      'Mend: let lines with /* of redirects.yaml stand for many, or publish on a server of your own, which takes any number.',
  );
}

/** Next takes the first that fits. */
function byExactness(a: FormerAddress, b: FormerAddress): number {
  const exactness = ({ from }: FormerAddress) =>
    isOpen(from) ? from.split('/').length : 1_000_000 + (spell(from)?.query.size ?? 0);
  return exactness(b) - exactness(a);
}

function makeRedirect({ from, to }: FormerAddress): HostRedirect {
  const { path, query } = spell(isOpen(from) ? from.slice(0, -1) : from)!;
  const source = `${escaped(path)}${isOpen(from) ? '/:rest*' : ''}` || '/';
  const has = [...query].map(([key, value]) => ({
    ...{ type: 'query' as const, key, value: value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') },
  }));
  const redirect = { source, destination: destinationOf(to), permanent: true as const };
  return has.length > 0 ? { ...redirect, has } : redirect;
}

/** Next compares the path as it was asked for, in percent signs, and reads a pattern in `source`. */
function escaped(path: string): string {
  return encodeURI(path)
    .replace(/[?#]/g, encodeURIComponent)
    .replace(/[.*+:()]/g, '\\$&');
}

function destinationOf(to: string): string {
  const { origin, pathname, search, hash } = new URL(
    isOpen(to) ? to.slice(0, -1) : to,
    'http://paper',
  );
  const plain = pathname.replace(/[:*+()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${isPath(to) ? '' : origin}${plain}${isOpen(to) ? ':rest*' : ''}${search}${hash}`;
}
