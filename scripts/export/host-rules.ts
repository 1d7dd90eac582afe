/** `_redirects` and `_headers`, as Netlify and Cloudflare Pages read them. */
import { isOpen, spell, type FormerAddress } from '../../lib/addresses/former-addresses.ts';
import { destinationOf, encodedPath } from './rule-address.ts';
import { isEnding, type ExportedFile } from './export-folder.ts';
import { typeExceptions } from './file-types.ts';

/**
 * The first that fits is taken, so the exact stand first. Cloudflare Pages knows no query and leaves out
 * those lines. https://docs.netlify.com/manage/routing/redirects/overview/,
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectRules(addresses: FormerAddress[]): string {
  const rules = addresses
    .toSorted((a, b) => rank(a) - rank(b))
    .map((address) => {
      const { from, to } = address;
      const { query } = spell(isOpen(from) ? from.slice(0, -1) : from)!;
      const asks = [...query].map(
        ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
      );
      const source = `${encodedPath(from)}${isOpen(from) ? '/*' : ''}` || '/';
      return [source, ...asks, destinationOf(to, ':splat'), '301'].join(' ');
    });
  return lines(rules);
}

function rank({ from }: FormerAddress): number {
  if (isOpen(from)) return 1_000 - from.split('/').length;
  return spell(from)!.query.size > 0 ? 0 : 1;
}

/**
 * A paper with a picture whose right ends leaves the keeping of pictures to the host.
 *
 * @param headers of every file; rules for one page would be added to these and not take their place
 */
export function headerRules(
  headers: Record<string, string>,
  files: [string, ExportedFile][],
): string {
  const rule = (path: string, own: Record<string, string>) =>
    [path, ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return lines([
    rule('/*', headers),
    rule('/_next/static/*', forever),
    rule('/brand/*', forever),
    ...(files.some(([, file]) => isEnding(file)) ? [] : [rule('/photos/:picture/:file', forever)]),
    ...typeExceptions(files).flatMap(({ name, type, depths }) =>
      depths.map((depth) =>
        rule(`${placeholders.slice(0, depth).join('')}/${name}`, { 'Content-Type': type }),
      ),
    ),
  ]);
}

const placeholders = ['/:a', '/:b', '/:c', '/:d'];

function lines(rules: string[]): string {
  return rules.map((rule) => `${rule}\n`).join('');
}
