/** The process of picture-maker.ts. */
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { makePicture, makeQuickForm } from '../../lib/share-card/picture-file.ts';
import type { Job, Reply } from './picture-maker.ts';

// Where both want the same core, pages come first.
setPriority(5);
// Several pictures are made at once instead, and none is made twice.
sharp.concurrency(1);
sharp.cache(false);

// The server is told to stop, not we: it lets us finish what its readers wait for.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// At once, whatever is being decoded: there is nobody to send it to.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const reply = (message: Reply) => process.send?.(message);

process.on('message', ({ number, file, quick }: Job & { number: number }) => {
  (quick ? makeQuickForm(file) : makePicture(file)).then(
    (bytes) => reply({ number, bytes }),
    (error: unknown) => reply({ number, fault: String((error as Error | null)?.message ?? error) }),
  );
});
