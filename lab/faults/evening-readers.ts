/** Readers of an evening: they have the story open and poll, load it anew, page back, and open what was shared. */
import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { pause } from './load.ts';

export type EveningReaders = {
  /** By status. */
  answers: Map<number, number>;
  /** What no answer may be, and what no page may show. */
  faults: string[];
  /** When an entry was first on a page, in milliseconds. */
  seen: Map<string, number>;
  stop: () => Promise<void>;
};

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/**
 * @param story its address
 * @param rest seconds between two looks of one
 * @param wasRemoved whether an entry of that name has been taken back: its address may be gone
 */
export function startReaders(
  story: string,
  { count, rest }: { count: number; rest: number },
  wasRemoved: (name: string) => boolean,
): EveningReaders {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const { origin, pathname } = new URL(story);
  const answers = new Map<number, number>();
  const faults: string[] = [];
  const seen = new Map<string, number>();
  let going = true;

  async function ask(path: string, right: number[], headers = {}): Promise<Answer | undefined> {
    const answer = await read(origin + path, agent, headers).catch((error: unknown) => {
      faults.push(`${path}: ${(error as Error).message}`);
      return undefined;
    });
    if (!answer) return undefined;
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    if (!right.includes(answer.status)) faults.push(`${path}: ${answer.status}`);
    return answer;
  }

  function note(path: string, { text }: Answer): string[] {
    const names = namesOn(text);
    if (new Set(names).size < names.length) faults.push(`${path}: an entry stands there twice`);
    for (const name of names) if (!seen.has(name)) seen.set(name, Date.now());
    return names;
  }

  async function evening(i: number): Promise<void> {
    // They did not all open it at the same moment.
    await pause((i * rest) / count);
    for (let turn = i; going; turn += 1) {
      const page = await ask(pathname, [200]);
      if (page?.status !== 200) continue;
      const names = note(pathname, page);
      const frame = /<iframe[^>]* src="([^"]+)"/.exec(page.text)?.[1];
      if (frame) {
        const first = await ask(frame, [200]);
        const etag = first?.headers.etag;
        if (etag) await ask(frame, [200, 304], { 'If-None-Match': etag });
      }
      const earlier = 1 + (turn % Math.max(1, pagesOf(page.text)));
      const pagePath = `${pathname}/page/${earlier}`;
      const old = await ask(pagePath, [200]);
      if (old?.status === 200) note(pagePath, old);
      const shared = names[turn % names.length];
      if (shared) {
        const open = await ask(`${pathname}/${shared}`, [200, 404]);
        // What was taken back while we read is gone, and nothing else.
        if (open?.status === 404 && !wasRemoved(shared)) faults.push(`${shared} is lost`);
      }
      await ask(`/articles/count-of-letters`, [308]);
      await pause(rest);
    }
  }

  const readers = Array.from({ length: count }, (_, i) => evening(i));
  return {
    answers,
    faults,
    seen,
    stop: async () => {
      going = false;
      await Promise.all(readers);
      agent.destroy();
    },
  };
}

/** The entries of a page, in its order. */
export function namesOn(html: string): string[] {
  return Array.from(html.matchAll(/<article id="entry-([\w-]+)"/g), ([, name = '']) => name);
}

export function pagesOf(html: string): number {
  const [, page = '0'] = /\/page\/(\d+)#entry-/.exec(html) ?? [];
  return Number(page);
}

export function read(url: string, agent?: Agent, headers = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = get(url, { headers, timeout: 30_000, ...(agent && { agent }) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('error', fail);
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 30 s')));
    request.on('error', fail);
  });
}
