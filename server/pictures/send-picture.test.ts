import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Server, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePicture } from '../../lib/archive/article-fixture.ts';
import { inFolder } from '../../lib/photos/photo-fixtures.ts';
import { readVariant } from '../../lib/photos/variants.ts';
import { photoFile, type PictureFile } from '../../lib/share-card/picture-file.ts';
import type { Job } from './picture-maker.ts';
import { openPictureStore } from './picture-store.ts';
import { keepPictures, usualLimits } from './pictures.ts';
import { pictureSender } from './send-picture.ts';
import type { QueueLimits } from './work-queue.ts';

const photo = makePicture({ id: 'abc', width: 1600, height: 900 });
const find = (id: string, name: string): PictureFile | undefined => {
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
};

/** A server of pictures whose maker says what it was asked to make. */
async function start({ folder, make, limits, finds = find }: Setting) {
  const made: string[] = [];
  const maker = {
    make: (job: Job) => {
      made.push(`${job.quick ? 'quick ' : ''}${job.file.key}`);
      return make?.(job) ?? Promise.resolve(Buffer.from(`${job.quick ? 'quick' : 'final'} pixels`));
    },
    start: () => undefined,
    stop: () => undefined,
  };
  const pictures = keepPictures(openPictureStore(folder), maker, { ...usualLimits, ...limits });
  const words = { missing: 'No such picture.', failed: 'It cannot be shown now.' };
  const send = pictureSender(finds, pictures, { 'X-Own': 'said' }, words);
  server = createServer((incoming, outgoing) => void send(incoming, outgoing, incoming.url ?? ''));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const said = (name: string) => answer.headers.get(name);
    const text = await answer.text();
    return { status: answer.status, said, text };
  };
  return { made, get, port };
}

const forever = 'public, max-age=31536000, immutable';

describe('a picture that was not made yet', () => {
  test.each(['640.avif', '640.webp'])('comes at once in a quick form: %s', async (name) => {
    await inFolder(async (folder) => {
      const { get } = await start({ folder });
      const first = await get(`/photos/abc/${name}`);
      expect(first).toMatchObject({ status: 200, text: 'quick pixels' });
      expect(first.said('cache-control')).toBe('no-store');
      expect(first.said('content-type')).toBe('image/webp');
      await vi.waitFor(async () => {
        const then = await get(`/photos/abc/${name}`);
        expect(then.text).toBe('final pixels');
        expect(then.said('cache-control')).toBe(forever);
        expect(then.said('content-type')).toBe(`image/${name.slice(4)}`);
        expect(then.said('etag')).not.toBe(first.said('etag'));
        expect(existsSync(join(folder, 'abc', name))).toBe(true);
      });
    });
  });

  test('is waited for where it is a JPEG, since a crawler keeps what it gets', async () => {
    await inFolder(async (folder) => {
      const { get, made } = await start({ folder });
      const got = await get('/photos/abc/640.jpg');
      expect(got.text).toBe('final pixels');
      expect(got.said('cache-control')).toBe(forever);
      expect(made).toEqual(['abc/640.jpg']);
    });
  });

  test('is not made where its reader went away before its turn', async () => {
    await inFolder(async (folder) => {
      let end: (made: Buffer) => void = () => undefined;
      const make = () => new Promise<Buffer>((done) => (end = done));
      const { made, get, port } = await start({
        folder,
        make,
        limits: { lanes: { quick: 1, other: 1 } },
      });
      const patient = get('/photos/abc/320.jpg');
      await vi.waitFor(() => {
        expect(made).toEqual(['abc/320.jpg']);
      });
      const leaving = request({ port, host: '127.0.0.1', path: '/photos/abc/640.jpg' }).end();
      leaving.on('error', () => undefined);
      const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
      leaving.destroy();
      await once(response, 'close');
      const asked = once(server, 'request');
      const waiting = get('/photos/abc/960.jpg');
      await asked;
      await new Promise((done) => setTimeout(done, 50));
      end(Buffer.from('pixels'));
      expect((await patient).status).toBe(200);
      await vi.waitFor(() => {
        expect(made).toEqual(['abc/320.jpg', 'abc/960.jpg']);
      });
      end(Buffer.from('pixels'));
      expect((await waiting).status).toBe(200);
    });
  });

  test('is refused for a while where too many wait', async () => {
    await inFolder(async (folder) => {
      const limits = { lanes: { quick: 1, other: 1 }, longest: { quick: 1, asked: 1, ahead: 1 } };
      let end: (made: Buffer) => void = () => undefined;
      const make = () => new Promise<Buffer>((done) => (end = done));
      const { get, made } = await start({ folder, make, limits });
      const first = get('/photos/abc/320.jpg');
      await vi.waitFor(() => {
        expect(made).toHaveLength(1);
      });
      const both = [get('/photos/abc/480.jpg'), get('/photos/abc/640.jpg')];
      const refused = await Promise.race(both);
      expect(refused.status).toBe(503);
      expect(refused.said('retry-after')).toBe('5');
      expect(refused.said('cache-control')).toBe('no-store');
      end(Buffer.from('pixels'));
      await first;
      await vi.waitFor(() => {
        expect(made).toHaveLength(2);
      });
      end(Buffer.from('pixels'));
      await Promise.all(both);
    });
  });

  test('is an error that nobody keeps where it cannot be made', async () => {
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await inFolder(async (folder) => {
      const make = () => Promise.reject(new Error('is not what was built'));
      const { get } = await start({ folder, make });
      for (const name of ['640.jpg', '640.avif']) {
        const got = await get(`/photos/abc/${name}`);
        expect(got.status).toBe(500);
        expect(got.said('cache-control')).toBe('no-store');
        expect(got.said('x-own')).toBe('said');
      }
    });
  });
});

describe('a picture that was made', () => {
  test.each([
    ['small', 'pixels'],
    ['large', 'pixels'.repeat(100_000)],
  ])('comes from memory or the disk, whole, for GET, HEAD and who has it: %s', async (_, text) => {
    await inFolder(async (folder) => {
      await openPictureStore(folder).keep('abc/640.jpg', Buffer.from(text));
      const { get, made } = await start({ folder });
      for (const round of ['first', 'second']) {
        const got = await get('/photos/abc/640.jpg');
        expect(got.text === text, round).toBe(true);
        expect(got.said('content-length')).toBe(String(text.length));
        const head = await get('/photos/abc/640.jpg', { method: 'HEAD' });
        expect([head.text, head.said('content-length')]).toEqual(['', String(text.length)]);
        const again = await get('/photos/abc/640.jpg', {
          headers: { 'If-None-Match': got.said('etag') ?? '' },
        });
        expect([again.status, again.text, again.said('etag')]).toEqual([304, '', got.said('etag')]);
      }
      expect(made).toEqual([]);
    });
  });

  test('for a preview is not there for an edition that may not show it', async () => {
    await inFolder(async (folder) => {
      await openPictureStore(folder).keep('abc/640.jpg', Buffer.from('of a draft'));
      const { get, made } = await start({ folder, finds: () => undefined });
      const got = await get('/photos/abc/640.jpg');
      expect([got.status, got.text]).toEqual([404, 'No such picture.\n']);
      expect(made).toEqual([]);
    });
  });
});
