/** Tells when something in a folder was written. */
import { watch } from 'node:fs';

/** An editor writes a file in several steps. */
const stillFor = 150;

/** @param changed called once what was written has come to rest */
export function watchFolder(folder: string, changed: () => void): void {
  let wait: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(wait);
    wait = setTimeout(changed, stillFor);
  });
  // A folder that goes while it is looked at.
  watcher.on('error', (error) => {
    console.error(error.message);
  });
}
