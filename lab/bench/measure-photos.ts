/** What the files of a picture cost: time to make one, bytes to send it, room to keep them all. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Photo } from '../../lib/photos/photo.ts';
import { variantsOf } from '../../lib/photos/variants.ts';
import { xmpPacket } from '../../lib/photos/xmp-packet.ts';
import { keptPicture, photoFile } from '../../lib/share-card/picture-file.ts';
import { drawPhoto } from './draw-photo.ts';
import { measureAvif } from './measure-avif.ts';
import { median, spread } from './median.ts';
import { photosOf } from './photos-of.ts';
import { spreadOver, summarizeFiles, type MadeFile } from './photo-figures.ts';
import type { Photos } from './results.ts';

const sample = 'content';

/** @param count how many of the edition's pictures are made, in all their files */
export async function measurePhotos(scratch: string, count: number): Promise<Photos> {
  const all = await photosOf(sample);
  const chosen = spreadOver(all, count);
  const cache = mkdtempSync(join(scratch, 'photos-'));
  const files: MadeFile[] = [];
  for (const [i, photo] of chosen.entries()) {
    console.error(`bench: files of ${photo.file}, ${i + 1} of ${chosen.length}`);
    files.push(...(await makeAll(photo, cache)));
  }
  const kept = chosen.map(({ id }) => sizesIn(join(cache, id)));
  const keptBytes = kept.map(sum);
  const editionFiles = sum(all.map((photo) => variantsOf(photo).length));
  return {
    pictures: all.length,
    made: chosen.length,
    kinds: summarizeFiles(files),
    filesOfOne: median(kept.map((sizes) => sizes.length)),
    cacheOfOne: Math.round(median(keptBytes)),
    editionFiles,
    editionCache: Math.round((sum(keptBytes) / files.length) * editionFiles),
    avif: await measureAvif([
      ...chosen.map(({ file }) => readFileSync(file)),
      ...(await Promise.all(chosen.map((_, i) => drawPhoto(i)))),
    ]),
    xmp: spread(all.map((photo) => Buffer.byteLength(xmpPacket(photo)))),
  };
}

/** One file at a time, as a reader's request would have it; the reading of the original is in it. */
async function makeAll(photo: Photo, cache: string): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const variant of variantsOf(photo)) {
    const started = performance.now();
    const { length } = await keptPicture(photoFile(photo, variant), cache);
    const { crop = 'whole', format } = variant;
    made.push({ crop, format, ms: performance.now() - started, bytes: length });
  }
  return made;
}

/** As they lie on the disk, where each is a digest longer than what is sent. */
function sizesIn(folder: string): number[] {
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
