/** `npm run build`: content, then Next. */
import { buildEdition } from './build/build-edition.ts';
import { currentEdition } from '../lib/edition/edition-folders.ts';

await buildEdition(currentEdition(process.env));
