import { writeWhole } from './write-whole.ts';

/** lib/archive/generated.ts imports this file, so that `next dev` notices new content. */
export function noteRevision(): void {
  writeWhole('.editions/revision.json', JSON.stringify({ builtAt: new Date().toISOString() }));
}
