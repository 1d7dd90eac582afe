/** `npm run photo -- FILE …`: what the record of a picture would be, and the front matter to paste. */
import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { readEnvironment } from '../lib/edition/environment.ts';
import { describePhoto } from './photo/describe-photo.ts';
import { probePicture } from '../lib/photos/probe-picture.ts';
import { readFileRecord } from '../lib/photos/read-file-record.ts';

const files = process.argv.slice(3);
if (files.length === 0) {
  throw new Error('Name one or more pictures: npm run photo -- content/photos/gate.jpg');
}
const faults: Partial<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, and not a picture',
  EACCES: 'may not be read by you',
};

const { contentDir } = readEnvironment({ ...process.env, SITE_ENV: 'development' });

for (const file of files) {
  try {
    console.log(await describe(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @throws {Error} for a file that is not there, or is no picture */
async function describe(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(
      `${file} ${faults[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be read'}.`,
    );
  });
  const looks = await probePicture(bytes);
  if ('fault' in looks) throw new Error(`${file} ${looks.fault}.`);
  return describePhoto({ file, src: nameOf(file), looks, record: readFileRecord(bytes) });
}

/** As a story would name it: from the photo folder, or beside itself. */
function nameOf(file: string): string {
  const path = relative(join(contentDir, 'photos'), file);
  return path.startsWith('..') || isAbsolute(path) ? basename(file) : path;
}
