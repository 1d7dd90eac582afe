/** The pictures that were made: small ones in memory, all of them on the disk, each looked at once. */
import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { digestLength, digestOf, keepFile, readKept } from '../../lib/file-cache/file-cache.ts';

export type Picture = { etag: string; length: number } & (
  | { bytes: Buffer }
  /** Open, and to be closed by whoever reads it; the picture is its first `length` bytes. */
  | { file: FileHandle }
);

export type PictureStore = {
  /** @returns undefined for what was never made, or is broken: it can be made again */
  find: (key: string) => Promise<Picture | undefined>;
  /** On the disk, where that can be written; in memory for a while in any case. */
  keep: (key: string, bytes: Buffer) => Promise<Picture>;
  /** In memory alone, for a while. */
  hold: (key: string, bytes: Buffer) => Picture;
  /** Whether it was made, as far as its name tells. */
  has: (key: string) => Promise<boolean>;
};

const mebibyte = 1024 * 1024;
const room = 64 * mebibyte;
/** What a slow reader holds of a file that is read piece by piece is no less. */
const smallEnough = 128 * 1024;
/** Files whose bytes were compared with their digest; as many as an archive's readers ask for in days. */
const mostKnown = 50_000;

/** As the file was when it was looked at. */
type Known = { etag: string; length: number; mark: string };

/** @param folder where pictures are kept; it need not exist, nor be writable */
export function openPictureStore(folder: string): PictureStore {
  const inMemory = new LRUCache<string, { etag: string; length: number; bytes: Buffer }>({
    maxSize: room,
    sizeCalculation: ({ length }) => length + 500,
  });
  const known = new LRUCache<string, Known>({ max: mostKnown });
  const underWay = new Map<string, Promise<Picture | undefined>>();
  const fileOf = (key: string) => join(folder, key);

  const hold = (key: string, bytes: Buffer) => {
    // A buffer of its own: a part of a larger one would hold all of that.
    const own = bytes.length === bytes.buffer.byteLength ? bytes : Buffer.from(bytes);
    const picture = { etag: etagOf(bytes), length: bytes.length, bytes: own };
    inMemory.set(key, picture);
    return picture;
  };

  /** A large file, if it still is what was looked at. */
  async function openKnown(key: string): Promise<Picture | undefined> {
    const asKnown = known.get(key);
    if (!asKnown) return undefined;
    const file = await open(fileOf(key)).catch(() => undefined);
    if (file && (await markOf(file)) === asKnown.mark) return { ...asKnown, file };
    await file?.close();
    known.delete(key);
    return undefined;
  }

  async function lookAt(key: string): Promise<Picture | undefined> {
    const before = await markAt(fileOf(key));
    if (!before) return undefined;
    const bytes = await readKept(fileOf(key));
    if (!bytes) return undefined;
    if (bytes.length <= smallEnough) return hold(key, bytes);
    known.set(key, { etag: etagOf(bytes), length: bytes.length, mark: before });
    return { etag: etagOf(bytes), length: bytes.length, bytes };
  }

  return {
    find: async (key) => {
      const held = inMemory.get(key) ?? (await openKnown(key));
      if (held) return held;
      const work = underWay.get(key) ?? lookAt(key).finally(() => underWay.delete(key));
      underWay.set(key, work);
      return work;
    },
    keep: async (key, bytes) => {
      const picture = hold(key, bytes);
      await keepFile(fileOf(key), bytes);
      return picture;
    },
    hold,
    has: async (key) => inMemory.has(key) || (await markAt(fileOf(key))) !== undefined,
  };
}

export function etagOf(bytes: Buffer): string {
  return `"${digestOf(bytes).toString('base64url').slice(0, 22)}"`;
}

type Stats = { ino: number; size: number; mtimeMs: number };
const mark = ({ ino, size, mtimeMs }: Stats) => `${ino} ${size} ${mtimeMs}`;

async function markOf(file: FileHandle): Promise<string> {
  return mark(await file.stat());
}

/** @returns undefined where there is no file that could hold a picture and its digest */
async function markAt(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size > digestLength ? mark(stats) : undefined;
  } catch {
    return undefined;
  }
}
