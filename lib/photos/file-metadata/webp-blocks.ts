import type { Block } from './block.ts';
import { withoutHeading } from './png-blocks.ts';

/** The chunks of a WebP (RFC 9649), each made even by a byte; one that is not, no decoder takes. */
export function* webpBlocks(bytes: Buffer): Generator<Block> {
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4);
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, end);
    if (name === 'ANIM') yield { kind: 'moving' };
    if (/^XMP[ \0]$/.test(name)) yield { kind: 'XMP', bytes: body };
    if (name === 'EXIF') yield { kind: 'TIFF', bytes: withoutHeading(body) };
    at = end + (end % 2);
  }
}
