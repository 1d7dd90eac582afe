/** An edition that is built anew under the server that serves it, from broken kept files. */
import { truncateSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { benchEdition } from '../bench/scratch.ts';
import { freePort } from '../../e2e/processes.ts';
import { contentCacheOf } from '../../scripts/build/content-cache.ts';
import type { Check } from './check.ts';
import { end, startInstance } from './instance.ts';
import { ask, pages, startLoad } from './load.ts';
import { copyContent, isSecondEdition, writeSecondEdition } from './content-copy.ts';

const story = '/articles/the-whole-story';

export async function breakBuild(scratch: string, check: Check): Promise<void> {
  const content = copyContent();
  const port = await freePort();
  const { edition, variables } = benchEdition(content, port);
  const instance = await startInstance(scratch, port, variables);
  const origin = `http://127.0.0.1:${port}`;

  writeSecondEdition(content);
  truncateSync(contentCacheOf(edition.dataDir), 1000);

  const { files, stories } = await addressesOf(origin);
  let next = 0;
  const file = (): [string, number] => [files[next++ % files.length]!, 200];
  const load = startLoad(origin, [...pages, file]);
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build'], {
    env: { ...process.env, ...variables },
    stdio: 'ignore',
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  const before = await textOf(origin + story);
  const { asked, failures } = await load.stop();
  check('a build mends what it finds broken of the one before', code === 0, `ended with ${code}`);
  const lost = `${asked} asked, ${failures.length} lost ${failures.slice(0, 3).join('; ')}`;
  check('no request is lost while an edition is built anew', failures.length === 0, lost.trim());
  // Nobody has asked for these, so nothing of them is in memory.
  const late = await Promise.all(stories.map(async (path) => [path, await ask(origin + path)]));
  const wrong = late.filter(([, status]) => status !== 200).map((each) => each.join(': '));
  const tally = `${late.length} asked, ${wrong.length} lost ${wrong.slice(0, 3).join('; ')}`;
  check('what nobody had asked for before the build comes after it', !wrong.length, tally.trim());
  const old = !isSecondEdition(before);
  check('its server goes on with what it started with', old, story);

  await end(instance, 'SIGTERM');
  const again = await startInstance(scratch, port, variables);
  const changed = isSecondEdition(await textOf(origin + story));
  check('the next one has the new edition', changed, story);
  await end(again, 'SIGTERM');
}

const textOf = async (url: string) => (await fetch(url)).text();

/** The files of a page, and what the sitemaps list beside pages that the load asks for. */
async function addressesOf(origin: string): Promise<{ files: string[]; stories: string[] }> {
  const files = [
    ...new Set((await textOf(origin + story)).match(/\/_next\/static\/[^"]+\.woff2/g)),
  ];
  const maps = pathsIn(await textOf(`${origin}/sitemap.xml`));
  const lists = await Promise.all(maps.map((path) => textOf(origin + path)));
  const found = lists.flatMap(pathsIn).filter((path) => path !== '/' && path !== story);
  const markdown = [...found, story].filter((path) => path.startsWith('/articles/'));
  return { files, stories: [...found, ...markdown.map((path) => `${path}.md`)] };
}

function pathsIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url]) => new URL(url!).pathname);
}
