import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { getAudio } from '@/lib/archive/audio';
import { getNextInstant } from '@/lib/archive/questions';
import { readRange } from '@/lib/http/byte-range';
import { cacheControl } from '@/lib/http/cache-control';
import { fileHeaders, partHeaders } from '@/lib/http/file-headers';
import { noSuchFile } from '../../crawler-response';

/** For hosts that run Next themselves; our own server sends sound itself. */
export async function GET({ headers }: Request, { params }: RouteContext<'/audio/[file]'>) {
  const { file } = await params;
  const audio = getAudio(file);
  const stats = audio && (await stat(audio.path).catch(() => undefined));
  if (!stats) return noSuchFile();
  const said = {
    ...fileHeaders(stats, audio.type),
    'Cache-Control': cacheControl(new Date(), getNextInstant(), { stale: true }),
  };
  const isSame = [null, said.ETag].includes(headers.get('If-Range'));
  const part = readRange(isSame ? headers.get('Range') : null, stats.size);
  if (part === 416) {
    const none = { 'Content-Range': `bytes */${stats.size}`, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 416, headers: none });
  }
  const stream = Readable.toWeb(createReadStream(audio.path, part)) as ReadableStream;
  return part
    ? new Response(stream, { status: 206, headers: { ...said, ...partHeaders(part, stats.size) } })
    : new Response(stream, { headers: said });
}
