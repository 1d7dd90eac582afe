/** What says of its pages what the paper says, with seconds instead of half-minutes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = { status: number; text: string };

export type FakeOrigin = {
  port: number;
  /** Each request as it came through: path and encoding. */
  asked: string[];
  answer: (path: string, encoding: string) => Answer;
  stop: () => Promise<void>;
};

/** How a browser says that it has the dictionary of this edition. */
export const knownDictionary = `:${'A'.repeat(43)}=:`;

export async function startFakeOrigin(): Promise<FakeOrigin> {
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    const encoding = headers['accept-encoding']?.toString() ?? '';
    fakeOrigin.asked.push(`${url} ${encoding}`);
    const { status, text } = fakeOrigin.answer(url, encoding);
    const window = status < 400 ? ', stale-while-revalidate=2, stale-if-error=5' : '';
    const isKnown = headers['available-dictionary'] === knownDictionary;
    // Any other encoding is named in the text only, so that the client need not unpack.
    response.writeHead(status, {
      'Cache-Control': `public, max-age=0, s-maxage=1${window}`,
      Vary: 'Accept-Encoding',
      ...(isKnown && { 'Content-Encoding': 'dcz' }),
    });
    setTimeout(() => response.end(text), 50);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const fakeOrigin: FakeOrigin = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    answer: (path, encoding) =>
      path === '/missing'
        ? { status: 404, text: 'missing' }
        : { status: 200, text: `first ${path} ${encoding}` },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return fakeOrigin;
}
