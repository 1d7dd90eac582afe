/** The long form of the hand-over, with another edition that is built while readers read. */
import { benchEdition } from '../bench/scratch.ts';
import { freePort } from '../../e2e/processes.ts';
import type { Check } from './check.ts';
import { copyContent, isSecondEdition, writeSecondEdition } from './content-copy.ts';
import { handOver, killServer } from './hand-over.ts';
import { end, startInstance } from './instance.ts';

export async function changeEdition(scratch: string, check: Check): Promise<void> {
  const content = copyContent();
  const port = await freePort();
  const { variables } = benchEdition(content, port);
  const instance = await startInstance(scratch, port, variables);
  const origin = `http://127.0.0.1:${port}`;
  const run = { instance, origin, variables, requests: 10_000 };

  await handOver(run, check, () => {
    writeSecondEdition(content);
  });
  const story = await (await fetch(`${origin}/articles/the-whole-story`)).text();
  check('readers get the new edition', isSecondEdition(story), '/articles/the-whole-story');
  await killServer(run, check);
  const again = await (await fetch(`${origin}/articles/the-whole-story`)).text();
  check('a server that is started again has it too', isSecondEdition(again), 'the same');
  await end(instance, 'SIGTERM');
}
