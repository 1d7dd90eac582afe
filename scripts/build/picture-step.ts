/** The last step of a build: pictures, for an edition whose pages are made. Told by the environment. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { makeAhead } from '../../server/pictures/make-ahead.ts';
import { startPictureMaker } from '../../server/pictures/picture-maker.ts';
import { openPictureStore } from '../../server/pictures/picture-store.ts';
import { keepPictures, usualLimits } from '../../server/pictures/pictures.ts';
import { usualCache } from '../../lib/share-card/picture-file.ts';

const [, , , distDir = '.next'] = process.argv;
const atOnce = availableParallelism();
const maker = startPictureMaker();
const lanes = { quick: 1, other: atOnce };
const pictures = keepPictures(openPictureStore(usualCache), maker, { ...usualLimits, lanes });
await makeAhead(pictures, {
  // As Next names the files of pages.
  readPage: (path) =>
    readFile(join(distDir, 'server/app', `${path === '/' ? 'index' : path}.html`), 'utf8'),
  atOnce,
  say: (line) => {
    console.log(line);
  },
  stopping: () => false,
});
maker.stop();
