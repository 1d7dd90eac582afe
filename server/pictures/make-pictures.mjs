// The process of picture-maker.ts. Plain JavaScript, since a process does not inherit the loader of
// TypeScript.
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { require } from 'tsx/cjs/api';

const { makePicture, makeQuickForm } = require('../../lib/share-card/picture-file.ts', import.meta
  .url);

// Where both want the same core, pages come first.
setPriority(5);
// Several pictures are made at once instead, and none is made twice.
sharp.concurrency(1);
sharp.cache(false);

// The server is told to stop, not we: it lets us finish what its readers wait for.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// At once, whatever is being decoded: there is nobody to send it to.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.on('message', async ({ number, file, quick }) => {
  try {
    const bytes = await (quick ? makeQuickForm(file) : makePicture(file));
    process.send({ number, bytes });
  } catch (error) {
    process.send({ number, fault: String(error?.message ?? error) });
  }
});
