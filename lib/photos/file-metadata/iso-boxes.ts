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

/** Reads one integer of so many bytes after another. */
export class Integers {
  #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  /** Beyond the end, and of no bytes, 0. */
  next(size: number): number {
    const from = this.#at;
    this.#at += size;
    if (size === 0 || this.isPastEnd()) return 0;
    return Number(BigInt(`0x${this.#bytes.toString('hex', from, this.#at)}`));
  }

  isPastEnd(): boolean {
    return this.#at > this.#bytes.length;
  }
}
