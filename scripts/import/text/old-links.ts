/** Links of the old paper → addresses that lead on here. */
import { reservedNames } from '../../../lib/lint/reserved-names.ts';
import { plainAddress } from '../write/survey.ts';

export type OldSite = {
  origin: string | undefined;
  /** A plain old address → the new one. */
  byAddress: Map<string, string>;
  byName: Map<string, string>;
  /** New addresses that no reader can open now. */
  hidden: ReadonlySet<string>;
};

/** Parts of an old page that no page of ours has. */
const oldParts = /^#(?:more-\d+|comments?|respond|comment-\d+|top|disqus_thread)$/;

/**
 * @param base the old address of the post, from which relative ones count
 * @returns undefined where a link leads nowhere
 */
export function newAddress(href: string, base: string, site: OldSite): string | undefined {
  const written = href.replace(/[\t\n\r]/g, '').trim();
  if (/^(?:mailto|tel):./i.test(written)) return written;
  if (/^www\.[\w-]+\./i.test(written)) return `https://${written}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(written) && !/^https?:/i.test(written)) return undefined;
  const origin = site.origin ?? 'https://old.invalid';
  const start = URL.canParse(base, origin) ? new URL(base, origin) : new URL(origin);
  if (!URL.canParse(written, start)) return undefined;
  const url = new URL(written, start);
  if (!isOwn(url, origin))
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.')
      ? tidy(written, url)
      : undefined;
  const hash = oldParts.test(url.hash) ? '' : url.hash;
  const found = lookUp(url, written, site);
  if (found) return site.hidden.has(found) ? undefined : found + hash;
  if (url.pathname === '/' && !url.search) return `/${hash}`;
  if (site.origin) return `${site.origin}${url.pathname}${url.search}${hash}`;
  const [room = '', ...below] = url.pathname.slice(1).split('/');
  if (reservedNames.includes(room.toLowerCase())) return undefined;
  // A name alone would be looked for among the pages of this paper.
  return `${url.pathname}${below.length === 0 ? '/' : ''}${hash}`;
}

export function isOwn(url: URL, origin: string): boolean {
  const bare = (host: string) => host.replace(/^www\./, '');
  return bare(url.hostname) === bare(new URL(origin).hostname);
}

function lookUp(url: URL, written: string, { byAddress, byName }: OldSite): string | undefined {
  const plain = plainAddress(url.pathname + url.search);
  const path = plainAddress(url.pathname);
  const file = /([^/?#]+)\.(?:mdx?|markdown)(?:[?#].*)?$/i.exec(written)?.[1];
  return (
    byAddress.get(plain) ??
    byAddress.get(path) ??
    byAddress.get(path.toLowerCase()) ??
    byAddress.get(path.replace(/\.html?$/, '')) ??
    (file && byName.get(file))
  );
}

/** As it was written, unless only the parsed form is a whole address. */
function tidy(written: string, url: URL): string {
  return /^https?:\/\/[^\s<>"]+$/i.test(written) ? written : url.href;
}
