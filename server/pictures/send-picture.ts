/** Answers a request for a picture's file. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { fileLifetime } from '../../lib/photos/file-lifetime.ts';
import type { PictureFile } from '../../lib/share-card/picture-file.ts';
import { saidAgain, type Validity } from '../keep-header.ts';
import { evaluateConditions } from '../preconditions.ts';
import type { Answer, Pictures } from './pictures.ts';
import { Overloaded } from './work-queue.ts';

export type SendPicture = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/** Seconds after which a reader who was sent away may come again. */
const retryAfter = 5;

/** Said to whoever looks at an address of a picture itself. */
export type Refusals = { missing: string; failed: string };

/**
 * @param find what an address names, if it may be shown now; asked each time, whatever is kept
 * @param headers what every answer says beside its own
 * @param validity between which instants what is found is found
 */
export function pictureSender(
  find: (id: string, name: string) => PictureFile | undefined,
  pictures: Pictures,
  headers: Record<string, string>,
  { missing, failed }: Refusals,
  validity: () => Validity | undefined = () => undefined,
): SendPicture {
  function refuse(response: ServerResponse, status: number, text: string, more = {}): void {
    const own = {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    };
    response.writeHead(status, { 'Cache-Control': 'no-store', ...more, ...headers, ...own });
    response.end(response.req.method === 'HEAD' ? undefined : text);
  }

  /** @returns undefined where the reader went away */
  async function madeFor(response: ServerResponse, file: PictureFile): Promise<Answer | undefined> {
    const gone = new AbortController();
    const leave = () => {
      gone.abort();
    };
    // Who left while the disk was asked is heard of no more.
    if (response.destroyed) leave();
    response.once('close', leave);
    try {
      return await pictures.make(file, gone.signal);
    } catch (error) {
      if (gone.signal.aborted) return undefined;
      throw error;
    } finally {
      response.off('close', leave);
    }
  }

  return async (request, response, path) => {
    const [, , id = '', name = ''] = path.split('/');
    const moments = validity();
    const file = find(id, name);
    if (!file) {
      refuse(response, 404, `${missing}\n`);
      return;
    }
    try {
      const answer = (await pictures.find(file)) ?? (await madeFor(response, file));
      if (!answer) return;
      const own = { ...ownHeaders(answer, file), ...headers };
      // One whose rights end tells the time left.
      const isKept = moments && answer.final && !file.expires && 'bytes' in answer.picture;
      send(request, response, answer, isKept ? { ...own, ...saidAgain(moments) } : own);
    } catch (error) {
      if (error instanceof Overloaded) {
        const more = { 'Retry-After': retryAfter };
        refuse(response, 503, `${failed}\n`, more);
        return;
      }
      process.emitWarning(`${path} could not be sent: ${String(error)}`);
      refuse(response, 500, `${failed}\n`);
    }
  };
}

/** One that is to be replaced is kept nowhere. */
function ownHeaders({ picture, type, final }: Answer, { expires }: PictureFile) {
  return {
    'Content-Type': type,
    'Content-Length': String(picture.length),
    'Cache-Control': final ? fileLifetime(expires, new Date()) : 'no-store',
    ETag: picture.etag,
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { picture }: Answer,
  { 'Content-Length': length, ...headers }: Record<string, string>,
): void {
  const verdict = evaluateConditions(request.headers, { etag: picture.etag });
  const status = typeof verdict === 'number' ? verdict : 200;
  const whole = status === 200 && request.method === 'GET' && !response.destroyed;
  response.writeHead(status, status === 200 ? { ...headers, 'Content-Length': length } : headers);
  if ('bytes' in picture) response.end(whole ? picture.bytes : undefined);
  else if (whole) {
    const { file, length } = picture;
    pipeline(file.createReadStream({ start: 0, end: length - 1 }), response, () => undefined);
  } else {
    void picture.file.close();
    response.end();
  }
}
