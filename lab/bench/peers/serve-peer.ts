/** A peer's pages as a good file host sends them: from memory, text in brotli at its best. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formats } from '../../../lib/photos/variants.ts';
import type { ReadSite } from '../read-site.ts';
import type { PeerEdition } from './peer-edition.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': formats.avif,
  '.webp': formats.webp,
  '.jpeg': formats.jpg,
  '.jpg': formats.jpg,
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export type ServedPeer = ReadSite & { close: () => Promise<void> };

export async function servePeer(edition: PeerEdition, slug: string): Promise<ServedPeer> {
  const kept = new Map<string, { headers: Record<string, string>; body: Buffer } | undefined>();
  const answer = (path: string) => {
    if (!kept.has(path)) kept.set(path, readAnswer(edition.output, path));
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    const found = answer(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const storyPath = edition.pathOf(slug);
  return {
    name: edition.name,
    origin,
    home: edition.home,
    storyPath,
    storyUrl: `${origin}${storyPath}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function readAnswer(output: string, path: string) {
  const places = [join(output, path), join(output, path, 'index.html')];
  const file = places.find((place) => existsSync(place) && statSync(place).isFile());
  if (file === undefined) return undefined;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const plain = readFileSync(file);
  const isText = /^text|svg/.test(type);
  const body = isText ? brotliCompressSync(plain) : plain;
  return {
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(isText && { 'Content-Encoding': 'br' }),
    },
    body,
  };
}
