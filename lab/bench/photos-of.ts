import { join } from 'node:path';
import { readContentFiles } from '../../lib/reader/content-files.ts';
import { pictureFiles } from '../../lib/reader/content-paths.ts';
import { photoUses, soundFields } from '../../lib/lint/photo-places.ts';
import { readPictures } from '../../lib/lint/photo-reading.ts';
import { makePhoto, photoPaths, type Photo } from '../../lib/photos/photo.ts';
import { usualCache } from '../../lib/share-card/picture-file.ts';

/** Every picture that the folder's stories and pages ask for, once each. */
export async function photosOf(contentDir: string): Promise<Photo[]> {
  const originals = await readPictures(pictureFiles(contentDir));
  const photos = new Map<string, Photo>();
  for (const use of readContentFiles(contentDir).flatMap(photoUses)) {
    const file = photoPaths(use.src, use.file, contentDir).find((path) => originals.has(path));
    const measures = file && originals.get(file);
    if (!measures || 'fault' in measures)
      throw new Error(`${use.file} names "${use.src}", which does not exist.`);
    const photo = makePhoto(soundFields(use), file, measures);
    photos.set(photo.id, photo);
  }
  return [...photos.values()];
}

/** The folders in which the files that were made of these pictures are kept, whatever edition asked for them. */
export async function keptFoldersOf(contentDir: string): Promise<string[]> {
  return (await photosOf(contentDir)).map(({ id }) => join(usualCache, id));
}
