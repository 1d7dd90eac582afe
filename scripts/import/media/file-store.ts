/** Gets sound, videos and documents of an archive into the paper, each with an address of our own. */
import { basename, extname } from 'node:path';
import { beginsLike } from '../../../lib/lint/file-beginnings.ts';
import { ownFileTypes } from '../../../lib/schema/own-files.ts';
import { idOf } from '../../../lib/addresses/id-of.ts';
import type { ContentWriter } from '../write/content-writer.ts';
import { FreeNames } from './free-names.ts';
import type { MediaFinder } from './media-finder.ts';
import { pathsBelow } from './picture-names.ts';
import { TakenOnce, type Missing } from './taken-once.ts';

/** A file that is in the paper now, at this address; or why it is not. */
type TakenFile = { address: string };
export type FoundFile = TakenFile | Missing;

export class FileStore {
  private readonly taken: TakenOnce<TakenFile>;
  private readonly names: FreeNames;
  private readonly writer: ContentWriter;
  private readonly finder: MediaFinder;

  constructor(writer: ContentWriter, finder: MediaFinder) {
    this.writer = writer;
    this.finder = finder;
    this.names = new FreeNames(writer);
    this.taken = new TakenOnce(finder, ({ address }) => address);
  }

  /** @param src as the text has it @param beside the folders that the post lies in */
  get(src: string, beside: string[]): Promise<FoundFile> {
    const address = src.replace(/#.*$/s, '');
    return this.taken.get(address, beside, () => this.take(address, beside));
  }

  /** Old addresses below the site's root, each with the new one. */
  get former(): ReadonlyMap<string, string> {
    return this.taken.former;
  }

  private async take(address: string, beside: string[]): Promise<FoundFile> {
    const found = await this.finder.find(address, beside, 'file');
    if ('missing' in found) return found;
    const { bytes, origin } = found;
    const place = placeOf(address, bytes.subarray(0, 12));
    if (!place) return { missing: 'what lies there is not what the name says' };
    const [path = ''] = pathsBelow(address);
    const stem =
      idOf(basename(path, extname(path)))
        .slice(0, 100)
        .replace(/-$/, '') || 'file';
    const key = `file ${origin}`;
    const file = this.names.take(`${place.folder}/${stem}.${place.ending}`, key);
    this.writer.put(file, bytes, { key });
    return { address: `/${file}` };
  }
}

/** What its bytes are is told by its name; sound may have an address without one. */
function placeOf(address: string, start: Buffer): { folder: string; ending: string } | undefined {
  const named = endingIn(address);
  const all = Object.entries(ownFileTypes).flatMap(([folder, types]) =>
    Object.keys(types).map((ending) => ({ folder, ending })),
  );
  return all.find(
    ({ folder, ending }) =>
      (named ? ending === named : folder === 'audio') && beginsLike(ending, start),
  );
}

/** The ending of a kind of file that the paper can have; undefined for any other. */
export function endingIn(address: string): string | undefined {
  const ending = /\.(\w+)(?:[?#].*)?$/s.exec(address)?.[1]?.toLowerCase() ?? '';
  return Object.values(ownFileTypes).some((types) => Object.hasOwn(types, ending))
    ? ending
    : undefined;
}
