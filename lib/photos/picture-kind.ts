import type { Words } from '../language/words/wording.ts';

/** What a picture is, by the first word of its credit: our desks write `Map by …`, `Chart by …`. */
export const pictureKinds = ['Map', 'Chart', 'Graphic', 'Drawing', 'Illustration'] as const;
export type PictureKind = 'Photo' | (typeof pictureKinds)[number];

/** @param words in which a desk may write the kind too */
export function pictureKind(
  credit: string | undefined,
  { pictures }: Pick<Words, 'pictures'>,
): PictureKind {
  const first = credit
    ?.trim()
    .split(/[\s:/]/)[0]
    ?.toLowerCase();
  const isFirst = (name: string) => name.toLowerCase() === first;
  return pictureKinds.find((kind) => isFirst(kind) || isFirst(pictures[kind])) ?? 'Photo';
}
