/** Sends bytes as they are: fetch would put an address right before anybody saw it. */
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { HostileRequest } from './hostile-requests.ts';

export type RawAnswer = {
  status: number;
  /** Names in small letters. */
  headers: Map<string, string>;
  body: string;
  milliseconds: number;
};

/** @throws {Error} where nothing came within the time */
export async function sendRaw(
  port: number,
  { method, target, headers }: HostileRequest,
  within = 10_000,
): Promise<RawAnswer> {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: paper.example',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  const started = performance.now();
  const bytes = await exchange(port, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), within);
  return { ...readAnswer(bytes), milliseconds: performance.now() - started };
}

function exchange(port: number, sent: Buffer, within: number): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    const late = setTimeout(() => {
      socket.destroy(new Error(`no whole answer within ${within} ms`));
    }, within);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    let fault: Error | undefined;
    // A refusal may close the line while we still write; what was said before counts.
    socket.on('error', (error) => (fault = error));
    socket.on('close', () => {
      clearTimeout(late);
      if (chunks.length > 0 && !fault?.message.startsWith('no whole')) done(Buffer.concat(chunks));
      else fail(fault ?? new Error('the connection was closed without an answer'));
    });
  });
}

function readAnswer(bytes: Buffer): Omit<RawAnswer, 'milliseconds'> {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  if (status === 100) return readAnswer(bytes.subarray(end + 4));
  return { status, headers, body: readBody(bytes.subarray(end + 4), headers) };
}

function readBody(bytes: Buffer, headers: Map<string, string>): string {
  const chunked = headers.get('transfer-encoding') === 'chunked';
  const body = chunked ? withoutChunks(bytes) : bytes;
  if (body.length === 0) return '';
  const encoding = headers.get('content-encoding');
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
}

function withoutChunks(bytes: Buffer): Buffer {
  const found: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (!size) break;
    found.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(found);
}
