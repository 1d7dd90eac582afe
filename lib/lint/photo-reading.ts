/** Reads the files of pictures, each once a run. */
import { readFile } from 'node:fs/promises';
import { hashOf, type Measures } from '../photos/photo.ts';
import { probePicture } from '../photos/probe-picture.ts';
import { readFileRecord } from '../photos/read-file-record.ts';

export type ReadPicture = Measures | { fault: string };

/** One decodes while the next is read: an original may take 300 MB, and sharp fills the cores by itself. */
const atOnce = 2;

export type PictureReader = (path: string) => Promise<ReadPicture>;

/**
 * @param readOne reads a file, or knows it already
 * @returns what each file is and says, by path; `fault` in words that follow its name
 */
export async function readPictures(
  paths: Iterable<string>,
  readOne: PictureReader = readPicture,
): Promise<Map<string, ReadPicture>> {
  const read = new Map<string, ReadPicture>();
  const queue = new Set(paths).values();
  const work = async () => {
    for (const path of queue) read.set(path, await readOne(path));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read;
}

/** @param probe looks at its bytes, or knows them already */
export async function readPicture(path: string, probe = probePicture): Promise<ReadPicture> {
  const bytes = await readFile(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (bytes instanceof Error) return { fault: `cannot be read (${bytes.code})` };
  const looks = await probe(bytes);
  return 'fault' in looks
    ? looks
    : { ...looks, record: readFileRecord(bytes), hash: hashOf(bytes) };
}
