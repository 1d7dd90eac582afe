import { Buffer } from 'node:buffer';
import { mostBytes, type Block } from './block.ts';
import { boxesIn, Integers, type Box } from './iso-boxes.ts';

/** XMP as a box of its own, as in other files of this family (XMP specification, part 3, 1.2.7). */
const xmpUuid = 'be7acfcb97a942e89c71999491e3afac';

/** The items of an AVIF or HEIF that are no pixels (ISO/IEC 23008-12, annex A). */
export function* heifBlocks(file: Buffer): Generator<Block> {
  const top = [...boxesIn(file)];
  if (top[0]?.body.toString('latin1', 0, 4) === 'avis') yield { kind: 'moving' };
  for (const { type, body } of top) {
    if (type === 'uuid' && body.toString('hex', 0, 16) === xmpUuid) {
      yield { kind: 'XMP', bytes: body.subarray(16) };
    }
    if (type === 'meta') yield* itemBlocks(file, [...boxesIn(body.subarray(4))]);
  }
}

function* itemBlocks(file: Buffer, boxes: Box[]): Generator<Block> {
  const named = (type: string) => boxes.find((box) => box.type === type)?.body;
  const [info, locations, inside] = [named('iinf'), named('iloc'), named('idat')];
  if (!info || !locations) return;
  const entries = boxesIn(info.subarray(info[0] === 0 ? 6 : 8));
  for (const { body } of entries) {
    const item = readItem(body);
    if (!item) continue;
    const bytes = contentOf(item.id, file, locations, inside);
    if (!bytes) yield { kind: 'unread', what: `${item.kind} that cannot be found in the file` };
    else if (item.isPacked) yield { kind: 'unread', what: 'packed XMP' };
    else if (item.kind === 'XMP') yield { kind: 'XMP', bytes };
    // Its first four bytes say how far the TIFF lies behind them.
    else if (bytes.length >= 8)
      yield { kind: 'TIFF', bytes: bytes.subarray(4 + bytes.readUInt32BE(0)) };
  }
}

function readItem(
  entry: Buffer,
): { id: number; kind: 'XMP' | 'EXIF'; isPacked: boolean } | undefined {
  const version = entry[0] ?? 0;
  const wide = version === 3 ? 4 : 2;
  if (version < 2 || entry.length < 10 + wide) return undefined;
  const id = entry.readUIntBE(4, wide);
  const type = entry.toString('latin1', 6 + wide, 10 + wide);
  const [, contentType, encoding] = entry.toString('latin1', 10 + wide).split('\0');
  if (type === 'Exif') return { id, kind: 'EXIF', isPacked: false };
  if (type !== 'mime' || contentType !== 'application/rdf+xml') return undefined;
  return { id, kind: 'XMP', isPacked: Boolean(encoding) };
}

/** Where an item's bytes lie: the box `iloc` (ISO/IEC 14496-12, 8.11.3). */
function contentOf(
  wanted: number,
  file: Buffer,
  locations: Buffer,
  inside: Buffer | undefined,
): Buffer | undefined {
  const version = locations[0] ?? 0;
  const [sizes = 0, more = 0] = [locations[4], locations[5]];
  const integers = new Integers(locations, 6);
  const read = (size: number) => integers.next(size);
  const idSize = version < 2 ? 2 : 4;
  // A broken box may claim four thousand million items.
  for (let left = read(idSize); left > 0 && !integers.isPastEnd(); left -= 1) {
    const id = read(idSize);
    const method = version > 0 ? read(2) & 15 : 0;
    read(2);
    const base = read(more >> 4);
    const source = [file, inside][method];
    const parts: (Buffer | undefined)[] = [];
    for (let extents = read(2); extents > 0 && !integers.isPastEnd(); extents -= 1) {
      if (version > 0) read(more & 15);
      const from = base + read(sizes >> 4);
      const length = read(sizes & 15);
      const isThere = source && from + length <= source.length;
      parts.push(isThere ? source.subarray(from, length ? from + length : undefined) : undefined);
    }
    if (id !== wanted) continue;
    const size = parts.reduce((sum, part) => sum + (part?.length ?? Infinity), 0);
    return size <= mostBytes
      ? Buffer.concat(parts.filter((part) => part !== undefined))
      : undefined;
  }
  return undefined;
}
