import { statSync } from 'node:fs';

/** As git has it: a file written a moment ago may be written again without another time. */
const settled = 2_000;

/**
 * What the file system says of a file: as long as that is the same, so is what stands in it. It holds on one
 * machine alone, since a clone has times of its own.
 *
 * @returns undefined where nothing can be told
 */
export function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats || Date.now() - stats.mtimeMs < settled) return undefined;
  return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
}
