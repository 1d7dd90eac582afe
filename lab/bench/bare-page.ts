/**
 * A yardstick for the lab, loaded in turn with the story: its words and its picture, no typeface, no
 * style to speak of. What a story takes beyond it is ours; what both take is the machine's.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

export type BarePage = { url: string; close: () => Promise<void> };

export async function serveBarePage(storyUrl: string): Promise<BarePage> {
  const body = brotliCompressSync(bareOf(await (await fetch(storyUrl)).text(), storyUrl));
  const server = createServer((_, response) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' };
    response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @param url of the story, from whose server the picture comes */
export function bareOf(story: string, url: string): string {
  const { document } = new JSDOM(story).window;
  const parts = [...document.querySelectorAll('main :is(h1, picture, .prose > p)')];
  for (const element of parts.flatMap((part) => [part, ...part.querySelectorAll('*')])) {
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
  const style =
    'body{max-width:40rem;margin:auto;font-family:serif}img{max-width:100%;height:auto}';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><base href="${url}"><title>${document.title}</title><style>${style}</style></head><body><main>${parts.map((part) => part.outerHTML).join('')}</main></body></html>`;
}
