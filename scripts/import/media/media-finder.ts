/** Gets the bytes of a picture or a file: from beside the texts, from copies, from hosts that were named. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isOwn } from '../text/old-links.ts';
import type { ContentWriter } from '../write/content-writer.ts';
import { pathsBelow } from './picture-names.ts';
import { mostBytes, safeFetch } from './safe-fetch.ts';

export type Media = {
  folders: string[];
  /** Hosts, as `URL.host` has them. */
  hosts: ReadonlySet<string>;
  /** Where an address counts from that has no host. */
  origin: string | undefined;
};

/** @param origin where it came from: two files of one name are told apart by it, and known again in the next run */
export type FoundBytes = { bytes: Buffer; origin: string } | { missing: string };

/** Between two requests, so that an old server is not pressed. */
const pause = 100;

export class MediaFinder {
  readonly media: Media;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly writer: ContentWriter;

  constructor(writer: ContentWriter, media: Media) {
    this.writer = writer;
    this.media = media;
  }

  /** @param beside the folders that the post lies in @param kind its origin is kept under this word */
  async find(address: string, beside: string[], kind: 'picture' | 'file'): Promise<FoundBytes> {
    const local = localFile(address, beside) ?? localFile(address, this.media.folders);
    if (local) {
      if (statSync(local).size > mostBytes)
        return { missing: `it has more than ${mostBytes / 1_000_000} MB` };
      // By its place in the archive, so that another folder of the same files is known again as well.
      const origin = relative(this.media.folders[0] ?? '', local);
      return { bytes: readFileSync(local), origin };
    }
    const url = URL.canParse(address, this.media.origin)
      ? new URL(address, this.media.origin)
      : undefined;
    if (!url?.host)
      return {
        missing: 'no file of that name lies beside the text or in a folder given with --media',
      };
    if (!this.media.hosts.has(url.host))
      return {
        missing: `no file of that name is at hand, and ${url.host} was not named with --media`,
      };
    const before = this.writer.fileOf(`${kind} ${url.href}`);
    const path = before && join(this.writer.contentDir, before);
    if (path && existsSync(path)) return { bytes: readFileSync(path), origin: url.href };
    const fetched = await this.inTurn(() => safeFetch(url.href, this.media.hosts));
    return 'missing' in fetched ? fetched : { bytes: fetched.bytes, origin: url.href };
  }

  /** @returns the path that a reader of the old site could ask for; undefined for what lay elsewhere, or beside a text */
  pathOf(address: string): string | undefined {
    const { origin = 'https://old.invalid' } = this.media;
    if (!/^(?:https?:\/)?\//i.test(address) || !URL.canParse(address, origin)) return undefined;
    const url = new URL(address, origin);
    return isOwn(url, origin) ? url.pathname : undefined;
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
