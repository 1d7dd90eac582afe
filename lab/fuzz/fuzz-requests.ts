/** Sends hostile requests to a server that runs, a few at a time, and tells what was wrong. */
import { answerFaults } from './answer-faults.ts';
import { hostileRequests, type HostileRequest } from './hostile-requests.ts';
import { sendRaw } from './raw-request.ts';

/** `faults`: one entry for each request that was answered wrongly. */
export type RequestRun = { faults: string[]; slowest: number; statuses: Map<number, number> };

const atOnce = 8;

/** @param progress is told how many are done, now and then */
export async function fuzzRequests(
  port: number,
  { count, seed, progress }: { count: number; seed: number; progress?: (done: number) => void },
): Promise<RequestRun> {
  const run: RequestRun = { faults: [], slowest: 0, statuses: new Map() };
  let done = 0;
  const queue = hostileRequests(count, seed).values();
  const work = async () => {
    for (const request of queue) {
      await tryOne(port, request, run);
      if (++done % 1000 === 0) progress?.(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return run;
}

async function tryOne(port: number, request: HostileRequest, run: RequestRun): Promise<void> {
  const tell = (fault: string) => run.faults.push(`${show(request)} ${fault}`);
  try {
    const answer = await sendRaw(port, request);
    run.slowest = Math.max(run.slowest, answer.milliseconds);
    run.statuses.set(answer.status, (run.statuses.get(answer.status) ?? 0) + 1);
    const faults = answerFaults(answer);
    if (faults.length > 0) tell(faults.join(', '));
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}

function show({ method, target, headers }: HostileRequest): string {
  const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return cut(JSON.stringify([method, cut(target), ...headers.map((pair) => pair.join(': '))]));
}
