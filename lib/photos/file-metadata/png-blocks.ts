import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { mostBytes, type Block } from './block.ts';

/** What a PNG keeps in its chunks (W3C PNG, third edition), and in texts by ImageMagick's custom. */
export function* pngBlocks(bytes: Buffer): Generator<Block> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IEND') return;
    if (type === 'acTL') yield { kind: 'moving' };
    if (type === 'eXIf') yield { kind: 'TIFF', bytes: withoutHeading(body) };
    if (/^(?:tEXt|zTXt|iTXt)$/.test(type)) yield* textBlocks(type, body);
    at += length + 12;
  }
}

const packetName = /^XML:com\.adobe\.xmp$/;
const profileName = /^Raw profile type (xmp|iptc|8bim|exif|app1)$/i;

function* textBlocks(type: string, body: Buffer): Generator<Block> {
  const end = body.indexOf(0);
  if (end < 0) return;
  const name = body.toString('latin1', 0, end);
  const [, profile] = profileName.exec(name) ?? [];
  if (!profile && !packetName.test(name)) return;
  const text = unpack(type, body.subarray(end + 1));
  if (!text) yield { kind: 'unread', what: 'a packed text that cannot be unpacked' };
  else if (!profile) yield { kind: 'XMP', bytes: text };
  else yield profileBlock(readProfile(text));
}

function unpack(type: string, text: Buffer): Buffer | undefined {
  if (type === 'tEXt') return text;
  if (type === 'zTXt') return inflated(text.subarray(1));
  // A flag, the method, a language and the name in it, each of the two up to a zero.
  const language = text.indexOf(0, 2);
  const translated = text.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return undefined;
  const rest = text.subarray(translated + 1);
  return text[0] === 0 ? rest : inflated(rest);
}

function inflated(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
}

/** A name, the length, and the bytes in hexadecimal. */
function readProfile(text: Buffer): Buffer {
  const [, hex = ''] = /^\s*\S+\s+\d+\s+([\da-f\s]*)/i.exec(text.toString('latin1')) ?? [];
  return Buffer.from(hex.replace(/\s+/g, ''), 'hex');
}

/** The names were given loosely: what a profile is, its first bytes tell. */
function profileBlock(bytes: Buffer): Block {
  const beginning = bytes.toString('latin1', 0, 64);
  const [heading] = /^http:\/\/ns\.adobe\.com\/xap\/1\.0\/\0/.exec(beginning) ?? [];
  if (heading) return { kind: 'XMP', bytes: bytes.subarray(heading.length) };
  if (/^(?:Photoshop 3\.0\0)?8BIM/.test(beginning)) return { kind: 'Photoshop', bytes };
  if (bytes[0] === 0x1c) return { kind: 'IIM', bytes };
  if (/^(?:Exif\0[^])?(?:II|MM)/i.test(beginning)) {
    return { kind: 'TIFF', bytes: withoutHeading(bytes) };
  }
  if (/^\W*<|^(?:\xff\xfe|\xfe\xff)/.test(beginning)) return { kind: 'XMP', bytes };
  return { kind: 'unread', what: 'a raw profile that cannot be read' };
}

/** What stands before EXIF in a JPEG is often taken along. */
export function withoutHeading(bytes: Buffer): Buffer {
  return /^Exif\0/i.test(bytes.toString('latin1', 0, 6)) ? bytes.subarray(6) : bytes;
}
