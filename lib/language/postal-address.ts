import type { Locale } from './locale.ts';
import { say } from './say.ts';

type PostalAddress = {
  [Part in 'street' | 'postalCode' | 'locality' | 'region']?: string | undefined;
};

/** An address in one line, in the order that its language writes; what is not known leaves no gap. */
export function postalLine(address: PostalAddress, { words }: Pick<Locale, 'words'>): string {
  const { street = '', postalCode = '', locality = '', region = '' } = address;
  const comma = words.story.between;
  return words.frame.address
    .split(comma)
    .map((part) => say(part, { street, postalCode, locality, region }).trim())
    .filter(Boolean)
    .join(comma);
}
