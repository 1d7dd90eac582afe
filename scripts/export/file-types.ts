/** What a host must say of a file's type, where its ending does not tell. */
import { basename, extname } from 'node:path';
import type { ExportedFile } from './export-folder.ts';

/** By ending, as nginx lists them: what most files with it are. */
export function typesByEnding(files: [string, ExportedFile][]): Map<string, string> {
  const counted = new Map<string, Map<string, number>>();
  for (const [, { file, type }] of files) {
    const types = counted.get(extname(file)) ?? new Map<string, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    counted.set(extname(file), types);
  }
  return new Map(
    [...counted].map(([ending, types]) => [ending, [...types].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

export type TypeException = {
  /** The file's own name; all of that name have this type. */
  name: string;
  type: string;
  /** How many folders it lies below, wherever it does. */
  depths: number[];
};

/** Feeds and the like, which end as other files do. */
export function typeExceptions(files: [string, ExportedFile][]): TypeException[] {
  const usual = typesByEnding(files);
  const found = new Map<string, TypeException>();
  for (const [, { file, type }] of files) {
    if (usual.get(extname(file)) === type) continue;
    const name = basename(file);
    const depth = file.split('/').length - 1;
    const known = found.get(name) ?? { name, type, depths: [] };
    if (!known.depths.includes(depth)) known.depths.push(depth);
    found.set(name, known);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
