/** Rows of what no peer was asked: the files of pictures, and search. */
import { kib, mib, number, range } from './format.ts';
import type { Report } from './results.ts';

type OwnRow = [what: string, ours: string];

export function photoRows({ photos }: Report): OwnRow[] {
  if (!photos) return [];
  const { kinds, pictures, made, xmp, ...cache } = photos.figures;
  const crops = [...new Set(kinds.map(({ crop }) => crop))];
  const estimated = made < pictures ? ', estimated' : '';
  return [
    ...crops.map((crop): OwnRow => {
      const files = kinds.filter((kind) => kind.crop === crop);
      const cost = files.map(
        ({ format, ms, bytes }) => `${format} ${number(ms.median)} ms, ${kib(bytes.median)} KiB`,
      );
      return [`picture, ${crop}: a file`, cost.join('; ')];
    }),
    ['picture: XMP packet in each file, bytes', range(xmp)],
    ['picture: all its files', `${number(cache.filesOfOne)}, ${mib(cache.cacheOfOne)} MiB`],
    [
      `${number(pictures)} pictures of the sample edition: all files`,
      `${number(cache.editionFiles)}, ${mib(cache.editionCache)} MiB${estimated}`,
    ],
  ];
}

export function searchRows({ search }: Report): OwnRow[] {
  return (search?.figures ?? []).flatMap(({ stories, build, ...index }): OwnRow[] => {
    const what = `${number(stories)} stories, search`;
    return [
      [`${what}: index built, s`, number(build.seconds)],
      [`${what}: index, MiB`, mib(index.fileBytes)],
      [`${what}: opened, ms`, number(index.openMs)],
      [`${what}: memory added, MiB`, mib(index.addedBytes)],
      [`${what}: p50 / p99, ms`, `${index.p50} / ${index.p99}`],
    ];
  });
}

/** How these figures were come by. */
export function ownSources({ photos, search }: Report): string[] {
  return [
    ...(photos
      ? [
          `Pictures: all files of ${photos.figures.made} of the sample edition’s ${photos.figures.pictures}, made one at a time, original read and file kept; medians. They are drawn: a photograph takes more bytes.`,
        ]
      : []),
    ...(search
      ? [
          `Search: ${number(search.figures[0]?.queries ?? 0)} questions of ten kinds one after another in one process, without the page around the answer; the words are few, so most are in many stories.`,
        ]
      : []),
  ];
}
