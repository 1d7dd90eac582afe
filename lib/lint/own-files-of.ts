/** Which files of the paper's own a text names: what it plays, and what it links to. */
import type { ContentFile } from '../reader/content-files.ts';
import { isOwnFile } from '../schema/own-files.ts';
import { linksOf, type Place } from './links-of.ts';
import { lineInFile } from './story-fields.ts';

type Named = { address: string; place: Place };

/** @returns also addresses of their folders that no file can have, which the lint refuses */
export function ownFilesOf(source: ContentFile): Named[] {
  const played = source.text.files.map(({ line, address }) => ({
    ...{ address, place: { file: source.file, line: lineInFile(source, line), field: '' } },
  }));
  const linked = linksOf(source).flatMap(({ href, place }) => {
    const [address = ''] = href.split(/[?#]/);
    return isOwnFile(address) ? [{ address: decoded(address), place }] : [];
  });
  return [...played, ...linked];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
