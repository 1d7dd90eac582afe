/** Gets the pictures of an archive into the paper: from beside its texts, from copies, from hosts that were named. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { readFileRecord } from '../../../lib/photos/read-file-record.ts';
import type { ContentWriter } from '../write/content-writer.ts';
import { FreeNames } from './free-names.ts';
import type { MediaFinder } from './media-finder.ts';
import { nameHere, unwrapped } from './picture-names.ts';
import { TakenOnce, type Missing } from './taken-once.ts';

/** A picture that is in the paper now, with what its own file says; or why it is not. */
type TakenPicture = { file: string; credit?: string | undefined; alt?: string | undefined };
export type FoundPicture = TakenPicture | Missing;

const endings: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
  tiff: 'tiff',
};
export class PictureStore {
  private readonly taken: TakenOnce<TakenPicture>;
  private readonly names: FreeNames;
  private readonly writer: ContentWriter;
  private readonly finder: MediaFinder;

  constructor(writer: ContentWriter, finder: MediaFinder) {
    this.writer = writer;
    this.finder = finder;
    this.names = new FreeNames(writer);
    this.taken = new TakenOnce(finder, ({ file }) => file);
  }

  /** @param src as the text has it @param beside the folders that the post lies in */
  get(src: string, beside: string[] = []): Promise<FoundPicture> {
    const address = unwrapped(src);
    return this.taken.get(address, beside, () => this.find(address, beside));
  }

  /** Old addresses below the site's root, each with the file that came from there. */
  get former(): ReadonlyMap<string, string> {
    return this.taken.former;
  }

  private async find(address: string, beside: string[]): Promise<FoundPicture> {
    if (/^data:/i.test(address)) {
      // No request: the address is the picture.
      const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
      const name = `in-text-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
      return await this.keep(name, bytes, name);
    }
    const found = await this.finder.find(address, beside, 'picture');
    return 'missing' in found ? found : await this.keep(address, found.bytes, found.origin);
  }

  /** @param origin where it came from: two pictures of one name are told apart by it */
  private async keep(address: string, bytes: Buffer, origin: string): Promise<FoundPicture> {
    const ending = await endingOf(bytes);
    if (!ending)
      return {
        missing: 'the file is no picture that a page can show (JPEG, PNG, WebP, AVIF, GIF, TIFF)',
      };
    const key = `picture ${origin}`;
    const path = this.names.take(`photos/${nameHere(address, ending)}`, key);
    this.writer.put(path, bytes, { key });
    const { credit, alt } = readFileRecord(bytes);
    return { file: path.replace(/^photos\//, ''), credit, alt };
  }
}

async function endingOf(bytes: Buffer): Promise<string | undefined> {
  try {
    const { format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return endings[format];
  } catch {
    return undefined;
  }
}
