/** What a font file says of itself. https://learn.microsoft.com/typography/opentype/spec/otff */
import { convert } from 'fontverter';
import { charactersOf, tableOf } from './characters-of.ts';

export type TypefaceFile = {
  /** The file unpacked, as the drawing library reads it. */
  sfnt: Buffer;
  /** By which the drawing library finds it. */
  family: string;
  /** As in CSS: `400`, or `200 900` of a file with all between. */
  weight: string;
  style: 'normal' | 'italic';
  characters: Set<string>;
};

/** @returns undefined for what is no font, or not whole */
export async function readTypeface(bytes: Buffer): Promise<TypefaceFile | undefined> {
  try {
    const sfnt = await convert(bytes, 'sfnt');
    const characters = charactersOf(sfnt);
    const os2 = tableOf(sfnt, 'OS/2');
    const family = familyOf(sfnt);
    if (!family || os2 === undefined || characters.size === 0) return undefined;
    return {
      sfnt,
      family,
      weight: weightsOf(sfnt) ?? String(sfnt.readUInt16BE(os2 + 4)),
      style: (sfnt.readUInt16BE(os2 + 62) & 1) === 1 ? 'italic' : 'normal',
      characters,
    };
  } catch {
    return undefined;
  }
}

/** The first and the last of a variable font's weights. */
function weightsOf(font: Buffer): string | undefined {
  const fvar = tableOf(font, 'fvar');
  if (fvar === undefined) return undefined;
  const first = fvar + font.readUInt16BE(fvar + 4);
  const size = font.readUInt16BE(fvar + 10);
  for (let i = 0; i < font.readUInt16BE(fvar + 8); i++) {
    const axis = first + i * size;
    if (font.toString('latin1', axis, axis + 4) !== 'wght') continue;
    // In 65,536ths.
    return `${font.readInt32BE(axis + 4) / 65_536} ${font.readInt32BE(axis + 12) / 65_536}`;
  }
  return undefined;
}

/** Name 1 for Windows, which is there in every font. */
function familyOf(font: Buffer): string | undefined {
  const name = tableOf(font, 'name');
  if (name === undefined) return undefined;
  const texts = name + font.readUInt16BE(name + 4);
  for (let i = 0; i < font.readUInt16BE(name + 2); i++) {
    const record = name + 6 + 12 * i;
    const [platform, nameId] = [font.readUInt16BE(record), font.readUInt16BE(record + 6)];
    if (platform !== 3 || nameId !== 1) continue;
    const at = texts + font.readUInt16BE(record + 10);
    const bytes = Buffer.from(font.subarray(at, at + font.readUInt16BE(record + 8)));
    return bytes.swap16().toString('utf16le');
  }
  return undefined;
}
