/** Gets the pictures of an archive into the paper: from beside its texts, from copies, from hosts that were named. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import { readFileRecord } from '../../../lib/photos/read-file-record.ts';
import type { ContentWriter } from '../write/content-writer.ts';
import { nameHere, pathsBelow, unwrapped } from './picture-names.ts';
import { safeFetch } from './safe-fetch.ts';

/** A picture that is in the paper now, with what its own file says; or why it is not. */
export type FoundPicture =
  { file: string; credit?: string | undefined; alt?: string | undefined } | { missing: string };

export type Media = {
  folders: string[];
  /** Hosts, as `URL.host` has them. */
  hosts: ReadonlySet<string>;
  /** Where an address counts from that has no host. */
  origin: string | undefined;
};

const endings: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
  tiff: 'tiff',
};
/** Between two requests, so that an old server is not pressed. */
const pause = 100;

export class PictureStore {
  private readonly known = new Map<string, Promise<FoundPicture>>();
  private readonly names = new Map<string, string>();
  private turn: Promise<unknown> = Promise.resolve();
  private readonly writer: ContentWriter;
  private readonly media: Media;

  constructor(writer: ContentWriter, media: Media) {
    this.writer = writer;
    this.media = media;
  }

  /** @param src as the text has it @param beside the folders that the post lies in */
  get(src: string, beside: string[] = []): Promise<FoundPicture> {
    const address = unwrapped(src);
    const key = /^https?:/i.test(address) ? address : `${beside[0] ?? ''} ${address}`;
    const found =
      this.known.get(key) ??
      this.find(address, beside).catch((error: unknown) => ({ missing: (error as Error).message }));
    this.known.set(key, found);
    return found;
  }

  private async find(address: string, beside: string[]): Promise<FoundPicture> {
    if (/^data:/i.test(address)) return { missing: 'it stands in the text itself' };
    const local = localFile(address, beside) ?? localFile(address, this.media.folders);
    if (local) {
      // By its place in the archive, so that a second run, or another folder of the same files, knows it again.
      const origin = relative(this.media.folders[0] ?? '', local);
      return await this.keep(address, readFileSync(local), origin);
    }
    const url = URL.canParse(address, this.media.origin)
      ? new URL(address, this.media.origin)
      : undefined;
    if (!url)
      return {
        missing: 'no file of that name lies beside the text or in a folder given with --media',
      };
    if (!this.media.hosts.has(url.host))
      return {
        missing: `no file of that name is at hand, and ${url.host} was not named with --media`,
      };
    const before = this.writer.fileOf(`picture ${url.href}`);
    const path = before && join(this.writer.contentDir, before);
    if (path && existsSync(path)) return await this.keep(address, readFileSync(path), url.href);
    const fetched = await this.inTurn(() => safeFetch(url.href, this.media.hosts));
    return 'missing' in fetched ? fetched : await this.keep(address, fetched.bytes, url.href);
  }

  /** One request at a time. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(task);
    this.turn = mine.then(
      () => new Promise((done) => setTimeout(done, pause)),
      () => undefined,
    );
    return mine;
  }

  /** @param origin where it came from: two pictures of one name are told apart by it */
  private async keep(address: string, bytes: Buffer, origin: string): Promise<FoundPicture> {
    const ending = await endingOf(bytes);
    if (!ending)
      return {
        missing: 'the file is no picture that a page can show (JPEG, PNG, WebP, AVIF, GIF, TIFF)',
      };
    const file = this.nameFor(address, ending, origin);
    this.writer.put(`photos/${file}`, bytes, { key: `picture ${origin}` });
    const { credit, alt } = readFileRecord(bytes);
    return { file, credit, alt };
  }

  private nameFor(address: string, ending: string, origin: string): string {
    const before = this.writer.fileOf(`picture ${origin}`)?.replace(/^photos\//, '');
    const name = before ?? nameHere(address, ending);
    for (let number = 1; ; number++) {
      const one = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
      const owner = this.names.get(one);
      if (owner !== undefined && owner !== origin) continue;
      this.names.set(one, origin);
      return one;
    }
  }
}

/** @returns a file inside one of the folders; a link that leads out of it is none */
function localFile(address: string, folders: string[]): string | undefined {
  const paths = pathsBelow(address);
  for (const folder of folders) {
    for (const path of paths) {
      const file = join(folder, path);
      if (!existsSync(file) || !statSync(file).isFile()) continue;
      if (realpathSync(file).startsWith(realpathSync(folder) + sep)) return file;
    }
  }
  return undefined;
}

async function endingOf(bytes: Buffer): Promise<string | undefined> {
  try {
    const { format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return endings[format];
  } catch {
    return undefined;
  }
}
