/** A page at a former address, for hosts that have no rules and only send files. */
import { isOpen, spell, type FormerAddress } from '../../lib/addresses/former-addresses.ts';
import { destinationOf } from './rule-address.ts';

/** @returns undefined where no file can stand for it: with a query, with all below, with another file's ending */
export function leadingPage(address: FormerAddress): { file: string; text: string } | undefined {
  const { from, to } = address;
  const spelt = isOpen(from) ? undefined : spell(from);
  if (!spelt || spelt.query.size > 0 || spelt.path === '') return undefined;
  const name = spelt.path.slice(1);
  const ending = /[^/]\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && !/^html?$/.test(ending)) return undefined;
  return {
    file: ending === undefined ? `${name}/index.html` : name,
    text: pageTo(destinationOf(to, '')),
  };
}

/** Search engines take it for a redirect: it leads on at once. */
function pageTo(address: string): string {
  const href = address.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<!doctype html>
<meta charset="utf-8">
<title>${href}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${href}">
<p><a href="${href}">${href}</a></p>
`;
}
