/** The paper's looks: colours that can be told apart, and files that are what they are taken for. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { contrast, withContrast } from '../brand/contrast.ts';
import { svgFaults } from '../brand/svg-faults.ts';
import { readTypeface } from '../brand/typeface-file.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { brandSchema, type BrandFields } from '../schema/brand.ts';
import {
  charactersOfTypeface,
  usualTypefaces,
  type CardCharacters,
} from '../share-card/typefaces.ts';
import type { Problem } from './problem.ts';
import { fieldOf, textOf } from './story-fields.ts';

type Checked = {
  problems: Problem[];
  /** The files that the brand names, the folder included: each has its place. */
  named: string[];
  /** What share cards can be set in. */
  characters: CardCharacters;
};

export async function checkBrand(files: ContentFile[]): Promise<Checked> {
  const characters = {
    headlines: charactersOfTypeface(usualTypefaces.headlines),
    labels: charactersOfTypeface(usualTypefaces.labels),
  };
  const brand = files.find(({ type }) => type === 'Brand');
  if (!brand) return { problems: [], named: [], characters };
  const drawings = await Promise.all(drawingFields.map((path) => checkDrawing(brand, path)));
  const typefaces = await checkTypefaces(brand);
  return {
    problems: [...checkColors(brand), ...drawings.flat(), ...typefaces.problems],
    named: [...drawingFields.map((path) => textOf(brand, ...path)), ...typefaces.names].flatMap(
      (name) => (name ? [join(dirname(brand.file), name)] : []),
    ),
    characters: { ...characters, ...typefaces.characters },
  };
}

/** Level AA for text. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const enough = 4.5;
const pairs = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['accent', 'paper'],
  ['ink', 'rule'],
] as const;

function checkColors(brand: ContentFile): Problem[] {
  const known = brandSchema.shape.colors.safeParse(fieldOf(brand, 'colors'));
  // What is no colour is a fault of its own.
  if (!known.success) return [];
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const colors: BrandFields['colors']['light'] = known.data[scheme];
    const faint = pairs
      .map(([text, ground]) => {
        // The one that the newsroom chose; the other may be the usual.
        const isOwn = fieldOf(brand, 'colors', scheme, text) !== undefined;
        const [wrong, other] = isOwn ? [text, ground] : [ground, text];
        return { wrong, other, ratio: contrast(colors[text], colors[ground]) };
      })
      .filter(({ ratio }) => ratio < enough)
      .sort((a, b) => a.ratio - b.ratio);
    // A colour is told of once, beside the one that asks most of it.
    const first = faint.filter(
      ({ wrong }, i) => faint.findIndex((one) => one.wrong === wrong) === i,
    );
    return first.flatMap(({ wrong, other, ratio }) => {
      const better = withContrast(colors[wrong], colors[other], enough);
      const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
      return fault(brand, ['colors', scheme, wrong], {
        message: `is ${colors[wrong]}, which has a contrast of ${shown} to ${other}, ${colors[other]}; readers need ${enough}`,
        mend: `write one like "${better}", or change ${other}`,
      });
    });
  });
}

const drawingFields = [['logo', 'file'], ['logo', 'dark'], ['icon']];

/** Every page of the paper asks for it. */
const mostDrawingBytes = 100_000;

async function checkDrawing(brand: ContentFile, path: string[]): Promise<Problem[]> {
  const name = textOf(brand, ...path);
  if (!name) return [];
  const found = open(brand, path, name, mostDrawingBytes);
  if ('problems' in found) return found.problems;
  const { file, bytes } = found;
  if (name.endsWith('.svg')) {
    const faults = svgFaults(bytes.toString());
    if (faults.length > 0) {
      const mend = 'take it out, or export the drawing anew as plain SVG';
      return faults.map((one) => ({ file, field: '', ...one, mend }));
    }
  }
  try {
    const { width, height } = await sharp(bytes).metadata();
    await sharp(bytes).stats();
    if (path[0] !== 'icon' || width === height) return [];
    const message = `names ${name}, which is ${width} × ${height} pixels; an icon is square`;
    return fault(brand, path, { message, mend: 'give it as much room on all sides' });
  } catch {
    const message = 'is not a picture, or is cut short';
    return [{ file, line: 1, field: '', message, mend: 'export it again as SVG or PNG' }];
  }
}

/** A family for a large script has files of this size; more is a file that nobody cut. */
const mostTypefaceBytes = 400_000;

async function checkTypefaces(brand: ContentFile) {
  const problems: Problem[] = [];
  const names: string[] = [];
  const characters: Partial<CardCharacters> = {};
  for (const role of ['text', 'headlines', 'labels']) {
    const list = fieldOf(brand, 'typefaces', role, 'files');
    const own = new Set<string>();
    for (const [i, name] of (Array.isArray(list) ? list : []).entries()) {
      if (typeof name !== 'string') continue;
      names.push(name);
      const path = ['typefaces', role, 'files', i];
      const found = open(brand, path, name, mostTypefaceBytes);
      if ('problems' in found) {
        problems.push(...found.problems);
        continue;
      }
      const typeface = await readTypeface(found.bytes);
      const mend = 'take the file anew from the package of its family';
      if (typeface) for (const character of typeface.characters) own.add(character);
      else
        problems.push({
          file: found.file,
          line: 1,
          field: '',
          message: 'is no font that can be read',
          mend,
        });
    }
    if (own.size > 0) characters[role === 'labels' ? 'labels' : 'headlines'] = own;
  }
  return { problems, names, characters };
}

/** The bytes of a file beside brand.yaml, or why there are none. */
function open(brand: ContentFile, path: PropertyKey[], name: string, most: number) {
  const file = join(dirname(brand.file), name);
  // Whose name is none is a fault of its own.
  if (!/^[\w.-]+\.(svg|png|woff2?|ttf|otf)$/.test(name)) return { problems: [] };
  if (!existsSync(file)) {
    const message = `names "${name}", which does not exist`;
    const mend = `put the file into ${dirname(brand.file)}, or correct the name`;
    return { problems: fault(brand, path, { message, mend }) };
  }
  const bytes = readFileSync(file);
  if (bytes.length <= most) return { file, bytes };
  const size = `${Math.ceil(bytes.length / 1000)} kB`;
  const message = `is ${size}; ${most / 1000} kB is the most, since pages ask for it`;
  const mend = 'make it smaller: fewer points, a cut of the letters, fewer pixels';
  return { problems: [{ file, line: 1, field: '', message, mend }] };
}

function fault(
  { file, lineOf }: ContentFile,
  path: PropertyKey[],
  told: Pick<Problem, 'message' | 'mend'>,
): Problem[] {
  return [{ file, line: lineOf(path), field: path.join('.'), ...told }];
}
