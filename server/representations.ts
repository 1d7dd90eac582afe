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
import type { Encoding } from '../lib/http/accept-encoding.ts';
import type { PageDictionary } from './page-dictionary.ts';

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Representation = { body: Buffer; etag: string; vary: string; headers: string[] };

/**
 * `bytes`: what all that is held of them may take.
 * `dcz`: for readers who have the dictionary, where there is one; made when the first of them asks.
 */
export type Representations = Readonly<Record<Encoding, Representation>> & {
  readonly dcz: Representation | undefined;
  bytes: number;
};

const quick = 5;
const smallest = 11;

/** Of what is longer, the smallest form takes a core for seconds, and of a long archive's files for half a minute. */
const longest = 2 ** 20;
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
export async function encodeFully(
  identity: Buffer,
  headers: string[],
  dictionary?: PageDictionary,
): Promise<Representations> {
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(
      identity,
      brotliOptions(identity, identity.length > longest ? quick : smallest),
    ),
    promisify(gzip)(identity, gzipOptions),
  ]);
  const represent = representationMaker(identity, headers, dictionary);
  let dcz: Representation | undefined;
  return {
    br: represent(br, 'br'),
    gzip: represent(gzipped, 'gzip'),
    identity: represent(identity, 'identity'),
    get dcz() {
      return (dcz ??= dictionary && represent(dictionary.encode(identity), 'dcz'));
    },
    bytes: (dictionary ? 2 : 1) * br.length + gzipped.length + identity.length,
  };
}

/**
 * For what one reader waits for and hardly another will: made at once, since to be the smallest would
 * take thirty times as long for a tenth fewer bytes, and held in the form that nearly all readers take.
 * @param headers what each form says beside its own
 */
export function encodeQuickly(
  identity: Buffer,
  headers: string[],
  dictionary?: PageDictionary,
): Representations {
  const represent = representationMaker(identity, headers, dictionary);
  const br = brotliCompressSync(identity, brotliOptions(identity, quick));
  const whole = () => brotliDecompressSync(br);
  let gzipped: Representation | undefined;
  let dcz: Representation | undefined;
  return {
    br: represent(br, 'br'),
    get gzip() {
      return (gzipped ??= represent(gzipSync(whole(), gzipOptions), 'gzip'));
    },
    get identity() {
      return represent(whole(), 'identity');
    },
    get dcz() {
      return (dcz ??= dictionary && represent(dictionary.encode(whole()), 'dcz'));
    },
    bytes: (dictionary ? 4 : 3) * br.length,
  };
}

function representationMaker(identity: Buffer, headers: string[], dictionary?: PageDictionary) {
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  const vary = dictionary ? 'Accept-Encoding, Available-Dictionary' : 'Accept-Encoding';
  const shared = dictionary ? [...headers, 'Link', dictionary.link] : headers;
  return (body: Buffer, encoding: Encoding | 'dcz'): Representation => {
    const form = encoding === 'dcz' ? `dcz-${dictionary?.id ?? ''}` : encoding;
    const etag = `"${hash}-${form}"`;
    const own = ['ETag', etag, 'Vary', vary, 'Content-Length', String(body.length)];
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    return { body, etag, vary, headers: [...shared, ...own] };
  };
}
