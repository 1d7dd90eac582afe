/** What a picture is, by the first word of its credit: our desks write `Map by …`, `Chart by …`. */
const kinds = ['Map', 'Chart', 'Graphic', 'Drawing', 'Illustration'] as const;
export type PictureKind = 'Photo' | (typeof kinds)[number];

export function pictureKind(credit: string | undefined): PictureKind {
  const first = credit
    ?.trim()
    .split(/[\s:/]/)[0]
    ?.toLowerCase();
  return kinds.find((kind) => kind.toLowerCase() === first) ?? 'Photo';
}
