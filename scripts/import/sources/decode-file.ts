/** A file of an archive as text, a piece at a time, whichever encoding it has. */
import { createReadStream, openSync, readSync, closeSync } from 'node:fs';

/** What stands in the first bytes of a file, for recognising it; that of UTF-16 without its zeros, which reads the same. */
export function startOf(file: string, bytes = 4096): string {
  const buffer = Buffer.alloc(bytes);
  const handle = openSync(file, 'r');
  try {
    const read = readSync(handle, buffer, 0, bytes, 0);
    return buffer.subarray(0, read).toString('latin1').replaceAll('\0', '');
  } finally {
    closeSync(handle);
  }
}

/** @returns a label of the Encoding Standard, as the file itself declares it; UTF-8 where it declares none */
export function encodingOf(file: string): string {
  const start = startOf(file, 200);
  if (start.startsWith('\xFF\xFE')) return 'utf-16le';
  if (start.startsWith('\xFE\xFF')) return 'utf-16be';
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

/** @param tell gets a sentence for a file whose bytes are not what it declares */
export async function* decodeFile(
  file: string,
  tell: (fault: string) => void,
): AsyncGenerator<string> {
  const encoding = encodingOf(file);
  let decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    try {
      yield decoder.decode(bytes, { stream: true });
    } catch {
      tell('is not the UTF-8 that it says it is; what is not was read as Windows-1252');
      decoder = new TextDecoder('utf-8');
      yield mixed(bytes);
    }
  }
}

/** Valid sequences as UTF-8 and every other byte as Windows-1252, which is what databases of mixed age hold. */
function mixed(bytes: Buffer): string {
  const old = new TextDecoder('windows-1252');
  const pieces: string[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = validFrom(bytes, from);
    pieces.push(bytes.toString('utf8', from, end));
    from = end;
    if (from < bytes.length) pieces.push(old.decode(bytes.subarray(from, ++from)));
  }
  return pieces.join('');
}

/** @returns the index of the first byte that begins no valid sequence */
function validFrom(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}
