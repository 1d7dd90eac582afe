/** Readers who ask without pause and remember every answer that was not right. */
import { Agent, get } from 'node:http';

export type Load = {
  asked: () => number;
  stop: () => Promise<{ asked: number; failures: string[] }>;
};

/** What a reader asks for at a turn, and the status that is right. */
export type Requests = ((turn: number) => [path: string, status: number])[];

/** A search for other words each time is in no cache, so it meets the fault. */
export const pages: Requests = [
  () => ['/articles/the-whole-story', 200],
  (turn) => [`/search?q=fence+${turn}`, 200],
  () => ['/', 200],
  (turn) => [`/search?q=whole+${turn}`, 200],
  (turn) => [`/articles/nobody-wrote-${turn}`, 404],
];

/** @param keepAlive whether a reader asks again on the same connection */
export function startLoad(
  origin: string,
  requests = pages,
  connections = 8,
  keepAlive = true,
): Load {
  const agent = new Agent({ keepAlive, maxSockets: connections });
  const failures: string[] = [];
  let turn = 0;
  let going = true;
  const read = async () => {
    while (going) {
      const [path, wanted] = requests[turn % requests.length]!(turn++);
      const found = await ask(origin + path, agent);
      if (found !== wanted) failures.push(`${path}: ${found}`);
    }
  };
  const readers = Array.from({ length: connections }, read);
  return {
    asked: () => turn,
    stop: async () => {
      going = false;
      await Promise.all(readers);
      agent.destroy();
      return { asked: turn, failures };
    },
  };
}

/** @returns the status of an answer that came whole, else what went wrong */
export async function ask(url: string, agent?: Agent): Promise<number | string> {
  try {
    return (await read(url, agent)).status;
  } catch (error) {
    return (error as Error).message;
  }
}

/** @throws {Error} for an answer that did not come whole within 20 s */
export function read(url: string, agent?: Agent): Promise<{ status: number; body: Buffer }> {
  return new Promise((done, fail) => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const options = { headers, ...(agent && { agent }), timeout: 20_000 };
    const request = get(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', ({ message }) => {
        fail(new Error(`broken off: ${message}`));
      });
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 20 s')));
    request.on('error', fail);
  });
}

export const pause = (seconds: number) =>
  new Promise<void>((done) => setTimeout(done, seconds * 1000));
