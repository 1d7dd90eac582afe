import { once } from 'node:events';
import { request, type ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { inFolder } from '../../lib/photos/photo-fixtures.ts';
import { startPictures } from './picture-server-fixture.ts';

describe('a picture that was not made yet', () => {
  test('is not made where its reader went away before its turn', async () => {
    await inFolder(async (folder) => {
      let end: (made: Buffer) => void = () => undefined;
      const make = () => new Promise<Buffer>((done) => (end = done));
      const { made, get, port, server, counts } = await startPictures({
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
      const waiting = get('/photos/abc/960.jpg');
      await vi.waitFor(() => {
        expect(counts()).toEqual({ waiting: 1, underWay: 1 });
      });
      end(Buffer.from('pixels'));
      expect((await patient).status).toBe(200);
      await vi.waitFor(() => {
        expect(made).toEqual(['abc/320.jpg', 'abc/960.jpg']);
      });
      end(Buffer.from('pixels'));
      expect((await waiting).status).toBe(200);
    });
  });

  test('is not made where its reader went away while the disk was asked', async () => {
    await inFolder(async (folder) => {
      let answer: () => void = () => undefined;
      const asked = new Promise<undefined>((done) => {
        answer = () => {
          done(undefined);
        };
      });
      const { made, port, server, counts } = await startPictures({
        folder,
        store: { find: () => asked },
      });
      const leaving = request({ port, host: '127.0.0.1', path: '/photos/abc/640.jpg' }).end();
      leaving.on('error', () => undefined);
      const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
      leaving.destroy();
      await once(response, 'close');
      answer();
      await new Promise(setImmediate);
      expect([made, counts()]).toEqual([[], { waiting: 0, underWay: 0 }]);
    });
  });
});
