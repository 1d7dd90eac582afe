/** Old addresses: which a story has to answer, and whether the server will lead each to it. */
import { makeFindFormer } from '../../../lib/addresses/find-former.ts';
import { spell, type FormerAddress } from '../../../lib/addresses/former-addresses.ts';
import { isHouseAddress } from '../../../lib/lint/house-routes.ts';
import type { SourcePost } from '../source-post.ts';
import { plainAddress, type Survey } from '../write/survey.ts';
import type { PostFindings } from './findings.ts';

/** What an address of the house or a page of this paper answers itself needs no alias. */
export function aliasesOf(
  { addresses }: SourcePost,
  { byAddress, paths }: Survey,
  path: string,
): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const spelt = spell(address);
    if (!spelt || /[*\\\s]/.test(address) || byAddress.get(plainAddress(address)) !== path)
      return false;
    const { key, query } = spelt;
    // The front page is the same whatever its query, so that `/?p=123` is free.
    const isFree = key === '' ? query.size > 0 : !paths.has(key) && !isHouseAddress(key);
    const name = `${key}?${query}`;
    return isFree && !seen.has(name) && seen.add(name);
  });
}

/** The old addresses are asked of the look-up that the server itself uses. */
export function answerAddresses(posts: PostFindings[], former: FormerAddress[]): void {
  const find = makeFindFormer(former);
  for (const { addresses, path } of posts) {
    for (const address of addresses) {
      const [, old = '', search = ''] = /^([^?]*)(\?.*)?$/.exec(address.from) ?? [];
      const to = plainAddress(old + search) === path ? path : find(old, search);
      address.leads = to === path;
    }
  }
}
