/** Asks the process that keeps the content for each next edition. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { asArgument, type Edition } from '../../lib/edition/edition-folders.ts';
import type { Prepare } from '../../server/server-messages.ts';
import type { Answer, Question } from './update-step.ts';

/**
 * @param owner the server that hands over
 * @returns what makes each edition; it throws where the content has a fault
 */
export function startUpdates(edition: Edition, owner: string): Prepare {
  const begin = () => {
    const args = ['scripts/watch/update-step', asArgument(edition), owner];
    return fork('scripts/run.mjs', args, { execArgv: ['--max-semi-space-size=64'] });
  };
  let child: ChildProcess | undefined = begin();
  return async (turn) => {
    child ??= begin();
    const asked = child;
    const ended = once(asked, 'exit').then(() => {
      if (child === asked) child = undefined;
      throw new Error('The process that puts the content in order has ended; see above.');
    });
    ended.catch(() => undefined);
    asked.send({ name: `${owner}.${turn}` } satisfies Question);
    const [answer] = (await Promise.race([once(asked, 'message'), ended])) as [Answer];
    if ('fault' in answer) throw new Error(answer.fault);
    if ('made' in answer) return true;
    // It runs the code from before, too.
    child = undefined;
    asked.kill();
    return false;
  };
}
