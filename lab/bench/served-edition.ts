import { join } from 'node:path';
import { writeContentFolder, type ContentFolder } from './content-folder.ts';
import type { ReadSite } from './read-site.ts';
import { benchEdition, type BenchEdition } from './scratch.ts';
import { freePort, start, stop, untilServing } from '../../e2e/processes.ts';

/** What the parts that read pages are given: an edition that `npm start` serves. */
export type ServedEdition = BenchEdition &
  ReadSite & {
    scratch: string;
    content: ContentFolder;
    /** What the server printed. */
    said: () => string;
    stop: () => Promise<void>;
  };

export async function serveEdition(scratch: string, stories: number): Promise<ServedEdition> {
  // One picture for all, as the peers had.
  const content = await writeContentFolder(join(scratch, 'served'), stories, 1);
  const made = benchEdition(content.dir, await freePort());
  console.error(`bench: building and starting an edition of ${stories} stories`);
  const server = start(['node', 'scripts/run.mjs', 'start'], made.variables, scratch);
  // The newest, which leads the front page.
  const storyPath = `/articles/${content.slugs[0]}`;
  await untilServing(server, `${made.origin}${storyPath}`, 900);
  return {
    ...made,
    name: 'Broadsheet',
    scratch,
    content,
    home: '/',
    storyPath,
    storyUrl: `${made.origin}${storyPath}`,
    said: server.said,
    stop: () => stop(server),
  };
}
