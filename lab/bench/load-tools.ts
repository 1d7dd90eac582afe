/** Two ways to ask one page again and again: wrk where it is installed, else Node, which is slower itself. */
import { execFile, spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { promisify } from 'node:util';

export type LoadTool = {
  name: string;
  /** @returns requests a second, and milliseconds that half and 99 of 100 took at most */
  shoot: (
    url: string,
    connections: number,
    seconds: number,
  ) => Promise<{ perSecond: number; p50: number; p99: number }>;
};

export const acceptEncoding = 'gzip, br';

export function hasWrk(): boolean {
  return spawnSync('wrk', ['-v']).error === undefined;
}

export const wrk: LoadTool = {
  name: 'wrk',
  async shoot(url, connections, seconds) {
    // A slow answer is a slow one in the figures, and no fault: wrk would call one after 2 s so.
    const timeout = seconds + 10;
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', `--timeout=${timeout}s`];
    const all = [...args, '-H', `Accept-Encoding: ${acceptEncoding}`, url];
    const { stdout } = await promisify(execFile)('wrk', all, { timeout: (seconds + 30) * 1000 });
    return readWrk(stdout);
  },
};

/** @throws {Error} where an answer was not a page: such a figure says nothing */
export function readWrk(output: string) {
  const fault = /Non-2xx.*|Socket errors.*/.exec(output)?.[0];
  if (fault) throw new Error(`wrk: ${fault}`);
  const inMs: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
  const percentile = (name: string) => {
    const [, value, unit = ''] =
      new RegExp(`^\\s*${name}%\\s+([\\d.]+)(\\w+)`, 'm').exec(output) ?? [];
    return Number(value) * (inMs[unit] ?? NaN);
  };
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  const read = { perSecond, p50: percentile('50'), p99: percentile('99') };
  if (Object.values(read).some(Number.isNaN)) throw new Error(`wrk said:\n${output}`);
  return read;
}

export const nodeClient: LoadTool = {
  name: 'own Node client',
  async shoot(url, connections, seconds) {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const took: number[] = [];
    const started = performance.now();
    const deadline = started + seconds * 1000;
    const ask = async () => {
      while (performance.now() < deadline) took.push(await requestOnce(url, agent));
    };
    await Promise.all(Array.from({ length: connections }, ask));
    const perSecond = (took.length / (performance.now() - started)) * 1000;
    agent.destroy();
    took.sort((a, b) => a - b);
    const percentile = (share: number) => took[Math.floor(took.length * share)] ?? NaN;
    return { perSecond, p50: percentile(0.5), p99: percentile(0.99) };
  },
};

function requestOnce(url: string, agent: Agent): Promise<number> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const asked = get(
      url,
      { agent, headers: { 'Accept-Encoding': acceptEncoding } },
      (response) => {
        if (response.statusCode !== 200) fail(new Error(`${url} answered ${response.statusCode}.`));
        response.resume().on('end', () => {
          done(performance.now() - started);
        });
      },
    );
    asked
      .on('error', fail)
      .setTimeout(10_000, () => asked.destroy(new Error('No answer in 10 s.')));
  });
}
