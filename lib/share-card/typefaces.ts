/** What share cards are drawn in: the paper's colours and its two typefaces. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf } from '../brand/characters-of.ts';
import type { CardTypeface, Looks } from '../brand/looks.ts';

export type Face = 'headlines' | 'labels';

/** Colours by day, since a picture cannot follow its reader's scheme. */
export type CardLooks = Pick<Looks['colors']['light'], 'paper' | 'ink' | 'accent'> &
  Record<Face, CardTypeface>;

/** What each typeface can set. */
export type CardCharacters = Record<Face, Set<string>>;

/** Whole paths, spelled out, so that Next's file tracing takes the files along. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), 'lib/share-card');
const ours = (file: string) => join(/* turbopackIgnore: true */ folder, file);

/**
 * Broadsheet's own, cut by lab/artwork/fonts.ts. `family` is the name inside the files, by which the drawing
 * library finds them; a comma ends it, so that no part of it is taken for a size.
 */
export const usualTypefaces: Record<Face, CardTypeface> = {
  headlines: {
    family: 'Newsreader 16pt',
    files: ['newsreader.ttf', 'newsreader-extended.ttf'].map(ours),
  },
  labels: {
    family: 'Libre Franklin Thin SemiBold',
    files: ['libre-franklin.ttf', 'libre-franklin-extended.ttf'].map(ours),
  },
};

/** @param dataDir the folder in which the build that made the looks keeps its files */
export function cardLooks(
  { colors, cardTypefaces }: Pick<Looks, 'colors' | 'cardTypefaces'>,
  dataDir: string,
): CardLooks {
  const { paper, ink, accent } = colors.light;
  const own = Object.entries(cardTypefaces).map(([face, { family, files }]) => [
    face,
    { family, files: files.map((file) => join(/* turbopackIgnore: true */ dataDir, file)) },
  ]);
  return { paper, ink, accent, ...usualTypefaces, ...(Object.fromEntries(own) as object) };
}

const known = new Map<string, Set<string>>();

export function charactersOfTypeface({ files }: CardTypeface): Set<string> {
  const key = files.join();
  const found =
    known.get(key) ?? new Set(files.flatMap((file) => [...charactersOf(readFileSync(file))]));
  known.set(key, found);
  return found;
}

/** Each character of a line that leaves ink and that a typeface lacks, once, in their order. */
export function lackingCharacters(line: string, characters: ReadonlySet<string>): string[] {
  const all = new Set(line.normalize('NFC').replace(/[\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
  return [...all].filter((character) => !characters.has(character));
}
