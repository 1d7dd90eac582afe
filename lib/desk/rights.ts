/** Pictures that may not be shown for ever. */
import { hasRightEnded } from '../photos/photo-record.ts';
import type { Photo } from '../photos/photo.ts';
import type { PictureUse } from './desk-picture.ts';

export type RightsRow = Omit<PictureUse, 'photo'> & {
  photo: Pick<Photo, 'file' | 'credit'> & { expires: string };
  ended: boolean;
};

/** @returns what ends next first, and behind it what has ended, the latest first */
export function rightsIn(uses: PictureUse[], now: Date): RightsRow[] {
  const rows = uses.flatMap(({ photo, ...use }) => {
    const { file, credit, expires } = photo;
    if (!expires) return [];
    return [{ ...use, photo: { file, credit, expires }, ended: hasRightEnded(photo, now) }];
  });
  const distance = ({ photo }: RightsRow) => Math.abs(Date.parse(photo.expires) - now.getTime());
  return rows.sort((a, b) => Number(a.ended) - Number(b.ended) || distance(a) - distance(b));
}

/** `2, 1 ended` */
export function countRights(rows: RightsRow[]): string {
  const ended = rows.filter((row) => row.ended).length;
  const left = rows.length - ended;
  return [left > 0 && `${left}`, ended > 0 && `${ended} ended`].filter(Boolean).join(', ');
}
