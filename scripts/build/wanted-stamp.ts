/** Of what code and content an edition was built, and of what one built now would be. */
import { readStamp, stampOf, type Edition, type Stamp } from '../../lib/edition/edition-folders.ts';
import { hashContent } from './hash-sources.ts';
import { keptPlace } from './kept-place.ts';

export function wantedStamp(edition: Edition, code: string): Stamp {
  const hashes = keptPlace('source-hashes', edition);
  return stampOf(edition, `${code} ${hashContent(edition.contentDir, hashes)}`);
}

export function isOfCode(edition: Edition, code: string): boolean {
  const { sources = '', ...fields } = readStamp(edition.distDir) ?? {};
  return (
    sources.startsWith(`${code} `) && isSame({ ...fields, sources }, stampOf(edition, sources))
  );
}

export function isCurrent(edition: Edition, code: string): boolean {
  return isSame(readStamp(edition.distDir), wantedStamp(edition, code));
}

function isSame(stamp: object | undefined, wanted: Stamp): boolean {
  return JSON.stringify(stamp) === JSON.stringify(wanted);
}
