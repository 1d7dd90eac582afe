/**
 * The files that a content folder is read from. A pull request may come from a stranger, and a link in
 * it may lead to any file of the machine: none is followed.
 */
import glob from 'fast-glob';
import { join } from 'node:path';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';

export type ContentPath = { type: DocumentType; file: string };

export const pictureFile = /\.(avif|gif|jpe?g|png|tiff?|webp)$/i;

export function pathsIn(contentDir: string, patterns: string | string[]): string[] {
  return glob.globSync(patterns, { cwd: contentDir, followSymbolicLinks: false }).sort();
}

/** @returns the paths that the paper reads, the content folder included */
export function contentPaths(contentDir: string): ContentPath[] {
  return (Object.keys(documentTypes) as DocumentType[]).flatMap((type) =>
    pathsIn(contentDir, documentTypes[type].files).map((path) => ({
      type,
      file: join(contentDir, path),
    })),
  );
}

/** Photographs; a logo and an icon are no such thing, and lib/lint/check-brand.ts reads them. */
export function pictureFiles(contentDir: string): string[] {
  return pathsIn(contentDir, '**/*')
    .filter((path) => pictureFile.test(path) && !path.startsWith('brand/'))
    .map((path) => join(contentDir, path));
}
