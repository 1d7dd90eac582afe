/** Whether a server that was just started can take readers: it says where it listens, and is asked there. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FromServer } from './server-messages.ts';

const healthTimeout = 60_000;

/** @returns its port. @throws {Error} with what the server says of itself, where it is not ready in time */
export async function untilHealthy(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, 'message')) as [FromServer];
  if (!('listening' in message)) throw new Error('The new server does not say where it listens.');
  const latest = Date.now() + healthTimeout;
  for (;;) {
    const health = await healthAt(message.listening);
    if (health === 'ready') return message.listening;
    if (Date.now() > latest) throw new Error(`The new server is not well: ${health}`);
    await pause(200);
  }
}

function healthAt(port: number): Promise<string> {
  return new Promise((done) => {
    // On a connection that does not stay: a server that retires would wait for it.
    const options = { host: '127.0.0.1', port, path: '/healthz', agent: false };
    const asked = get(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        done(answer.statusCode === 200 ? 'ready' : text.trim());
      });
    });
    asked.on('error', ({ message }) => {
      done(message);
    });
  });
}
