/** A disk of its own under a folder: one that is full, or one that nobody may write to. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Disk = { unmount: () => void };

/** @returns undefined where this process may mount nothing */
export function mountDisk(folder: string, options: string): Disk | undefined {
  mkdirSync(folder, { recursive: true });
  const args = ['-t', 'tmpfs', '-o', options, 'broadsheet-faults', folder];
  const mounted = spawnSync('mount', args);
  if (mounted.status !== 0) return undefined;
  const unmount = () => {
    // Lazily: the server may have a file of it open.
    spawnSync('umount', ['-l', folder]);
    process.off('exit', unmount);
  };
  process.once('exit', unmount);
  return { unmount };
}

/** Writes until there is no room. */
export function fill(folder: string): void {
  const file = join(folder, 'full');
  rmSync(file, { force: true });
  for (let size = 0; ; size += 4096) {
    try {
      writeFileSync(file, Buffer.alloc(4096), { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
    if (size > 16_000_000) throw new Error(`${folder} is no small disk`);
  }
}
