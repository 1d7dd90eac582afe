/** In the browser's bundle, what the reader of pictures has of Node: scripts/build/write-editor.ts puts it there. */
import { Buffer } from 'node:buffer';
import { Unzlib } from 'fflate';
import { md5 } from 'js-md5';

/** @throws {Error} for what is not packed so, and for what is larger unpacked */
export function inflateSync(packed: Uint8Array, { maxOutputLength }: { maxOutputLength: number }) {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
    if (size > maxOutputLength) throw new RangeError('It is too large.');
    parts.push(part);
  });
  stream.push(packed, true);
  return Buffer.concat(parts);
}

export function createHash(_: 'md5') {
  const hash = md5.create();
  const parts = {
    update: (bytes: Uint8Array) => {
      hash.update(bytes);
      return parts;
    },
    digest: (_: 'hex') => hash.hex(),
  };
  return parts;
}
