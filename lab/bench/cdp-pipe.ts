/**
 * A Chromium of our own, spoken to over its debugging pipe. Playwright forbids prerendering
 * (`Page.setPrerenderingAllowed`) and never shows a prerendered page; a reader's browser does both.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumOptions } from '../../e2e/chromium.ts';

type Answer = Record<string, unknown>;
type Message = {
  id?: number;
  method?: string;
  params?: Answer;
  result?: Answer;
  error?: { message: string };
};
type Waiting = { done: (answer: Answer) => void; fail: (error: Error) => void };

export type Cdp = {
  send: (method: string, params?: object, sessionId?: string) => Promise<Answer>;
  on: (method: string, listener: (params: Answer) => void) => void;
  close: () => Promise<void>;
};

/** @param scratch folder for its profile, which goes when that goes */
export function openChromium(scratch: string): Cdp {
  const { executablePath = '', args = [] } = chromiumOptions();
  const profile = mkdtempSync(join(scratch, 'profile-'));
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-extensions',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const input = child.stdio[3] as Writable;
  const waiting = new Map<number, Waiting>();
  const listeners: { method: string; listener: (params: Answer) => void }[] = [];
  let last = 0;

  readMessages(child.stdio[4] as Readable, ({ id, method, params = {}, result = {}, error }) => {
    for (const known of listeners) if (known.method === method) known.listener(params);
    const caller = id === undefined ? undefined : waiting.get(id);
    if (id !== undefined) waiting.delete(id);
    if (error) caller?.fail(new Error(error.message));
    else caller?.done(result);
  });
  child.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('Chromium has ended.'));
  });
  input.on('error', () => undefined); // told by `exit`

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, fail) => {
        const id = ++last;
        waiting.set(id, { done, fail });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    on: (method, listener) => listeners.push({ method, listener }),
    close: async () => {
      const ended = once(child, 'exit');
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

function readMessages(output: Readable, tell: (message: Message) => void): void {
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) tell(JSON.parse(message) as Message);
  });
}
