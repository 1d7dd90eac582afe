/** Rows of what no peer was asked: the files of pictures, and search. */
import { kib, mib, number, range } from './format.ts';
import type { Originals, Report } from './results.ts';

type Row = [what: string, ours: string];

export function photoRows({ photos }: Report): Row[] {
  if (!photos) return [];
  const { kinds, pictures, made, xmp, avif = [], originals, ...cache } = photos.figures;
  const crops = [...new Set(kinds.map(({ crop }) => crop))];
  const estimated = made < pictures ? ', estimated' : '';
  return [
    ...crops.map((crop): Row => {
      const files = kinds.filter((kind) => kind.crop === crop);
      const cost = files.map(
        ({ format, ms, bytes }) => `${format} ${number(ms.median)} ms, ${kib(bytes.median)} KiB`,
      );
      return [`picture, ${crop}: a file`, cost.join('; ')];
    }),
    ...avif.map(({ effort, cpuMs, bytes }): Row => {
      return [
        `picture: AVIF of 960 pixels, effort ${effort}`,
        `${number(cpuMs)} ms of CPU, ${kib(bytes)} KiB`,
      ];
    }),
    ['picture: XMP packet in each file, bytes', range(xmp)],
    ['picture: all its files', `${number(cache.filesOfOne)}, ${mib(cache.cacheOfOne)} MiB`],
    [
      `${number(pictures)} pictures of the sample edition: all files`,
      `${number(cache.editionFiles)}, ${mib(cache.editionCache)} MiB${estimated}`,
    ],
    ...(originals ? [originalsRow(originals)] : []),
  ];
}

function originalsRow({ stories, originals, cold, rebuild }: Originals): Row {
  return [
    `${number(stories)} stories, ${number(originals)} pictures of 12 megapixels: cold build, one changed, s`,
    `${number(cold.seconds)}, ${number(rebuild.seconds)}`,
  ];
}

export function searchRows({ search }: Report): Row[] {
  return (search?.figures ?? []).flatMap(({ stories, build, pages, ...index }): Row[] => {
    const what = `${number(stories)} stories, search`;
    const { readyMs, firstMs, addedBytes, loads } = pages;
    return [
      [`${what}: index built, s`, number(build.seconds)],
      [`${what}: index, MiB`, mib(index.fileBytes)],
      [`${what}: opened, ms`, number(index.openMs)],
      [`${what}: memory added, MiB`, mib(index.addedBytes)],
      [`${what}: p50 / p99, ms`, `${index.p50} / ${index.p99}`],
      [`${what} page: server ready, then the first, ms`, `${number(readyMs)}, ${number(firstMs)}`],
      [
        `${what} page: memory added, MiB`,
        addedBytes === null ? 'not known' : number(Math.round(addedBytes / 2 ** 20)),
      ],
      ...loads.map(({ searches, rate, perSecond, p50, p99 }): Row => {
        const pace = rate === null ? `at once: ${number(perSecond)}` : number(rate);
        return [`${what} page, ${searches}, p50 / p99, ms`, `${p50} / ${p99} (${pace} a second)`];
      }),
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
          `Search pages: ${search.figures[0]?.pages.connections ?? 0} connections; as readers do: half are one of twenty searches, the other half is asked once; at once: each connection asks again when it is answered; medians of three loads of 1,000. Memory: beyond what it took to start and to serve three pages.`,
        ]
      : []),
  ];
}
