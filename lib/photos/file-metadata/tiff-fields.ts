import { Buffer } from 'node:buffer';

/** The first directory of a TIFF, which is what EXIF is too (TIFF 6.0; with 64 bits, BigTIFF). */
export type TiffFields = {
  /** The bytes of each field by its number, in the file's own order. */
  fields: Map<number, Buffer>;
  /** The fields of the directory that a field points to, GPS for one. */
  below: (field: number) => Map<number, Buffer>;
  /** Whether something in it lies beyond its end. */
  isBroken: boolean;
};

/** Bytes of one value, by the type's number. */
const sizes: Partial<Record<number, number>> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4 },
  ...{ 16: 8, 17: 8, 18: 8, 129: 1 },
};
/** More than any picture has; a broken one may claim 65,535. */
const mostFields = 4096;

export function readTiff(bytes: Buffer): TiffFields {
  const isLittle = bytes[0] === 0x49;
  const isBig = bytes[isLittle ? 2 : 3] === 43;
  const word = isBig ? 8 : 4;
  let isBroken = false;

  const number = (from: Buffer, at: number, size: number): number => {
    if (at + size > from.length) {
      isBroken = true;
      return 0;
    }
    if (size === 8) return Number(isLittle ? from.readBigUInt64LE(at) : from.readBigUInt64BE(at));
    return isLittle ? from.readUIntLE(at, size) : from.readUIntBE(at, size);
  };
  const directory = (at: number): Map<number, Buffer> => {
    const fields = new Map<number, Buffer>();
    if (at === 0) return fields;
    const countSize = isBig ? 8 : 2;
    const count = Math.min(number(bytes, at, countSize), mostFields);
    const entrySize = 4 + 2 * word;
    for (let entry = 0; entry < count && !isBroken; entry += 1) {
      const start = at + countSize + entry * entrySize;
      const field = number(bytes, start, 2);
      const length = (sizes[number(bytes, start + 2, 2)] ?? 0) * number(bytes, start + 4, word);
      const valueAt = start + 4 + word;
      const from = length > word ? number(bytes, valueAt, word) : valueAt;
      // A thumbnail that was cut off takes nothing from the texts.
      if (length > 0 && from + length <= bytes.length) {
        fields.set(field, bytes.subarray(from, from + length));
      } else if (length > 0) fields.set(field, Buffer.alloc(0));
    }
    return fields;
  };

  const fields = directory(number(bytes, isBig ? 8 : 4, word));
  const below = (field: number) => {
    const pointer = fields.get(field);
    return directory(
      pointer && pointer.length > 0 ? number(pointer, 0, Math.min(word, pointer.length)) : 0,
    );
  };
  return { fields, below, isBroken };
}
