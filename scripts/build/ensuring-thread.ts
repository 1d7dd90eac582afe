/**
 * The thread of `scripts/serve.ts` that has the edition built unless it is, and takes the server's snapshot of it. It says
 * how far that is, links the texts while the server loads the others, and gives back all that it needed.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { ensureEdition, type Stage } from './ensure-edition.ts';
import { finishSnapshot, takeSnapshot } from './edition-snapshot.ts';

const { edition, name, isTaken } = workerData as {
  edition: Edition;
  name: string;
  isTaken: boolean;
};

// Told to end, it ends as a process does: what it started is stopped, and its lock taken away.
parentPort?.on('message', () => process.exit());
parentPort?.unref();

const say = (stage: Stage) => parentPort?.postMessage(stage);

if (isTaken) {
  say('there');
  say('current');
  finishSnapshot(edition, name);
} else {
  let linkTexts: () => void = () => undefined;
  await ensureEdition(edition, (stage) => {
    if (stage === 'there') linkTexts = takeSnapshot(edition, name);
    say(stage);
    if (stage === 'current') linkTexts();
  });
}
