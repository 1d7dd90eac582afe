/** What a picture is, by the first word of its credit: our desks write `Map by …`, `Chart by …`. */
export const pictureKinds = ['Map', 'Chart', 'Graphic', 'Drawing', 'Illustration'] as const;
export type PictureKind = 'Photo' | (typeof pictureKinds)[number];

export function pictureKind(credit: string | undefined): PictureKind {
  const first = credit
    ?.trim()
    .split(/[\s:/]/)[0]
    ?.toLowerCase();
  return pictureKinds.find((kind) => kind.toLowerCase() === first) ?? 'Photo';
}
