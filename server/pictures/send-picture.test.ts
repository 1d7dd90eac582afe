import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { inFolder } from '../../lib/photos/photo-fixtures.ts';
import { find, startPictures } from './picture-server-fixture.ts';
import { openPictureStore } from './picture-store.ts';

const forever = 'public, max-age=31536000, immutable';

describe('a picture that was not made yet', () => {
  test.each(['640.avif', '640.webp'])('comes at once in a quick form: %s', async (name) => {
    await inFolder(async (folder) => {
      const { get } = await startPictures({ folder });
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
      const { get, made } = await startPictures({ folder });
      const got = await get('/photos/abc/640.jpg');
      expect(got.text).toBe('final pixels');
      expect(got.said('cache-control')).toBe(forever);
      expect(made).toEqual(['abc/640.jpg']);
    });
  });

  test('is refused for a while where too many wait', async () => {
    await inFolder(async (folder) => {
      const limits = { lanes: { quick: 1, other: 1 }, longest: { quick: 1, asked: 1, ahead: 1 } };
      let end: (made: Buffer) => void = () => undefined;
      const make = () => new Promise<Buffer>((done) => (end = done));
      const { get, made } = await startPictures({ folder, make, limits });
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
      const { get } = await startPictures({ folder, make });
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
      const { get, made } = await startPictures({ folder });
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
      const { get, made } = await startPictures({ folder, finds: () => undefined });
      const got = await get('/photos/abc/640.jpg');
      expect([got.status, got.text]).toEqual([404, 'No such picture.\n']);
      expect(made).toEqual([]);
    });
  });
});

test('the gateway may send it again until the next instant, unless it is to be made better or its right ends', async () => {
  await inFolder(async (folder) => {
    const validity = () => ({ from: 5, until: 10 });
    const finds = (id: string, name: string) => {
      const file = find(id, name);
      return file && name === '480.jpg' ? { ...file, expires: '2099-01-01T00:00:00Z' } : file;
    };
    const { get } = await startPictures({ folder, finds, validity });
    const said = async (name: string) => (await get(`/photos/abc/${name}`)).said('gateway-keep');
    expect(await said('640.avif')).toBeNull();
    expect(await said('640.jpg')).toBe('5 10 said true');
    expect(await said('480.jpg')).toBeNull();
    expect(await said('1.jpg')).toBeNull();
  });
});
