/** The nginx file that we ship, in a scratch folder and on ports of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { responseHeaders } from '../../lib/http/response-headers.js';
import { acceptEncoding } from './load-tools.ts';
import { freePort, start, type Started } from '../../e2e/processes.ts';

export type Proxy = {
  origin: string;
  /** A second server of the same nginx, which sends what lies in `files`, with a page's headers. */
  filesOrigin: string;
  files: string;
  process: Started;
};

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined;
}

export async function startProxy(scratch: string, upstreams: [number, number]): Promise<Proxy> {
  const [port, filesPort] = [await freePort(), await freePort()];
  const folder = join(scratch, 'nginx');
  const files = join(folder, 'files');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  mkdirSync(files, { recursive: true });
  writeFileSync(join(folder, 'paper.conf'), shippedFile(folder, port, upstreams));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, mainFile(folder, files, filesPort));
  const command = ['nginx', '-e', 'stderr', '-p', folder, '-c', main];
  const proxy = start(command, {}, scratch);
  const filesOrigin = `http://127.0.0.1:${filesPort}`;
  await untilOpen(proxy, filesOrigin);
  return { origin: `http://127.0.0.1:${port}`, filesOrigin, files, process: proxy };
}

/** @returns the address at which nginx sends the bytes of this page as a plain file */
export async function keepFile({ files, filesOrigin }: Proxy, url: string): Promise<string> {
  writeFileSync(join(files, 'story'), await packedBytes(url));
  return `${filesOrigin}/story`;
}

/** As they go over the line; `fetch` would unpack them. */
function packedBytes(url: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': acceptEncoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done(Buffer.concat(chunks));
      });
    }).on('error', fail);
  });
}

/** Only ports and folders differ from what is shipped. */
function shippedFile(folder: string, port: number, [first, second]: [number, number]): string {
  const changes = {
    '127.0.0.1:3000 ': `127.0.0.1:${first} `,
    '127.0.0.1:3001 ': `127.0.0.1:${second} `,
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/var/cache/nginx/paper ': `${join(folder, 'cache')} `,
    '/var/log/nginx/paper.log ': `${join(folder, 'paper.log')} `,
  };
  return Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`nginx.conf does not have "${from}"`);
      return text.replaceAll(from, to);
    },
    readFileSync('docs/deploying/nginx.conf', 'utf8'),
  );
}

function mainFile(folder: string, files: string, filesPort: number): string {
  const headers = {
    ...responseHeaders('production'),
    'Cache-Control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
    'Content-Encoding': 'br',
    Vary: 'Accept-Encoding',
  };
  const added = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${quoted(value)}";`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
user ${userInfo().username};
worker_processes 2;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${join(folder, 'temp', name)};`).join('\n  ')}
  include /etc/nginx/mime.types;
  include ${join(folder, 'paper.conf')};
  server {
    listen 127.0.0.1:${filesPort};
    root ${files};
    access_log ${join(folder, 'files.log')} paper buffer=64k flush=1s;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=10000 inactive=60s;
    default_type "text/html; charset=utf-8";
    ${added.join('\n    ')}
  }
}
`;
}

const quoted = (value: string) => value.replaceAll('"', '\\"');

async function untilOpen(proxy: Started, url: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await fetch(url).catch(() => undefined))) {
    if (proxy.child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`nginx did not start:\n${proxy.said()}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
