import { mkdirSync, writeFileSync } from 'node:fs';

/** lib/archive/generated.ts imports this file, so that `next dev` notices new content. */
export function noteRevision(): void {
  mkdirSync('.editions', { recursive: true });
  writeFileSync('.editions/revision.json', JSON.stringify({ builtAt: new Date().toISOString() }));
}
