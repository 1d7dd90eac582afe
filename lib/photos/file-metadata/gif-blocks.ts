import { Buffer } from 'node:buffer';
import type { Block } from './block.ts';

const extension = 0x21;
const image = 0x2c;
const application = 0xff;
const xmp = 'XMP DataXMP';

/** The blocks of a GIF89a, up to its trailer. */
export function* gifBlocks(bytes: Buffer): Generator<Block> {
  let at = 13 + sizeOfTable(bytes[10]);
  let images = 0;
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === image) {
      images += 1;
      if (images === 2) yield { kind: 'moving' };
      at = endOfParts(bytes, at + 11 + sizeOfTable(bytes[at + 9]));
    } else if (kind === extension) {
      const body = at + 3 + (bytes[at + 2] ?? 0);
      const end = endOfParts(bytes, body);
      const isXmp = bytes[at + 1] === application && bytes.toString('latin1', at + 3, body) === xmp;
      if (isXmp) yield { kind: 'XMP', bytes: withoutLengths(bytes.subarray(body, end)) };
      at = end;
    } else return;
  }
}

/** Bytes of a colour table, of which a byte of flags tells. */
function sizeOfTable(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Data stand in parts of 255 bytes at most, each behind its length, up to one of no length. */
function endOfParts(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}

/** What leads a reader that knows no XMP to the end: 1, and the bytes from 255 down to 0. */
const ending = Buffer.from([0x01, 0xff, 0xfe, 0xfd]);

/**
 * The packet stands there as it is, its letters read as lengths (XMP specification, part 3, 1.1.2).
 * Some write it in true parts.
 */
function withoutLengths(data: Buffer): Buffer {
  const end = data.indexOf(ending);
  if (end >= 0) return data.subarray(0, end);
  const parts: Buffer[] = [];
  for (let at = 0; data[at]; at += (data[at] ?? 0) + 1) {
    parts.push(data.subarray(at + 1, at + 1 + (data[at] ?? 0)));
  }
  return Buffer.concat(parts);
}
