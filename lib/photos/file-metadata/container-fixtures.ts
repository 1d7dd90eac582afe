/** For tests: pictures of each format with metadata put where the format, or a careless writer, keeps it. */
import { deflateSync } from 'node:zlib';
import { draw } from '../photo-fixtures.ts';

const [jpeg, png, webp, gif] = await Promise.all([
  draw(16, 12).jpeg().toBuffer(),
  draw(16, 12).png().toBuffer(),
  draw(16, 12).webp().toBuffer(),
  draw(16, 12).gif().toBuffer(),
]);

export function bytesOf(...parts: (string | number[] | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part as string))),
  );
}

function integer(value: number, size: 2 | 4, isLittle = false): Buffer {
  const bytes = Buffer.alloc(size);
  if (isLittle) bytes.writeUIntLE(value, 0, size);
  else bytes.writeUIntBE(value, 0, size);
  return bytes;
}

export function segment(marker: number, ...body: (string | number[] | Buffer)[]): Buffer {
  const all = bytesOf(...body);
  return bytesOf([0xff, marker], integer(all.length + 2, 2), all);
}

export function jpegWith(...segments: Buffer[]): Buffer {
  return bytesOf(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));
}

export const xmpHeading = 'http://ns.adobe.com/xap/1.0/\0';
export const photoshopHeading = 'Photoshop 3.0\0';

export function app1(...body: (string | Buffer)[]): Buffer {
  return segment(0xe1, ...body);
}

export function app13(...body: (string | Buffer)[]): Buffer {
  return segment(0xed, photoshopHeading, ...body);
}

/** Of XMP that goes on in segments of its own. */
export function extension(id: string, whole: Buffer, from: number, to: number): Buffer {
  const place = bytesOf(integer(whole.length, 4), integer(from, 4));
  return app1('http://ns.adobe.com/xmp/extension/\0', id, place, whole.subarray(from, to));
}

/** One of Photoshop's image resources. */
export function resource(id: number, data: Buffer, { isPadded = true, name = '' } = {}): Buffer {
  const named = bytesOf([name.length], name);
  return bytesOf(
    '8BIM',
    integer(id, 2),
    named,
    Buffer.alloc(named.length % 2),
    integer(data.length, 4),
    data,
    Buffer.alloc(isPadded ? data.length % 2 : 0),
  );
}

/** A dataset of IIM. */
export function dataset(record: number, number: number, value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  return bytesOf([0x1c, record, number], integer(bytes.length, 2), bytes);
}

export function pngWith(...chunks: [type: string, body: Buffer][]): Buffer {
  const made = chunks.map(([type, body]) =>
    bytesOf(integer(body.length, 4), type, body, integer(crc(bytesOf(type, body)), 4)),
  );
  return bytesOf(png.subarray(0, 33), ...made, png.subarray(33));
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

export function internationalText(name: string, text: Buffer, isPacked = false): [string, Buffer] {
  const flag = isPacked ? 1 : 0;
  return ['iTXt', bytesOf(name, [0, flag, 0, 0, 0], isPacked ? deflateSync(text) : text)];
}

export function rawProfile(
  kind: string,
  bytes: Buffer,
  type: 'tEXt' | 'zTXt' = 'zTXt',
): [string, Buffer] {
  const lines = bytes.toString('hex').replace(/.{72}/g, '$&\n');
  const text = Buffer.from(`\n${kind}\n${String(bytes.length).padStart(8)}\n${lines}\n`);
  const name = `Raw profile type ${kind}\0`;
  return [type, type === 'tEXt' ? bytesOf(name, text) : bytesOf(name, [0], deflateSync(text))];
}

/** An extended WebP, as RFC 9649 asks for metadata. */
export function webpWith(...chunks: [name: string, body: Buffer][]): Buffer {
  const chunk = (name: string, body: Buffer) =>
    bytesOf(name, integer(body.length, 4, true), body, Buffer.alloc(body.length % 2));
  const flags = chunks.reduce((all, [name]) => all | (name === 'EXIF' ? 8 : 4), 0);
  const header = chunk('VP8X', bytesOf([flags, 0, 0, 0, 15, 0, 0, 11, 0, 0]));
  const body = bytesOf(
    'WEBP',
    header,
    webp.subarray(12),
    ...chunks.map(([name, data]) => chunk(name, data)),
  );
  return bytesOf('RIFF', integer(body.length, 4, true), body);
}

const gifHeading = bytesOf([0x21, 0xff, 0x0b], 'XMP DataXMP');

export function gifWith(packet: Buffer, inParts = false): Buffer {
  const ending = bytesOf([1], [...Array(256).keys()].reverse(), [0]);
  const parts: Buffer[] = [];
  for (let at = 0; at < packet.length; at += 255) {
    const part = packet.subarray(at, at + 255);
    parts.push(bytesOf([part.length], part));
  }
  const data = inParts ? bytesOf(...parts, [0]) : bytesOf(packet, ending);
  const trailer = gif.length - 1;
  return bytesOf('GIF89a', gif.subarray(6, trailer), gifHeading, data, gif.subarray(trailer));
}

type Field = [number: number, type: number, value: Buffer];

/** EXIF, or a TIFF: fields in one directory, their values behind it. */
export function tiffWith(fields: Field[], isLittle = true): Buffer {
  const sorted = [...fields].sort(([a], [b]) => a - b);
  const unit = (type: number) => ({ 3: 2, 4: 4 })[type] ?? 1;
  let valuesAt = 8 + 2 + sorted.length * 12 + 4;
  const values: Buffer[] = [];
  const entries = sorted.map(([number, type, value]) => {
    const isInside = value.length <= 4;
    const place = isInside
      ? bytesOf(value, Buffer.alloc(4 - value.length))
      : integer(valuesAt, 4, isLittle);
    if (!isInside) {
      const even = bytesOf(value, Buffer.alloc(value.length % 2));
      values.push(even);
      valuesAt += even.length;
    }
    const count = integer(value.length / unit(type), 4, isLittle);
    return bytesOf(integer(number, 2, isLittle), integer(type, 2, isLittle), count, place);
  });
  const opening = bytesOf(
    isLittle ? 'II' : 'MM',
    integer(42, 2, isLittle),
    integer(8, 4, isLittle),
  );
  return bytesOf(
    opening,
    integer(sorted.length, 2, isLittle),
    ...entries,
    integer(0, 4),
    ...values,
  );
}

/** One grey pixel, so that it is a picture. */
export function tiffPicture(fields: Field[], isLittle = true): Buffer {
  const short = (value: number) => integer(value, 2, isLittle);
  const pixel: Field[] = [
    ...(
      [
        [256, 1],
        [257, 1],
        [258, 8],
        [259, 1],
        [262, 1],
        [277, 1],
        [278, 1],
        [279, 1],
      ] as const
    ).map(([number, value]): Field => [number, 3, short(value)]),
    [273, 4, integer(8, 4, isLittle)],
  ];
  return tiffWith([...pixel, ...fields], isLittle);
}

export function ascii(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}
