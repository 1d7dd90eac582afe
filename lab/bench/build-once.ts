/** A build as somebody waits for it: its seconds, and the memory of all its processes. */
import { once } from 'node:events';
import { watchMemory } from './process-memory.ts';
import { start, stop } from '../../e2e/processes.ts';

const buildMinutes = 20;

/** `peak` in bytes, where the system tells it. */
export type TimedBuild = { seconds: number; peak: number | null };

/** @throws {Error} with what the build printed, where it ends with a fault or not at all */
export async function buildOnce(
  { command, variables }: { command: string[]; variables: Record<string, string> },
  scratch: string,
  what: string,
): Promise<TimedBuild> {
  const started = performance.now();
  const building = start(command, variables, scratch);
  const endWatch = watchMemory(building.pid);
  const patience = setTimeout(() => void stop(building), buildMinutes * 60_000);
  const [code] = (await once(building.child, 'exit')) as [number | null];
  clearTimeout(patience);
  const peak = endWatch();
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The ${what} stopped:\n${building.said()}`);
  console.error(`bench: ${what}: ${seconds.toFixed(1)} s`);
  return { seconds, peak };
}
