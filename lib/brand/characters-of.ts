/**
 * The characters that a font file has, by its `cmap` table: the formats in which every font of today has it.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersOf(font: Buffer): Set<string> {
  const characters = new Set<string>();
  for (const at of subtablesOf(font)) {
    const format = font.readUInt16BE(at);
    const mapped = format === 12 ? groupsOf(font, at) : format === 4 ? segmentsOf(font, at) : [];
    // Glyph 0 is the box for what is lacking.
    for (const [code, glyph] of mapped) if (glyph !== 0) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

/** @returns where the table begins; undefined where there is none */
export function tableOf(font: Buffer, name: string): number | undefined {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === name);
  return entry === undefined ? undefined : font.readUInt32BE(entry + 8);
}

function subtablesOf(font: Buffer): number[] {
  const cmap = tableOf(font, 'cmap');
  if (cmap === undefined) return [];
  const count = font.readUInt16BE(cmap + 2);
  return Array.from({ length: count }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
}

type Mapped = Generator<[code: number, glyph: number]>;

/** Format 12: runs of characters with runs of glyphs. */
function* groupsOf(font: Buffer, at: number): Mapped {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const [first, last, glyph] = [0, 4, 8].map((to) => font.readUInt32BE(at + 16 + 12 * i + to));
    for (let code = first!; code <= last!; code++) yield [code, glyph! + code - first!];
  }
}

/** Format 4: the same below 65,536, by arithmetic or by a list of glyphs. */
function* segmentsOf(font: Buffer, at: number): Mapped {
  const size = font.readUInt16BE(at + 6);
  for (let end = at + 14; end < at + 14 + size; end += 2) {
    const start = end + size + 2;
    const delta = font.readUInt16BE(start + size);
    const offset = font.readUInt16BE(start + 2 * size);
    const first = font.readUInt16BE(start);
    for (let code = first; code <= font.readUInt16BE(end) && code < 0xffff; code++) {
      const listed = offset && font.readUInt16BE(start + 2 * size + offset + 2 * (code - first));
      yield [code, offset && !listed ? 0 : ((listed || code) + delta) & 0xffff];
    }
  }
}
