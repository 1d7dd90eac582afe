/** The site in a thread of its own: whoever gets a page that is kept does not wait behind one that is made. */
import { Worker } from 'node:worker_threads';
import { hasDictionary } from '../lib/http/accept-encoding.ts';
import type { PageDictionary } from './page-dictionary.ts';
import type { Counts, FromSite, ToSite } from './site-messages.ts';

export type SiteThread = {
  /** Once it serves. */
  listening: Promise<{ port: number; dictionary: Pick<PageDictionary, 'isWith'> | undefined }>;
  tell: (message: Exclude<ToSite, 'count'>) => void;
  counts: () => Promise<Counts>;
  /** Ends it, whatever it has under way; `failed` is not called for that. */
  stop: () => void;
};

/** @param failed called where the thread has ended by a fault */
export function startSiteThread(failed: (fault: unknown) => void): SiteThread {
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['server/site-thread'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const waiting: ((counts: Counts) => void)[] = [];
  let isStopped = false;
  const fail = (fault: unknown) => {
    if (!isStopped) failed(fault);
  };
  thread.once('error', fail);
  thread.once('exit', () => {
    fail(new Error('The thread of the site has ended.'));
  });
  const listening: SiteThread['listening'] = new Promise((done) => {
    thread.on('message', (message: FromSite) => {
      if ('counts' in message) waiting.shift()?.(message.counts);
      else {
        const { listening: port, dictionary } = message;
        done({
          port,
          dictionary: dictionary === undefined ? undefined : { isWith: hasDictionary(dictionary) },
        });
      }
    });
  });
  const tell = (message: ToSite) => {
    thread.postMessage(message);
  };
  return {
    listening,
    tell,
    stop() {
      isStopped = true;
      void thread.terminate();
    },
    counts: () =>
      new Promise((done) => {
        waiting.push(done);
        tell('count');
      }),
  };
}
