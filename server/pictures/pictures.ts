/** The pictures of one edition: found, made in turn, kept. */
import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { quickType } from '../../lib/photos/encode-variant.ts';
import { hasQuickForm, type PictureFile } from '../../lib/share-card/picture-file.ts';
import type { PictureMaker } from './picture-maker.ts';
import { etagOf, type Picture, type PictureStore } from './picture-store.ts';
import { queueWork, type QueueLimits, type Rank } from './work-queue.ts';

export type Pictures = {
  /** The picture as it is kept, if it was made. */
  find: (file: PictureFile) => Promise<Answer | undefined>;
  /**
   * One that was not made yet; where a browser asks for it, a quick form of it.
   * @throws {Overloaded} where too many wait
   */
  make: (file: PictureFile, gone: AbortSignal) => Promise<Answer>;
  /** Whether it was made. */
  has: (file: PictureFile) => Promise<boolean>;
  /** Makes it before anybody asks. */
  prepare: (file: PictureFile) => Promise<void>;
  counts: () => { waiting: number; underWay: number };
};

/** `final`: made as well as we do, for good. */
export type Answer = { picture: Picture; type: string; final: boolean };

const cores = availableParallelism();
const mebibyte = 1024 * 1024;

/**
 * A core is left to quick pictures, where there are two. A quick one takes about 50 ms, so that the
 * last of the longest queue has it within seconds; long before a connection is idle for too long.
 */
export const usualLimits: QueueLimits = {
  lanes: { quick: cores, other: Math.max(1, cores - 1) },
  longest: { quick: 200, asked: 50, ahead: 1000 },
  patience: 20_000,
};

export function keepPictures(
  store: PictureStore,
  maker: PictureMaker,
  limits = usualLimits,
): Pictures {
  const queue = queueWork<Picture>(limits);
  /** For the readers of one minute: what they see is soon there as it should be. */
  const quickForms = new LRUCache<string, Picture>({
    maxSize: 16 * mebibyte,
    sizeCalculation: ({ length }) => length,
    ttl: 60_000,
  });

  const makeWell = (file: PictureFile, rank: Rank, gone?: AbortSignal): Promise<Picture> => {
    const work = async () => {
      const bytes = await maker.make({ file, quick: false });
      return file.draft ? store.hold(file.key, bytes) : store.keep(file.key, bytes);
    };
    return queue.ask(file.key, rank, work, gone);
  };

  async function makeQuickly(file: PictureFile, gone: AbortSignal): Promise<Picture> {
    // AVIF and WebP have the same.
    const key = file.key.replace(/\.\w+$/, '');
    const known = quickForms.get(key);
    if (known) return known;
    return queue.ask(
      `quick ${key}`,
      'quick',
      async () => {
        const bytes = await maker.make({ file, quick: true });
        const picture = { etag: etagOf(bytes), length: bytes.length, bytes };
        quickForms.set(key, picture);
        return picture;
      },
      gone,
    );
  }

  return {
    find: async (file) => {
      const picture = await store.find(file.key);
      return picture && { picture, type: file.type, final: true };
    },
    make: async (file, gone) => {
      if (!hasQuickForm(file)) {
        return { picture: await makeWell(file, 'asked', gone), type: file.type, final: true };
      }
      const picture = await makeQuickly(file, gone);
      // Nobody waits for it: where it fails, the next reader is told why the quick one does.
      makeWell(file, 'ahead').catch(() => undefined);
      return { picture, type: quickType, final: false };
    },
    has: async (file) => file.draft !== undefined || store.has(file.key),
    prepare: async (file) => {
      await makeWell(file, 'ahead');
    },
    counts: queue.counts,
  };
}
