/** Files of the paper's own on hosts that run Next themselves; our own server sends them itself. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { getOwnFile } from '@/lib/archive/own-files';
import { getNextInstant } from '@/lib/archive/questions';
import { readRange } from '@/lib/http/byte-range';
import { cacheControl } from '@/lib/http/cache-control';
import { fileHeaders, partHeaders } from '@/lib/http/file-headers';
import { noSuchFile } from './crawler-response';

/** @param address `/audio/bell.mp3` */
export async function ownFile(address: string, headers: Headers): Promise<Response> {
  const file = getOwnFile(address);
  const stats = file && (await stat(file.path).catch(() => undefined));
  if (!stats) return noSuchFile();
  const said = {
    ...fileHeaders(stats, file.type),
    'Cache-Control': cacheControl(new Date(), getNextInstant(), { stale: true }),
  };
  const isSame = [null, said.ETag].includes(headers.get('If-Range'));
  const part = readRange(isSame ? headers.get('Range') : null, stats.size);
  if (part === 416) {
    const none = { 'Content-Range': `bytes */${stats.size}`, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 416, headers: none });
  }
  const stream = Readable.toWeb(createReadStream(file.path, part)) as ReadableStream;
  return part
    ? new Response(stream, { status: 206, headers: { ...said, ...partHeaders(part, stats.size) } })
    : new Response(stream, { headers: said });
}
