/** How much memory a process and all it started hold, from Linux's /proc; other systems tell nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type Peak = { process: number | null; sum: number | null };

/** @returns a function that ends the watch and tells the peaks, in bytes */
export function watchMemory(pid: number, everyMs = 200): () => Peak {
  if (!existsSync('/proc/self/status')) return () => ({ process: null, sum: null });
  const peak = { process: 0, sum: 0 };
  const look = () => {
    const memory = treeOf(pid).map(memoryOf);
    // The kernel keeps a process's own peak, so none is missed between two looks.
    peak.process = Math.max(peak.process, ...memory.map(({ highest }) => highest));
    peak.sum = Math.max(
      peak.sum,
      memory.reduce((sum, { now }) => sum + now, 0),
    );
  };
  const timer = setInterval(look, everyMs);
  return () => {
    look();
    clearInterval(timer);
    return peak;
  };
}

/** @returns what they hold now, in bytes; NaN where the system does not tell */
export function memoryHeld(pid: number): number {
  if (!existsSync('/proc/self/status')) return NaN;
  return treeOf(pid).reduce((sum, each) => sum + memoryOf(each).now, 0);
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(field(read(`/proc/${name}/status`), 'PPid'));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function memoryOf(pid: number): { now: number; highest: number } {
  const status = read(`/proc/${pid}/status`);
  return {
    now: Number(field(status, 'VmRSS')) * 1024,
    highest: Number(field(status, 'VmHWM')) * 1024,
  };
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? '0';
}

/** A process may end between the list and the look. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
