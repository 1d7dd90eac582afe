/** The last step of a build: the pictures on the pages that readers ask for first. */
import { availableParallelism } from 'node:os';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { startNext } from '../../server/next-origin.ts';
import { makeAhead } from '../../server/pictures/make-ahead.ts';
import { startPictureMaker } from '../../server/pictures/picture-maker.ts';
import { openPictureStore } from '../../server/pictures/picture-store.ts';
import { keepPictures, usualLimits } from '../../server/pictures/pictures.ts';
import { usualCache } from '../../lib/share-card/picture-file.ts';

const { port, distDir } = JSON.parse(process.argv[3] ?? '') as Edition;
const atOnce = availableParallelism();
const maker = startPictureMaker();
const lanes = { quick: 1, other: atOnce };
const pictures = keepPictures(openPictureStore(usualCache), maker, { ...usualLimits, lanes });
const origin = await startNext(port, distDir);
await makeAhead(pictures, {
  readPage: async (path) => (await origin.render(path, { fresh: false })).body.toString(),
  atOnce,
  say: (line) => {
    console.log(line);
  },
  stopping: () => false,
});
maker.stop();
// Next would stay.
process.exit();
