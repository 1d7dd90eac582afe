/** `npm run build`: content, then Next. */
import { buildEdition } from './build-edition.ts';
import { currentEdition } from './edition.ts';

await buildEdition(currentEdition());
