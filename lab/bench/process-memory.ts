/** How much memory a process and all it started hold, from Linux's /proc; other systems tell nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @returns a function that ends the watch and tells the most that all held at once, in bytes */
export function watchMemory(pid: number, everyMs = 200): () => number | null {
  if (!existsSync('/proc/self/status')) return () => null;
  let most = 0;
  const look = () => {
    most = Math.max(most, memoryHeld(pid));
  };
  const timer = setInterval(look, everyMs);
  return () => {
    look();
    clearInterval(timer);
    return most;
  };
}

/** @returns what they hold now, in bytes; NaN where the system does not tell */
export function memoryHeld(pid: number): number {
  if (!existsSync('/proc/self/status')) return NaN;
  return treeOf(pid).reduce((sum, each) => sum + memoryOf(each), 0);
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

function memoryOf(pid: number): number {
  return Number(field(read(`/proc/${pid}/status`), 'VmRSS')) * 1024;
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
