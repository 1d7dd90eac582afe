import type { Block } from './block.ts';

/** What Photoshop's image resources may hold of ours (Adobe Photoshop File Formats, 2019). */
const kinds: Record<number, 'IIM' | 'TIFF' | 'XMP'> = { 0x404: 'IIM', 0x422: 'TIFF', 0x424: 'XMP' };
const signature = '8BIM';
/** Of other programs' resources, which stand between. */
const signatures = /^(?:8BIM|PHUT|DCSR|AgHg|MeSa)$/;

/** @param bytes one stream of resources, which in a JPEG may come in several segments */
export function* photoshopBlocks(bytes: Buffer): Generator<Block> {
  let at = bytes.indexOf(signature);
  while (at >= 0 && at + 12 <= bytes.length) {
    const id = bytes.readUInt16BE(at + 4);
    const nameLength = bytes[at + 6] ?? 0;
    // The name with its length is made even, as the data are.
    const sizeAt = at + 6 + ((nameLength + 2) & ~1);
    if (sizeAt + 4 > bytes.length) break;
    const from = sizeAt + 4;
    const end = from + bytes.readUInt32BE(sizeAt);
    const kind = kinds[id];
    const body = bytes.subarray(from, end);
    if (kind && end > bytes.length) yield { kind: 'unread', what: `${kind} that breaks off` };
    if (kind) yield { kind, bytes: body };
    at = nextResource(bytes, end);
  }
}

/** Writers forget the byte that makes odd data even, or leave something between. */
function nextResource(bytes: Buffer, end: number): number {
  const even = end + (end % 2);
  const isNext = (at: number) => signatures.test(bytes.toString('latin1', at, at + 4));
  return [even, end, end + 1].find(isNext) ?? bytes.indexOf(signature, end);
}
