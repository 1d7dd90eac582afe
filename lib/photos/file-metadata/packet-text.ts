import { Buffer } from 'node:buffer';
import { decodeUtf8 } from './decode-text.ts';

/** The text of an XMP packet, in whatever encoding it came (XMP specification, part 1, 7.1, and part 3, 2.1). */

/** `sure` says that every byte was a letter of that encoding. */
export type PacketText = { text: string; sure: boolean };

const byteOrderMark = /^\uFEFF+/;

export function decodePacket(bytes: Buffer): PacketText {
  const { from, encoding } = encodingOf(bytes);
  const body = bytes.subarray(from);
  const text = encoding.startsWith('utf-32') ? decodeUtf32(body, encoding) : decode(body, encoding);
  return { text: once(text.replace(byteOrderMark, '')), sure: !text.includes('\uFFFD') };
}

/** Told by the zeros around the first `<`: not every packet has a byte-order mark. */
const beginnings: [string, number[]][] = [
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c]],
  ['utf-16le', [0x3c, 0]],
];

function encodingOf(bytes: Buffer): { from: number; encoding: string } {
  const first = bytes.indexOf(0x3c);
  for (const [encoding, beginning] of beginnings) {
    const from = first - beginning.indexOf(0x3c);
    if (from >= 0 && beginning.every((byte, i) => bytes[from + i] === byte)) {
      return { from, encoding };
    }
  }
  return { from: Math.max(0, first), encoding: 'utf-8' };
}

function decode(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** No decoder of the platform knows it. */
function decodeUtf32(bytes: Buffer, encoding: string): string {
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = encoding === 'utf-32be' ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    letters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
  }
  return letters.join('');
}

/** Some writers encode twice, as the byte-order mark in the packet's heading shows; others that mark alone. */
function once(text: string): string {
  if (!/^<\?xpacket begin=["']ï»¿/.test(text) || /[^\0-\xff]/.test(text)) return text;
  const inner = Buffer.from(text, 'latin1');
  return decodeUtf8(inner) ?? text;
}
