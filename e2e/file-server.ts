/** A host that only sends files, as GitHub Pages does: `about.html` for `/about`, `404.html` for nothing. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export type FileServer = { url: string; stop: () => void };

export async function serveFiles(folder: string): Promise<FileServer> {
  const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const place = join(folder, path);
    const file = [place, `${place}.html`, join(place, 'index.html')].find(isFile);
    response.writeHead(file === undefined ? 404 : 200);
    response.end(readFileSync(file ?? join(folder, '404.html')));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
