import { join } from 'node:path';
import { writeContentFolder } from './content-folder.ts';
import { benchEdition, type BenchEdition } from './scratch.ts';
import { freePort, start, stop, untilServing } from '../../e2e/processes.ts';

/** What the parts that read pages are given: an edition that `npm start` serves. */
export type ServedEdition = BenchEdition & {
  scratch: string;
  stories: number;
  /** The newest story, which leads the front page. */
  storyPath: string;
  storyUrl: string;
  /** What the server printed. */
  said: () => string;
  stop: () => Promise<void>;
};

export async function serveEdition(scratch: string, stories: number): Promise<ServedEdition> {
  // One picture for all, as the peers had.
  const { dir, slugs } = await writeContentFolder(join(scratch, 'served'), stories, 1);
  const made = benchEdition(dir, await freePort());
  console.error(`bench: building and starting an edition of ${stories} stories`);
  const server = start(['node', 'scripts/run.mjs', 'start'], made.variables, scratch);
  const storyPath = `/articles/${slugs[0]}`;
  await untilServing(server, `${made.origin}${storyPath}`, 900);
  return {
    ...made,
    scratch,
    stories,
    storyPath,
    storyUrl: `${made.origin}${storyPath}`,
    said: server.said,
    stop: () => stop(server),
  };
}
