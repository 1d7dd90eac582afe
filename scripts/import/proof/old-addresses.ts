/** Old addresses: which a story has to answer, and whether the server will lead each to it. */
import { makeFindFormer } from '../../../lib/addresses/find-former.ts';
import type { FormerAddress } from '../../../lib/addresses/former-addresses.ts';
import { isHouseAddress } from '../../../lib/lint/house-routes.ts';
import type { SourcePost } from '../source-post.ts';
import { plainAddress, type Survey } from '../write/survey.ts';
import type { PostFindings } from './findings.ts';

/** What an address of the house or the page itself answers needs no alias. */
export function aliasesOf(
  { addresses, key }: SourcePost,
  { byAddress }: Survey,
  path: string,
): string[] {
  return addresses.filter((address) => {
    const plain = plainAddress(address);
    return (
      byAddress.get(plain) === path &&
      plain !== path &&
      key !== '' &&
      !isHouseAddress(plain.toLowerCase()) &&
      !/[#*\\\s]/.test(address)
    );
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
