/** One instance of the paper behind a proxy, to be started, killed and started again. */
import { once } from 'node:events';
import { start, untilServing, type Started } from '../../e2e/processes.ts';
import { editions } from '../../e2e/editions.ts';

export const fixtureVariables: Record<string, string> = editions.fixture.variables;

/** @param folder where it runs, when that is not here; `options` of `npm start` */
export async function startInstance(
  scratch: string,
  port: number,
  variables = fixtureVariables,
  { folder = '.', options = [] }: { folder?: string; options?: string[] } = {},
): Promise<Started> {
  const command = ['env', '-C', folder, 'node', 'scripts/run.mjs', 'start', ...options];
  const instance = start(command, { ...variables, PORT: String(port) }, scratch);
  await untilServing(instance, `http://127.0.0.1:${port}/healthz`, 240);
  return instance;
}

/** Ends one by a signal; `stop` of the bench would lose patience after five seconds. */
export async function end({ child, pid }: Started, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(signal === 'SIGKILL' ? -pid : pid, signal);
  await ended;
}
