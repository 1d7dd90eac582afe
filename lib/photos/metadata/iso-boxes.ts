/** The boxes of an ISO base media file, in which AVIF and HEIF keep everything (ISO/IEC 14496-12, 4.2). */
export type Box = { type: string; body: Buffer };

export function* boxesIn(bytes: Buffer): Generator<Box> {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    // One means that the length stands behind the type, none that the box is the last.
    const isLong = short === 1 && at + 16 <= bytes.length;
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (length < 8) return;
    yield { type, body: bytes.subarray(at + (isLong ? 16 : 8), at + length) };
    at += length;
  }
}

/** Reads one integer of so many bytes after another; beyond the end, and of none, 0. */
export function readIntegers(bytes: Buffer, from: number): (size: number) => number {
  let at = from;
  return (size) => {
    const end = at + size;
    const value =
      end > bytes.length || size === 0 ? 0n : BigInt(`0x${bytes.toString('hex', at, end)}`);
    at = end;
    return Number(value);
  };
}
