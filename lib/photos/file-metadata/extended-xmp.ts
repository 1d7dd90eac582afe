/**
 * A packet of more than 64 KB goes on in segments of its own (XMP specification, part 3, 1.1.3.1):
 * each names the whole by its MD5, and says where in it it stands.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Block } from './block.ts';

export type Extension = { id: string; size: number; at: number; bytes: Buffer };

const heading = Buffer.from('http://ns.adobe.com/xmp/extension/\0');
const idLength = 32;

export function readExtension(body: Buffer): Extension | undefined {
  const from = heading.length + idLength;
  if (!body.subarray(0, heading.length).equals(heading) || body.length < from + 8) return undefined;
  const id = body.toString('latin1', heading.length, from);
  const size = body.readUInt32BE(from);
  return { id, size, at: body.readUInt32BE(from + 4), bytes: body.subarray(from + 8) };
}

/** One that no packet asks for is an older one's, which a writer forgot to take out. */
export function* joinExtension(parts: Extension[], packets: Buffer[]): Generator<Block> {
  for (const id of new Set(parts.map((part) => part.id))) {
    const own = parts.filter((part) => part.id === id).sort((a, b) => a.at - b.at);
    const bytes = Buffer.concat(own.filter(isNew).map((part) => part.bytes));
    if (!packets.some((packet) => packet.includes(id))) {
      yield { kind: 'unread', what: 'a second part of another XMP' };
    } else if (!isWhole(own)) {
      yield { kind: 'unread', what: 'XMP whose second part is not all there' };
    } else {
      const digest = createHash('md5').update(bytes).digest('hex');
      if (digest !== id.toLowerCase()) {
        yield { kind: 'unread', what: 'XMP whose second part was changed' };
      }
      yield { kind: 'XMP', bytes };
    }
  }
}

/** A part may stand there twice. */
function isNew({ at }: Extension, index: number, parts: Extension[]): boolean {
  return parts[index - 1]?.at !== at;
}

function isWhole(parts: Extension[]): boolean {
  const end = parts
    .filter(isNew)
    .reduce((sum, { at, bytes }) => (at === sum ? sum + bytes.length : NaN), 0);
  return end === parts[0]?.size;
}
