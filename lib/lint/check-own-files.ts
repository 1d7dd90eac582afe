/** Files of the paper's own: each that a text plays or links to must be there, and be what its name says. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../reader/content-files.ts';
import { ownFileAt, ownFileTypes } from '../schema/own-files.ts';
import { beginsLike } from './file-beginnings.ts';
import { ownFilesOf } from './own-files-of.ts';
import type { Problem } from './problem.ts';

export function checkOwnFiles(files: ContentFile[], contentDir: string): Problem[] {
  const known = new Map<string, Fault | undefined>();
  const faultOf = (address: string) => {
    if (!known.has(address)) known.set(address, faultIn(address, contentDir));
    return known.get(address);
  };
  return files.flatMap((source) =>
    ownFilesOf(source).flatMap(({ address, place }) => {
      const fault = faultOf(address);
      if (!fault) return [];
      const message = place.field ? fault.message : `the text ${fault.message}`;
      return [{ ...place, ...fault, message }];
    }),
  );
}

type Fault = Pick<Problem, 'message' | 'mend'>;

function faultIn(address: string, contentDir: string): Fault | undefined {
  const file = ownFileAt(address);
  if (!file) {
    const folder = address.split('/')[1] ?? '';
    const endings = Object.keys(ownFileTypes[folder] ?? {}).join(', ');
    return {
      message: `names ${address}, which is no name of a file there`,
      mend: `use letters, digits and hyphens, and one of the endings ${endings}`,
    };
  }
  const path = join(contentDir, file.folder, file.name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    const message = `names ${address}, and ${path} does not exist`;
    return { message, mend: `put the file itself into ${join(path, '..')}` };
  }
  if (beginsLike(file.ending, startOf(path))) return undefined;
  const message = `names ${path}, which is no ${file.ending.toUpperCase()} file${stat.size === 0 ? ' but empty' : ''}`;
  return {
    message,
    mend: 'save it again as what its name says, or give it the ending that is true',
  };
}

function startOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(12);
    return start.subarray(0, readSync(file, start, 0, start.length, 0));
  } finally {
    closeSync(file);
  }
}
