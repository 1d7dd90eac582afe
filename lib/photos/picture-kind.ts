import type { Words } from '../language/words/wording.ts';

/** What a picture is, by what its credit begins with: our desks write `Map by …`, `Chart by …`. */
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
  // A kind of two words may begin with the name of another: رسم بياني, a chart, with رسم, a drawing.
  return (
    named
      .sort((a, b) => b.name.length - a.name.length)
      .find(({ name }) => line.startsWith(name) && /^(?:[\s:：/]|$)/.test(line.slice(name.length)))
      ?.kind ?? 'Photo'
  );
}
