/**
 * What the file of each picture is and says, kept from build to build: to open ten thousand takes most
 * of an hour. How one looks holds as long as its bytes do; what it says of its credit is read again by every
 * other code.
 */
import sharp from 'sharp';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { readPicture, type PictureReader, type ReadPicture } from '../../lib/lint/photo-reading.ts';
import { hashOf } from '../../lib/photos/photo.ts';
import { probePicture, type Fault, type Looks } from '../../lib/photos/probe-picture.ts';
import { stateOf } from './file-state.ts';
import { hashPictureCode } from './hash-sources.ts';
import { keepLines, readLines } from './kept-lines.ts';
import { keptPlace } from './kept-place.ts';

/** Which code read the files, and which of it looked at the pictures. */
type Code = { reads: string; looks: string };
type Kept = { hash: string; state: string | undefined; picture: ReadPicture };

/** Opening so many takes a minute. */
const toldAfter = 100;

/** @param reads hash of the code that reads content */
export function picturesOf(
  edition: Pick<Edition, 'contentDir' | 'dataDir'>,
  reads: string,
  say?: (line: string) => void,
) {
  const code = { reads, looks: `${JSON.stringify(sharp.versions)} ${hashPictureCode()}` };
  return keptPictures(keptPlace('pictures', edition), code, say);
}

export function keptPictures(place: string, code: Code, say: (line: string) => void = console.log) {
  const before = readKept(place, code);
  const looks = new Map([...before.values()].map(({ hash, picture }) => [hash, looksOf(picture)]));
  const now = new Map<string, Kept>();
  let isSame = true;
  let opened = 0;

  const open = async (bytes: Buffer) => {
    const seen = await probePicture(bytes);
    opened += 1;
    if (opened % toldAfter === 0) {
      say(`pictures: looked at ${opened} that are new`);
      // So that a run that is stopped has not looked for nothing.
      keepLines(place, [code, ...new Map([...before, ...now])]);
    }
    return seen;
  };

  const read: PictureReader = async (path) => {
    const state = stateOf(path);
    const known = before.get(path);
    if (known && state !== undefined && known.state === state) {
      now.set(path, known);
      return known.picture;
    }
    isSame = false;
    let hash: string | undefined;
    const picture = await readPicture(path, async (bytes) => {
      hash = hashOf(bytes);
      return looks.get(hash) ?? (await open(bytes));
    });
    if (hash !== undefined) now.set(path, { hash, state, picture });
    return picture;
  };

  return {
    read,
    /** Those that were read; of any other nothing is kept. */
    store(): void {
      if (!isSame || now.size < before.size) keepLines(place, [code, ...now]);
    },
  };
}

/** @returns nothing where there is none, and of other code that looks */
function readKept(place: string, code: Code): Map<string, Kept> {
  const [by, ...files] = readLines(place) as [Code?, ...[path: string, kept: Kept][]];
  if (by?.looks !== code.looks) return new Map();
  // What other code has read in a file is read again, whatever the file system says.
  if (by.reads !== code.reads) for (const [, kept] of files) kept.state = undefined;
  return new Map(files);
}

function looksOf(picture: ReadPicture): Looks | Fault {
  if ('fault' in picture) return picture;
  const { width, height, color } = picture;
  return { width, height, color };
}
