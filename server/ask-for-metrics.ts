/** What a server counts: its supervisor asks it over the line between the two. */
import type { ChildProcess } from 'node:child_process';
import type { FromServer, ToServer } from './server-messages.ts';

/** Below the ten seconds that Prometheus waits, in milliseconds. */
const patience = 5_000;

/** @returns undefined where it ends meanwhile. @throws {Error} where it does not answer */
export function askForMetrics(child: ChildProcess): Promise<string | undefined> {
  return new Promise((done, fail) => {
    const hear = (message: FromServer) => {
      if (!('metrics' in message)) return;
      leave();
      done(message.metrics);
    };
    const exited = () => {
      leave();
      done(undefined);
    };
    const late = setTimeout(() => {
      leave();
      fail(new Error('The server does not say what it counts.'));
    }, patience);
    const leave = () => {
      clearTimeout(late);
      child.off('message', hear).off('exit', exited);
    };
    child.on('message', hear).on('exit', exited);
    child.send('metrics' satisfies ToServer, () => undefined);
  });
}
