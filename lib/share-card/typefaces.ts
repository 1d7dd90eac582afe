/** The paper's two typefaces as share cards are set in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf } from './characters-of.ts';

/**
 * Cut by lab/artwork/fonts.ts. `family` is the name inside the files, by which the drawing library finds
 * them; a comma ends it, so that no part of it is taken for a size.
 */
export const faces = {
  serif: { family: 'Newsreader 16pt', files: ['newsreader.ttf', 'newsreader-extended.ttf'] },
  label: {
    family: 'Libre Franklin Thin SemiBold',
    files: ['libre-franklin.ttf', 'libre-franklin-extended.ttf'],
  },
} as const;
export type Face = keyof typeof faces;

/** Whole paths, spelled out, so that Next's file tracing takes the files along. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), 'lib/share-card');

export function fontFiles(face: Face): string[] {
  return faces[face].files.map((file) => join(folder, file));
}

const known = new Map<Face, Set<string>>();

/** Each character of a line that leaves ink and that the typeface lacks, once, in their order. */
export function lackingCharacters(line: string, face: Face): string[] {
  let own = known.get(face);
  if (!own) {
    own = new Set(fontFiles(face).flatMap((file) => [...charactersOf(readFileSync(file))]));
    known.set(face, own);
  }
  const all = new Set(line.normalize('NFC').replace(/[\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
  return [...all].filter((character) => !own.has(character));
}
