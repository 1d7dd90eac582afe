/** Two instances behind nginx, killed one after the other, and replaced by a new edition. */
import { hasWrk } from '../bench/load-tools.ts';
import { freePort, stop } from '../../e2e/processes.ts';
import type { Check } from './check.ts';
import { end, startInstance } from './instance.ts';
import { pause, startLoad } from './load.ts';
import { buildNewEdition, startLooking, takeOver } from './new-edition.ts';
import { isSecondEdition } from './content-copy.ts';
import { startProxy } from '../bench/proxy.ts';
import { compareWithFile } from './speed.ts';

const story = '/articles/the-whole-story';
/** For so long a page is kept (`lib/http/cache-control.ts`), in seconds. */
const kept = 30;
/** nginx leaves an instance that failed alone for one second. */
const untilAsked = 1.5;

export async function breakReplicas(scratch: string, check: Check): Promise<void> {
  const ports: [number, number] = [await freePort(), await freePort()];
  let first = await startInstance(scratch, ports[0]);
  let second = await startInstance(scratch, ports[1]);
  const proxy = await startProxy(scratch, ports);

  /** Goes through a change while readers ask, with a moment of peace before and after. */
  async function underLoad(sentence: string, change: () => Promise<void>): Promise<void> {
    const load = startLoad(proxy.origin);
    await pause(1);
    await change();
    await pause(2 * untilAsked);
    const { asked, failures } = await load.stop();
    check(sentence, failures.length === 0, told(asked, failures));
  }

  await underLoad(
    'no request is lost when the first instance is killed and comes back',
    async () => {
      await end(first, 'SIGKILL');
      first = await startInstance(scratch, ports[0]);
    },
  );
  await underLoad('no request is lost when the second is killed and comes back', async () => {
    await end(second, 'SIGKILL');
    second = await startInstance(scratch, ports[1]);
  });

  const variables = await buildNewEdition(scratch);
  const looking = startLooking(proxy.origin);
  await underLoad('no request is lost when a new edition takes over, one by one', async () => {
    const change = await takeOver(scratch, [first, second], ports, proxy.origin, variables);
    [first, second] = change.instances;
    const { files, lost } = change;
    check('the files of both editions come while both are there', !lost.length, told(files, lost));
  });
  const waited = await secondsUntil(3 * kept + 5, async () =>
    isSecondEdition(await (await fetch(proxy.origin + story)).text()),
  );
  check('the new edition is what readers get', waited !== undefined, `after ${waited ?? '∞'} s`);
  await pause(1);
  const { pages, lost } = await looking.stop();
  const seen = pages.old > 0 && pages.new > 0;
  check(
    'a reader goes from one to the other with every picture',
    seen && !lost.length,
    told(`${pages.old} old and ${pages.new} new`, lost),
  );

  if (hasWrk()) {
    const { cached, file, ratio } = await compareWithFile(proxy, story);
    const rates = `${Math.round(cached)} to ${Math.round(file)} a second, ratio ${ratio.toFixed(2)}`;
    check('the cached story is as fast as a file, 0.9 at least', ratio >= 0.9, rates);
  } else {
    console.log('left out: the speed of the cached story (wrk is not installed)');
  }
  await Promise.all([first, second, proxy.process].map(stop));
}

function told(asked: number | string, lost: string[]): string {
  return `${asked} asked, ${lost.length} lost ${lost.slice(0, 3).join('; ')}`.trim();
}

async function secondsUntil(
  atMost: number,
  holds: () => Promise<boolean>,
): Promise<number | undefined> {
  for (let seconds = 0; seconds <= atMost; seconds++) {
    if (await holds()) return seconds;
    await pause(1);
  }
  return undefined;
}
