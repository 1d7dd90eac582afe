/**
 * The thread of `scripts/serve.ts` that has the edition built unless it is, and takes the server's snapshot of it. It says
 * so, links the texts while the server begins to load the others, and gives back all that it needed.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { ensureEdition } from './build-edition.ts';
import { finishSnapshot, takeSnapshot } from './edition-snapshot.ts';

const { edition, name, isTaken } = workerData as {
  edition: Edition;
  name: string;
  isTaken: boolean;
};

// Told to end, it ends as a process does: what it started is stopped, and its lock taken away.
parentPort?.on('message', () => process.exit());
parentPort?.unref();

if (isTaken) {
  parentPort?.postMessage('taken');
  finishSnapshot(edition, name);
} else {
  await ensureEdition(edition, () => {
    const linkTexts = takeSnapshot(edition, name);
    parentPort?.postMessage('taken');
    linkTexts();
  });
}
