/**
 * The thread of `scripts/serve.ts` that has the edition built unless it is, and takes the server's snapshot of it. It says
 * so, links the texts while the server begins to load the others, and gives back all that it needed.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { ensureEdition } from './build-edition.ts';
import { takeSnapshot } from './edition-snapshot.ts';

const { edition, name } = workerData as { edition: Edition; name: string };
await ensureEdition(edition, () => {
  const linkTexts = takeSnapshot(edition, name);
  parentPort?.postMessage('taken');
  linkTexts();
});
