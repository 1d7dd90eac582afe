/** The fixture stories as a paper that publishes what is saved: `npm start -- --watch`. */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { freePort } from '../../e2e/processes.ts';
import { copyContent } from './content-copy.ts';
import { end, startInstance } from './instance.ts';

export type WatchedPaper = {
  origin: string;
  contentDir: string;
  /** What it printed. */
  said: () => string;
  stop: () => Promise<void>;
};

export async function startWatched(scratch: string): Promise<WatchedPaper> {
  const contentDir = copyContent();
  const port = await freePort();
  const variables = {
    ...{ SITE_ENV: 'production', SITE_URL: `http://localhost:${port}` },
    CONTENT_DIR: contentDir,
  };
  const { distDir, dataDir } = makeEdition(readEnvironment(variables));
  const paper = await startInstance(scratch, port, variables, { options: ['--watch'] });
  for (let i = 0; i < 600 && !paper.said().includes(`follows ${contentDir}`); i += 1)
    await pause(100);
  return {
    ...{ origin: `http://127.0.0.1:${port}`, contentDir, said: paper.said },
    stop: async () => {
      await end(paper, 'SIGTERM');
      for (const made of [contentDir, distDir, dataDir])
        rmSync(made, { recursive: true, force: true });
    },
  };
}
