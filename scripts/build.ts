/** `npm run build`: content, then Next, then the pictures that readers ask for first. */
import { buildEdition } from './build/build-edition.ts';
import { startPictures } from './build/build-steps.ts';
import { currentEdition } from '../lib/edition/edition-folders.ts';

const edition = currentEdition(process.env);
await buildEdition(edition);
// A host that runs Next itself keeps none of them.
if (!edition.host) await startPictures(edition).ended;
