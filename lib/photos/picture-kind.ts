import type { Words } from '../language/words/wording.ts';

/**
 * What a picture is, by what its credit begins with, as our desks write (`Map by …`), or ends with, as agencies
 * do (`dpa/Grafik`).
 */
export const pictureKinds = ['Map', 'Chart', 'Graphic', 'Drawing', 'Illustration'] as const;
export type PictureKind = 'Photo' | (typeof pictureKinds)[number];

/** @param words in which a desk may write the kind too */
export function pictureKind(
  credit: string | undefined,
  { pictures }: Pick<Words, 'pictures'>,
): PictureKind {
  const line = credit?.trim().toLowerCase() ?? '';
  const named = pictureKinds.flatMap((kind) =>
    [kind, pictures[kind]].map((name) => ({ kind, name: name.toLowerCase() })),
  );
  const begins = (name: string) =>
    line.startsWith(name) && /^(?:[\s:：/]|$)/.test(line.slice(name.length));
  const ends = (name: string) =>
    line.endsWith(name) && /[/／-]\s*$/.test(line.slice(0, -name.length));
  // A kind of two words may begin with the name of another: رسم بياني, a chart, with رسم, a drawing.
  named.sort((a, b) => b.name.length - a.name.length);
  return named.find(({ name }) => begins(name) || ends(name))?.kind ?? 'Photo';
}
