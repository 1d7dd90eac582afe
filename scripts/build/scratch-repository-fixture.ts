/** A git repository of a test's own, with a content folder in it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../../lib/lint/content-fixture.ts';

export type ScratchRepository = {
  /** In the content folder. */
  path: (...parts: string[]) => string;
  put: (files: Files) => void;
  /** @param at the committer's clock */
  git: (args: string[], at?: string, input?: string) => string;
  /** All that lies there. */
  commit: (at?: string) => void;
  remove: () => void;
};

const noon = '2024-03-01T12:00:00Z';

export function makeRepository(): ScratchRepository {
  const repository = mkdtempSync(join(tmpdir(), 'broadsheet-history-'));
  const path = (...parts: string[]) => join(repository, 'content', ...parts);
  const git = (args: string[], at = noon, input = '') => {
    const env = {
      ...process.env,
      // Without the variables of a hook that may be running this very test.
      ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
      ...{ GIT_AUTHOR_NAME: 'Jane Doe', GIT_AUTHOR_EMAIL: 'jane@example.org' },
      ...{ GIT_COMMITTER_NAME: 'Jane Doe', GIT_COMMITTER_EMAIL: 'jane@example.org' },
      GIT_COMMITTER_DATE: at,
    };
    const options = { cwd: repository, env, input, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('git', args, options);
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  git(['init', '-q', '-b', 'main']);
  return {
    path,
    git,
    put: (files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(path(file)), { recursive: true });
        writeFileSync(path(file), text);
      }
    },
    commit: (at) => {
      git(['add', '-A']);
      git(['commit', '-qm', 'a day in the newsroom'], at);
    },
    remove: () => {
      rmSync(repository, { recursive: true });
    },
  };
}
