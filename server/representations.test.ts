import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeFully, encodeQuickly } from './representations.ts';

const text = Buffer.from('<p>The gate was shut.</p>'.repeat(200));
const headers = ['Content-Type', 'text/html'];

describe.each([
  ['the smallest', encodeFully],
  ['the quickest', encodeQuickly],
])('%s representations', (_, make) => {
  test('are one text, each with a tag and a length of its own', async () => {
    const { br, gzip, identity, bytes } = await make(text, headers);
    expect(brotliDecompressSync(br.body)).toEqual(text);
    expect(gunzipSync(gzip.body)).toEqual(text);
    expect(identity.body).toEqual(text);
    expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3);
    for (const [form, encoding] of [
      [br, ['Content-Encoding', 'br']],
      [gzip, ['Content-Encoding', 'gzip']],
      [identity, []],
    ] as const) {
      expect(form.headers).toEqual([
        ...headers,
        ...['ETag', form.etag, 'Vary', 'Accept-Encoding'],
        ...['Content-Length', String(form.body.length), ...encoding],
      ]);
    }
    expect(bytes).toBeGreaterThanOrEqual(br.body.length + gzip.body.length);
  });

  test('are compressed once', async () => {
    const representations = await make(text, headers);
    expect(representations.br).toBe(representations.br);
    expect(representations.gzip).toBe(representations.gzip);
  });
});

test('a long file for machines is not made as small as it gets, which takes a core for half a minute', async () => {
  const of = (length: number) => encodeFully(Buffer.from('a story of the day '.repeat(length)), []);
  const [short, long] = [await of(100), await of(60_000)];
  const level = (text: Buffer, quality: number) =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_QUALITY]: quality,
      },
    });
  expect(short.br.body).toEqual(level(short.identity.body, 11));
  expect(long.br.body).toEqual(level(long.identity.body, 5));
});
