/** A build of the histories of a repository of a test's own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { HistoryEntry, StoryVersion } from '../../lib/archive/story-version.ts';
import { toldChanges } from '../../lib/history/changes-fixture.ts';
import { readContent } from './read-content.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';
import { writeHistories } from './write-histories.ts';

/** As it is during each test of a file. */
export type HistoryBuild = {
  repository: ScratchRepository;
  dataDir: string;
  /** What the builds said, line by line. */
  said: string[];
  commit: (at: string, text: string, file?: string) => void;
  /** What the build tells of the only story, newest first. */
  build: (contentDir?: string, now?: Date) => Promise<StoryVersion[]>;
};

export function useHistoryBuild(): HistoryBuild {
  const made = {} as HistoryBuild;
  beforeEach(() => {
    const repository = makeRepository();
    const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-data-'));
    const said: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    const commit = (at: string, text: string, file = 'trucks') => {
      repository.put({ [`articles/${file}.mdx`]: text });
      repository.commit(at);
    };
    const build = async (
      contentDir = repository.path(),
      now = new Date('2024-04-01T00:00:00Z'),
    ) => {
      const { files } = await readContent(contentDir, join(dataDir, 'cache.json'), '');
      writeHistories({ contentDir, dataDir, siteEnv: 'production' }, files, 'code', now);
      return versionsIn(dataDir);
    };
    Object.assign(made, { repository, dataDir, said, commit, build });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    made.repository.remove();
    rmSync(made.dataDir, { recursive: true });
  });
  return made;
}

function versionsIn(dataDir: string): StoryVersion[] {
  const read = (file: string) => JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as unknown;
  const index = read('History.json') as Record<string, HistoryEntry>;
  const entry = Object.values(index).find(({ file }) => file);
  return entry?.file ? (read(entry.file) as StoryVersion[]) : [];
}

/** A story as it is at one time. */
export function story(text: string, fields: string[] = [], title = 'Trucks wait'): string {
  const all = [`title: ${title}`, 'standfirst: At the gate.', ...fields];
  if (!all.some((field) => /^(publishedAt|draft)/.test(field)))
    all.push('publishedAt: 2024-03-01T12:00:00Z');
  return `---\n${all.join('\n')}\n---\n\n${text}\n`;
}

export const told = ({ changes }: StoryVersion) => toldChanges(changes);
