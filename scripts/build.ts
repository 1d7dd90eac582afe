/** `npm run build`: content, then Next, then the pictures that readers ask for first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from './build/build-edition.ts';
import { startPictures } from './build/build-steps.ts';
import { currentEdition } from '../lib/edition/edition-folders.ts';

const edition = currentEdition(process.env);
const photos = join(edition.dataDir, 'photos.json');
const before = existsSync(photos) && readFileSync(photos, 'utf8');
await buildEdition(edition);
// A host that runs Next itself keeps none of them. Where no picture came, the server makes those that are shown
// in another size now.
const isSame = readFileSync(photos, 'utf8') === before;
if (!edition.host && !isSame) await startPictures(edition).ended;
