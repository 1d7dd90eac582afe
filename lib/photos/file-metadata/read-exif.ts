import { decodeText } from './decode-text.ts';
import { readTiff } from './tiff-fields.ts';
import type { Block } from './block.ts';
import type { Statement } from './statement.ts';

/** Fields of the first directory (Exif 3.0, 4.6.4), and those in which a TIFF keeps other standards. */
const field = { caption: 270, artist: 315, copyright: 33432, gps: 34853 };
const nested: [number, 'XMP' | 'IIM' | 'Photoshop'][] = [
  [700, 'XMP'],
  [33723, 'IIM'],
  [34377, 'Photoshop'],
];
const latitude = 2;
const longitude = 4;

/** @returns what EXIF says, and what else stands in it */
export function readExif(bytes: Buffer): { statement: Statement; blocks: Block[] } {
  const { fields, below, isBroken } = readTiff(bytes);
  const blocks = nested.flatMap(([number, kind]): Block[] => {
    const value = fields.get(number);
    if (!value) return [];
    return [
      value.length > 0
        ? { kind, bytes: value }
        : { kind: 'unread', what: `${kind} that breaks off` },
    ];
  });
  const statement: Statement = { standard: 'EXIF', texts: {}, notes: [] };
  const say = (name: 'caption' | 'creators' | 'copyright', number: number) => {
    const value = fields.get(number);
    if (!value) return [];
    const texts = decodedParts(value, name === 'copyright' ? 2 : 1);
    for (const { text, sure } of texts) {
      if (!sure) statement.notes?.push({ kind: 'letters', field: name, standard: 'EXIF', text });
    }
    return texts.map(({ text }) => text);
  };
  statement.texts = {
    caption: say('caption', field.caption).filter((text) => !isCameraName(text)),
    creators: say('creators', field.artist).flatMap((names) => names.split(';')),
    copyright: [say('copyright', field.copyright).join('; ')],
  };
  const place = below(field.gps);
  statement.located = place.has(latitude) || place.has(longitude);
  if (isBroken) blocks.push({ kind: 'unread', what: 'EXIF that breaks off' });
  return { statement, blocks };
}

/** A text ends at its first zero. A notice may be two: the photographer's, a zero, the editor's. */
function decodedParts(value: Buffer, most: number) {
  const parts: Buffer[] = [];
  for (let at = 0; at < value.length && parts.length < most;) {
    const end = value.indexOf(0, at);
    parts.push(value.subarray(at, end < 0 ? value.length : end));
    at = end < 0 ? value.length : end + 1;
  }
  return parts.map((part) => decodeText(part)).filter(({ text }) => text.trim() !== '');
}

/** Cameras fill the caption by themselves. */
function isCameraName(text: string): boolean {
  return /^\s*(.* DIGITAL CAMERA|SONY DSC|DCIM.*|DIGITAL IMAGE)\s*$/i.test(text);
}
