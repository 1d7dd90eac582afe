/** Many addresses, each asked once and in their order, by several connections that are kept open. */
import { Agent, get } from 'node:http';
import { acceptEncoding } from './load-tools.ts';
import { percentile } from './median.ts';

export type Answered = { asked: number; perSecond: number; p50: number; p99: number };

export type Pace = {
  connections: number;
  /**
   * Without it, each connection asks again as soon as it is answered. With it, requests begin at
   * fixed instants, and one that had to wait for a connection has waited: its time counts from then.
   */
  perSecond?: number;
};

/** @throws {Error} where an answer is not 200, since errors served fast are no figure */
export async function requestMany(
  origin: string,
  paths: string[],
  { connections, perSecond }: Pace,
): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  const started = performance.now();
  let next = 0;
  const ask = async () => {
    for (let i = next++; i < paths.length; i = next++) {
      const due = perSecond ? started + (i * 1000) / perSecond : performance.now();
      await until(due);
      await requestOnce(origin + paths[i]!, agent);
      took.push(performance.now() - due);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, ask));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    asked: took.length,
    perSecond: Math.round(took.length / seconds),
    p50: rounded(percentile(took, 0.5)),
    p99: rounded(percentile(took, 0.99)),
  };
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}

function requestOnce(url: string, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    const headers = { 'Accept-Encoding': acceptEncoding };
    const asked = get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${url} answered ${answer.statusCode}.`));
      answer.on('error', fail).on('end', done).resume();
    });
    asked.on('error', fail);
  });
}

function rounded(ms: number): number {
  return Number(ms.toFixed(1));
}
