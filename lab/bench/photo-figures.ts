/** From single files of pictures to the figures of each crop and format. */
import type { Format } from '../../lib/photos/variants.ts';
import { spread } from './median.ts';
import type { PhotoCrop, PhotoKind } from './results.ts';

export type MadeFile = { crop: PhotoCrop; format: Format; ms: number; bytes: number };

/** @returns one entry for each crop and format, in the order of their first files */
export function summarizeFiles(files: MadeFile[]): PhotoKind[] {
  const groups = new Map<string, MadeFile[]>();
  for (const file of files) {
    const key = `${file.crop} ${file.format}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map((group) => {
    const { crop, format } = group[0]!;
    const ms = spread(group.map((file) => file.ms));
    return { crop, format, files: group.length, ms, bytes: spread(group.map((f) => f.bytes)) };
  });
}

/** `count` of a list at equal distances, since neighbours are alike; all of a shorter one. */
export function spreadOver<T>(list: T[], count: number): T[] {
  return list.filter(
    (_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length),
  );
}
