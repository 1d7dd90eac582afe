/** One machine: a new edition takes over while readers read, and the server process is killed under its supervisor. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Check } from './check.ts';
import { ask, pause, startLoad, type Load } from './load.ts';
import type { Started } from '../../e2e/processes.ts';

export type HandOver = {
  instance: Started;
  origin: string;
  /** As the instance was started with. */
  variables: Record<string, string>;
  /** How many must be asked while the editions change. */
  requests: number;
};

/** @param change made to the content after the load has begun */
export async function handOver(
  { instance, origin, variables, requests }: HandOver,
  check: Check,
  change: () => void = () => undefined,
): Promise<void> {
  const before = serverOf(instance.pid);
  const load = startReaders(origin);
  change();
  const publish = spawn(process.execPath, ['scripts/run.mjs', 'publish'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(publish, 'exit')) as [number | null];
  while (load.asked() < requests) await pause(0.2);
  const { asked, failures } = await load.stop();
  check('npm run publish hands over', code === 0, `ended with ${code}`);
  const told = `${asked} asked, ${failures.length} lost ${failures.slice(0, 3).join('; ')}`.trim();
  check('no request is lost while the next edition takes over', failures.length === 0, told);
  await until(10, () => !existsSync(`/proc/${before}`));
  check('the server before it ends', !existsSync(`/proc/${before}`), `process ${before}`);
}

/** Those who come after the kill wait, and are answered; those whose answer was under way may not be. */
export async function killServer({ instance, origin }: HandOver, check: Check): Promise<void> {
  const before = serverOf(instance.pid);
  process.kill(before, 'SIGKILL');
  const started = Date.now();
  const late = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(`${origin}/?${i}`)));
  const wrong = late.filter((status) => status !== 200);
  check(
    'who comes after a kill -9 of the server is answered',
    wrong.length === 0,
    `40 asked, ${wrong.length} lost, all after ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  const after = serverOf(instance.pid);
  check('by another process', after !== before, `${before}, then ${after}`);
}

/** Half of the readers keep their connections, half come anew for each page. */
function startReaders(origin: string): Load {
  const [kept, fresh] = [startLoad(origin), startLoad(origin, undefined, 4, false)];
  return {
    asked: () => kept.asked() + fresh.asked(),
    stop: async () => {
      const [a, b] = await Promise.all([kept.stop(), fresh.stop()]);
      return { asked: a.asked + b.asked, failures: [...a.failures, ...b.failures] };
    },
  };
}

/** @throws {Error} where no server process runs under it */
export function serverOf(supervisor: number): number {
  const found = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    const field = (file: string) => readFileSync(`/proc/${name}/${file}`, 'utf8');
    try {
      return (
        field('status').includes(`PPid:\t${supervisor}\n`) &&
        field('cmdline').includes('scripts/serve')
      );
    } catch {
      return false; // It has ended between the list and the look.
    }
  });
  // The last that was started: one that retires may still be there.
  const last = Math.max(...found.map(Number));
  if (!Number.isFinite(last)) throw new Error(`no server runs under ${supervisor}`);
  return last;
}

async function until(seconds: number, holds: () => boolean): Promise<void> {
  for (const latest = Date.now() + seconds * 1000; !holds() && Date.now() < latest;) {
    await pause(0.1);
  }
}
