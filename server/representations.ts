/** A document in each encoding that a reader may take. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gzip,
  gzipSync,
} from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Representation = { body: Buffer; etag: string; headers: string[] };

/** `bytes`: what all that is held of them may take. */
export type Representations = Readonly<Record<Encoding, Representation>> & { bytes: number };

const quick = 5;
const smallest = 11;
const brotliOptions = (identity: Buffer, quality: typeof quick | typeof smallest) => ({
  params: {
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  },
});
const gzipOptions = { level: 9 };

/**
 * As small as they get, for what is sent a thousand times.
 * @param headers what each form says beside its own
 */
export async function encodeFully(identity: Buffer, headers: string[]): Promise<Representations> {
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, brotliOptions(identity, smallest)),
    promisify(gzip)(identity, gzipOptions),
  ]);
  const represent = representationMaker(identity, headers);
  return {
    br: represent(br, 'br'),
    gzip: represent(gzipped, 'gzip'),
    identity: represent(identity, 'identity'),
    bytes: br.length + gzipped.length + identity.length,
  };
}

/**
 * For what one reader waits for and hardly another will: made at once, since to be the smallest would
 * take thirty times as long for a tenth fewer bytes, and held in the form that nearly all readers take.
 * @param headers what each form says beside its own
 */
export function encodeQuickly(identity: Buffer, headers: string[]): Representations {
  const represent = representationMaker(identity, headers);
  const br = brotliCompressSync(identity, brotliOptions(identity, quick));
  const whole = () => brotliDecompressSync(br);
  let gzipped: Representation | undefined;
  return {
    br: represent(br, 'br'),
    get gzip() {
      return (gzipped ??= represent(gzipSync(whole(), gzipOptions), 'gzip'));
    },
    get identity() {
      return represent(whole(), 'identity');
    },
    bytes: 3 * br.length,
  };
}

function representationMaker(identity: Buffer, headers: string[]) {
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return (body: Buffer, encoding: Encoding): Representation => {
    const etag = `"${hash}-${encoding}"`;
    const own = ['ETag', etag, 'Vary', 'Accept-Encoding', 'Content-Length', String(body.length)];
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    return { body, etag, headers: [...headers, ...own] };
  };
}
