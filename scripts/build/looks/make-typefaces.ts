/** The newsroom's own font files, as pages and as share cards want them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { brandPath, type CardTypeface, type Looks } from '../../../lib/brand/looks.ts';
import type { Face, TypefaceRole } from '../../../lib/brand/stylesheet.ts';
import { readTypeface, type TypefaceFile } from '../../../lib/brand/typeface-file.ts';
import { unicodeRange } from '../../../lib/brand/unicode-range.ts';
import type { BrandFields } from '../../../lib/schema/brand.ts';
import { hashedName } from './brand-drawings.ts';
import type { BrandFolder } from './write-looks.ts';

type Made = Pick<Looks, 'preloads' | 'cardTypefaces'> & { faces: Face[] };
type Read = TypefaceFile & { name: string; bytes: Buffer };

export async function makeTypefaces(
  { typefaces }: BrandFields,
  folder: BrandFolder,
): Promise<Made> {
  const made: Made = { faces: [], preloads: [], cardTypefaces: {} };
  for (const role of ['text', 'headlines', 'labels'] as const satisfies TypefaceRole[]) {
    const files = await readAll(typefaces[role]?.files ?? [], folder.from);
    if (files.length === 0) continue;
    const [first] = files;
    for (const file of files) {
      const face = await writeFace(role, file, files, folder);
      made.faces.push(face);
      // What is named first is what most pages need; what is in italics few do.
      if (file === first) made.preloads.push(face.path);
    }
    if (role === 'labels') made.cardTypefaces.labels = await cutForCards(files, folder);
    else made.cardTypefaces.headlines = await cutForCards(files, folder);
  }
  return made;
}

/** One after the other, as everywhere here: the unpacking library keeps one place for its work. */
async function readAll(names: string[], from: string): Promise<Read[]> {
  const read: Read[] = [];
  for (const file of names.map((name) => join(from, name)).filter((file) => existsSync(file))) {
    const bytes = readFileSync(file);
    const typeface = await readTypeface(bytes);
    if (typeface) read.push({ ...typeface, name: basename(file), bytes });
  }
  return read;
}

async function writeFace(
  role: TypefaceRole,
  file: Read,
  all: Read[],
  { to }: BrandFolder,
): Promise<Face> {
  const { name, bytes, sfnt, weight, style, characters } = file;
  const others = all
    .filter((other) => other !== file && other.weight === weight && other.style === style)
    .map((other) => other.characters);
  const packed = extname(name) === '.woff2' ? bytes : await convert(sfnt, 'woff2');
  const served = hashedName(packed, `${basename(name, extname(name))}.woff2`);
  writeFileSync(join(to, served), packed);
  const range = unicodeRange(characters, others);
  return { role, path: brandPath(served), weight, style, range };
}

/** The weight of headlines, which a card is set in. */
const cardWeight = 600;

/** TrueType in one weight: the drawing library reads no other, and no font with many. */
async function cutForCards(files: Read[], { to }: BrandFolder): Promise<CardTypeface> {
  const upright = files.filter(({ style }) => style === 'normal');
  const distance = ({ weight }: Read) => {
    const [least = 400, most = least] = weight.split(' ').map(Number);
    return Math.max(least - cardWeight, cardWeight - most, 0);
  };
  const nearest = Math.min(...upright.map(distance));
  const fit = upright.filter((file) => distance(file) === nearest);
  const made: CardTypeface = { family: '', files: [] };
  for (const { sfnt, characters, weight, name } of fit.length > 0 ? fit : files) {
    const isVariable = weight.includes(' ');
    const bytes = await subsetFont(sfnt, [...characters].join(''), {
      targetFormat: 'truetype',
      ...(isVariable && { variationAxes: { wght: withinRange(cardWeight, weight) } }),
    });
    const file = hashedName(bytes, `${basename(name, extname(name))}.ttf`);
    writeFileSync(join(to, file), bytes);
    // A file cut to one weight may be called otherwise than the whole.
    made.family = (await readTypeface(bytes))?.family ?? '';
    made.files.push(join(basename(to), file));
  }
  return made;
}

function withinRange(wanted: number, weight: string): number {
  const [least = wanted, most = wanted] = weight.split(' ').map(Number);
  return Math.min(Math.max(wanted, least), most);
}
