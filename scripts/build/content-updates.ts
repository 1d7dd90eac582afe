/** Content while one writes: built when it changed, and shown as a whole once it is without fault. */
import glob from 'fast-glob';
import { rmSync } from 'node:fs';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { writingFile, type Writing } from '../../lib/edition/writing.ts';
import { buildContent } from './build-content.ts';
import { noteRevision } from './content-revision.ts';
import { linkAll } from './edition-snapshot.ts';
import { writeLooks } from './looks/write-looks.ts';
import { isWholeData } from './whole-edition.ts';
import { writeWhole } from './write-whole.ts';

export type ContentUpdates = {
  /** Does nothing where no file changed since the last time. A fault is told and never thrown. */
  update: () => Promise<void>;
  end: () => void;
};

/** So many builds stay readable, since a page may be drawn while the next ones are made. */
const mostKept = 8;

export function createContentUpdates(edition: Edition): ContentUpdates {
  const { contentDir, dataDir } = edition;
  const folderOf = (n: number) => `${dataDir}.${n}`;
  const remove = (folder: string) => {
    rmSync(folder, { recursive: true, force: true });
  };
  let seen: string | undefined;
  let count = 0;
  let shown: string | undefined;

  const end = () => {
    for (const folder of glob.sync(`${dataDir}.+([0-9])`, { onlyDirectories: true }))
      remove(folder);
    rmSync(writingFile(dataDir), { force: true });
  };

  /** What the pages read from now on: links, which no later build writes over. */
  function show(): void {
    count += 1;
    shown = folderOf(count);
    linkAll(dataDir, shown);
    remove(folderOf(count - mostKept));
  }

  function publish(fault?: string): void {
    const writing: Writing = { ...(shown && { dataDir: shown }), ...(fault && { fault }) };
    writeWhole(writingFile(dataDir), JSON.stringify(writing));
    noteRevision();
  }

  // Of one that was killed.
  end();
  return {
    end,
    update: async () => {
      const now = describeFiles(contentDir);
      if (now === seen) return;
      seen = now;
      try {
        await writeLooks(edition);
        await buildContent(edition);
        show();
        publish();
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        console.error(fault);
        // From an earlier day, on which it was without fault.
        if (!shown && isWholeData(edition)) show();
        publish(fault);
      }
    },
  };
}

/** Changes with every file; its bytes are looked at by the build. */
function describeFiles(contentDir: string): string {
  const files = glob.sync('**', { cwd: contentDir, stats: true, followSymbolicLinks: false });
  return files
    .map(({ path, stats }) => `${path} ${stats?.size} ${stats?.mtimeMs} ${stats?.ino}`)
    .sort()
    .join('\n');
}
