import { Buffer } from 'node:buffer';

/** A JPEG in its segments, as libjpeg and so every browser walks them (ITU-T T.81, annex B). */
export type Segment = {
  marker: number;
  /** Where it begins and ends in the file; of a scan, with the pixels behind it. */
  at: number;
  end: number;
  /** Without marker and length. */
  body: Buffer;
};

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** What stands between two segments and belongs to neither is passed over. */
export function* jpegSegments(bytes: Buffer): Generator<Segment> {
  let next = findMarker(bytes, 2);
  while (next) {
    const { marker, at, after } = next;
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= endOfImage);
    const length = alone || after + 2 > bytes.length ? 0 : bytes.readUInt16BE(after);
    if (after + length > bytes.length || (!alone && length < 2)) return;
    const body = bytes.subarray(alone ? after : after + 2, after + length);
    let following = marker === endOfImage ? undefined : findMarker(bytes, after + length);
    if (marker === startOfScan) {
      while (following && isInScan(following.marker))
        following = findMarker(bytes, following.after);
    }
    const isScan = marker === startOfScan;
    const end = isScan ? (following?.at ?? bytes.length) : after + length;
    yield { marker, at, end, body };
    next = following;
  }
}

/** Restart markers stand among the pixels. */
function isInScan(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** `at` is its first byte FF, of which there may be several; FF 00 is no marker. */
function findMarker(bytes: Buffer, from: number) {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    let after = at + 1;
    while (bytes[after] === 0xff) after += 1;
    const marker = bytes[after];
    if (marker === undefined) return undefined;
    if (marker !== 0) return { marker, at, after: after + 1 };
    at = bytes.indexOf(0xff, after);
  }
  return undefined;
}

/**
 * Browsers show a JPEG with stray bytes between its segments, and libvips refuses it as it refuses
 * one whose pixels are damaged: without those bytes it can tell the two apart.
 */
export function withoutStrayBytes(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const parts = [bytes.subarray(0, 2)];
  let last = 2;
  let stray = 0;
  for (const { at, end } of jpegSegments(bytes)) {
    stray += at - last;
    parts.push(bytes.subarray(at, end));
    last = end;
  }
  return stray > 0 ? Buffer.concat([...parts, bytes.subarray(last)]) : bytes;
}
