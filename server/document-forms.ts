/** A document in each encoding that a reader may take. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Form = { body: Buffer; etag: string; headers: string[] };

export type Forms = Record<Encoding, Form>;

/**
 * How hard Brotli tries. The most takes thirty times as long for a tenth fewer bytes: right for what
 * is sent a thousand times, wrong where a reader waits for it and hardly another will.
 */
export type Effort = 5 | 11;

/** @param headers what each form says beside its own */
export async function formsOf(identity: Buffer, headers: string[], effort: Effort): Promise<Forms> {
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    [constants.BROTLI_PARAM_QUALITY]: effort,
  };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  const form = (body: Buffer, encoding: Encoding): Form => {
    const etag = `"${hash}-${encoding}"`;
    const own = ['ETag', etag, 'Vary', 'Accept-Encoding', 'Content-Length', String(body.length)];
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    return { body, etag, headers: [...headers, ...own] };
  };
  return {
    br: form(br, 'br'),
    gzip: form(gzipped, 'gzip'),
    identity: form(identity, 'identity'),
  };
}

export function bytesOf(forms: Forms): number {
  return Object.values(forms).reduce((sum, { body }) => sum + body.length, 0);
}
