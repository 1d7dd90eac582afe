/** A server of pictures whose maker makes none. */
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, vi } from 'vitest';
import { makePicture } from '../../lib/archive/article-fixture.ts';
import { readVariant } from '../../lib/photos/variants.ts';
import { photoFile, type PictureFile } from '../../lib/share-card/picture-file.ts';
import type { Validity } from '../keep-header.ts';
import type { Job } from './picture-maker.ts';
import { openPictureStore, type PictureStore } from './picture-store.ts';
import { keepPictures, usualLimits } from './pictures.ts';
import { pictureSender } from './send-picture.ts';
import type { QueueLimits } from './work-queue.ts';

const photo = makePicture({ id: 'abc', width: 1600, height: 900 });
export const find = (id: string, name: string): PictureFile | undefined => {
  const variant = id === photo.id ? readVariant(photo, name) : undefined;
  return variant && photoFile(photo, variant);
};

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.restoreAllMocks();
});

type Setting = {
  folder: string;
  make?: (job: Job) => Promise<Buffer>;
  limits?: Partial<QueueLimits>;
  finds?: typeof find;
  store?: Partial<PictureStore>;
  validity?: () => Validity;
};

/** A server of pictures whose maker says what it was asked to make. */
export async function startPictures({
  folder,
  make,
  limits,
  finds = find,
  store,
  validity,
}: Setting) {
  const made: string[] = [];
  const maker = {
    make: (job: Job) => {
      made.push(`${job.quick ? 'quick ' : ''}${job.file.key}`);
      return make?.(job) ?? Promise.resolve(Buffer.from(`${job.quick ? 'quick' : 'final'} pixels`));
    },
    start: () => undefined,
    stop: () => undefined,
  };
  const kept = { ...openPictureStore(folder), ...store };
  const pictures = keepPictures(kept, maker, { ...usualLimits, ...limits });
  const words = { missing: 'No such picture.', failed: 'It cannot be shown now.' };
  const send = pictureSender(finds, pictures, { 'X-Own': 'said' }, words, validity);
  server = createServer((incoming, outgoing) => void send(incoming, outgoing, incoming.url ?? ''));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const said = (name: string) => answer.headers.get(name);
    const text = await answer.text();
    return { status: answer.status, said, text };
  };
  return { made, get, port, server, counts: pictures.counts };
}
