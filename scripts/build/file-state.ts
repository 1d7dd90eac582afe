import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/** As git has it: a file written a moment ago may be written again without another time. */
const settled = 2_000;

/**
 * What the file system says of a file: as long as that is the same, so is what stands in it. It holds on one
 * machine alone, since a clone has times of its own. The file is opened, since a network's file system looks
 * whether another machine has written it only then.
 *
 * @returns undefined where nothing can be told, and of a link, which may lead to any file
 */
export function stateOf(file: string): string | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    const { size, mtimeMs, ctimeMs, ino } = fstatSync(open);
    return Date.now() - mtimeMs < settled ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
