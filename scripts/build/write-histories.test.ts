import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HistoryEntry, StoryVersion } from '../../lib/archive/story-version.ts';
import { readContent } from './read-content.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';
import { writeHistories } from './write-histories.ts';

let repository: ScratchRepository;
let dataDir = '';
let said: string[] = [];

beforeEach(() => {
  repository = makeRepository();
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-data-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  repository.remove();
  rmSync(dataDir, { recursive: true });
});

/** A story as it is at one time. */
function story(text: string, fields: string[] = [], title = 'Trucks wait'): string {
  const all = [`title: ${title}`, 'standfirst: At the gate.', ...fields];
  if (!all.some((field) => /^(publishedAt|draft)/.test(field)))
    all.push('publishedAt: 2024-03-01T12:00:00Z');
  return `---\n${all.join('\n')}\n---\n\n${text}\n`;
}

function commit(at: string, text: string, file = 'trucks'): void {
  repository.put({ [`articles/${file}.mdx`]: text });
  repository.commit(at);
}

/** What the build tells of the only story, newest first. */
async function build(
  contentDir = repository.path(),
  now = new Date('2024-04-01T00:00:00Z'),
): Promise<StoryVersion[]> {
  const { files } = await readContent(contentDir, join(dataDir, 'cache.json'), '');
  writeHistories({ contentDir, dataDir, siteEnv: 'production' }, files, 'code', now);
  const index = JSON.parse(readFileSync(join(dataDir, 'History.json'), 'utf8')) as Record<
    string,
    HistoryEntry
  >;
  const entry = Object.values(index).find(({ file }) => file);
  return entry?.file
    ? (JSON.parse(readFileSync(join(dataDir, entry.file), 'utf8')) as StoryVersion[])
    : [];
}

/** `A [-grey-] {+green+} coat`, a line each. */
const told = ({ changes }: StoryVersion) =>
  changes.map((line) =>
    line
      ? line.parts
          .map(({ change, text }) =>
            change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
          )
          .join('')
      : '…',
  );

describe('a version', () => {
  test('is what the branch held while readers could see it, with what was changed and why', async () => {
    commit('2024-03-01T09:00:00Z', story('The coat is grey.\n\nIt hangs.'));
    commit('2024-03-02T09:00:00Z', story('The coat is dark green.\n\nIt hangs.'));
    const note = '  - { at: 2024-03-03T08:00:00Z, kind: correction, text: It is blue. }';
    commit(
      '2024-03-03T09:00:00Z',
      story('The coat is blue.\n\nIt hangs.', ['corrections:', note], 'Trucks go'),
    );
    const versions = await build();
    expect(versions.map(({ number, at, corrections }) => [number, at, corrections])).toEqual([
      [3, '2024-03-03T09:00:00.000Z', ['2024-03-03T08:00:00Z']],
      [2, '2024-03-02T09:00:00.000Z', []],
      // Committed before its hour, and seen from that on.
      [1, '2024-03-01T12:00:00.000Z', []],
    ]);
    expect(versions.map(told)).toEqual([
      ['Trucks [-wait-]{+go+}', '…', 'The coat is [-dark green-]{+blue+}.', '…'],
      ['…', 'The coat is [-grey-]{+dark green+}.', '…'],
      [],
    ]);
  });

  test('is none where markup, capitals or punctuation alone were changed; figures are no spelling', async () => {
    commit('2024-03-01T13:00:00Z', story('The cafe holds 1.5 tons, he said.'));
    commit('2024-03-02T13:00:00Z', story('The **Café** holds 1.5\ntons – he said!'));
    expect(await build()).toEqual([]);
    commit('2024-03-03T13:00:00Z', story('The **Café** holds 15\ntons – he said!'));
    expect((await build()).map(told)).toEqual([
      ['…', 'The Café holds [-1.5-]{+15+} tons – he said!'],
      [],
    ]);
  });

  test('follows the story into another folder and under another name', async () => {
    commit('2024-03-01T13:00:00Z', story('One.'));
    rmSync(repository.path('articles/trucks.mdx'));
    commit('2024-03-02T13:00:00Z', story('Two.', ['aliases: [trucks]']), '2024/lorries');
    rmSync(repository.path('articles/2024/lorries.mdx'));
    commit('2024-03-03T13:00:00Z', story('Three.', ['aliases: [trucks]']), 'lorries');
    expect((await build()).map(told)).toEqual([
      ['…', '[-Two-]{+Three+}.'],
      ['…', '[-One-]{+Two+}.'],
      [],
    ]);
  });

  test('is no text of a pull request before it was merged', async () => {
    commit('2024-03-01T13:00:00Z', story('One.'));
    repository.git(['checkout', '-qb', 'request']);
    commit('2024-03-02T13:00:00Z', story('A slip of the pen.'));
    commit('2024-03-03T13:00:00Z', story('Two.'));
    repository.git(['checkout', '-q', 'main']);
    const merge = ['merge', '-q', '--no-ff', '--no-edit', 'request'];
    repository.git(merge, '2024-03-04T13:00:00Z');
    const versions = await build();
    expect(versions.map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
    expect(versions[0]!.at).toBe('2024-03-04T13:00:00.000Z');
  });

  test('that was replaced before its hour was none, whatever the clock of a later commit says', async () => {
    commit('2024-03-01T08:00:00Z', story('One, with a slip.'));
    commit('2024-03-01T23:00:00Z', story('One.'));
    commit('2024-03-01T10:00:00Z', story('One.'), 'other');
    commit('2024-03-01T11:00:00Z', story('Two.'), 'other');
    commit('2024-03-02T11:00:00Z', story('Two.'));
    expect((await build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  });

  test('as it lies counts too, from when it was first built', async () => {
    commit('2024-03-01T13:00:00Z', story('One.'));
    repository.put({ 'articles/trucks.mdx': story('Two.') });
    const first = await build(repository.path(), new Date('2024-03-05T00:00:00Z'));
    expect(first[0]!.at).toBe('2024-03-05T00:00:00.000Z');
    expect(await build(repository.path(), new Date('2024-03-06T00:00:00Z'))).toEqual(first);
  });
});

test('a second build reads nothing anew, and nothing stays of what is hidden', async () => {
  commit('2024-03-01T13:00:00Z', story('One.'));
  commit('2024-03-02T13:00:00Z', story('Two.'));
  await build();
  await build();
  expect(said.map((line) => /\d+ were compared anew/.exec(line)?.[0])).toEqual([
    '1 were compared anew',
    '0 were compared anew',
  ]);
  repository.put({
    'articles/trucks.mdx': story('Two.', ['history: { since: 2024-03-02T13:00:00Z }']),
  });
  expect(await build()).toEqual([]);
  expect(readdirSync(join(dataDir, 'generated/History'))).toEqual([]);
});

describe('the build says why there is none', () => {
  const twice = () => {
    commit('2024-03-01T13:00:00Z', story('One.'));
    commit('2024-03-02T13:00:00Z', story('Two.'));
  };

  test('without git, in a shallow clone, and where git keeps no story', async () => {
    twice();
    const shallow = join(dataDir, 'shallow');
    repository.git(['clone', '-q', '--depth', '1', `file://${repository.path('..')}`, shallow]);
    expect(await build(join(shallow, 'content'))).toEqual([]);
    renameSync(repository.path('../.git'), join(dataDir, 'git'));
    expect(await build()).toEqual([]);
    repository.git(['init', '-q']);
    expect(await build()).toEqual([]);
    writeFileSync(repository.path('../README.md'), 'A paper.');
    repository.git(['add', 'README.md']);
    repository.git(['commit', '-qm', 'a paper']);
    expect(await build()).toEqual([]);
    expect(said).toEqual([
      expect.stringMatching(
        /^history: not shown: this clone holds only the latest commits\. Mend: /,
      ),
      expect.stringMatching(/^history: not shown: .* lies in no git repository/),
      'history: not shown: nothing was committed yet.',
      expect.stringMatching(/^history: not shown: git keeps no story of /),
    ]);
  });

  test('in a worktree there is one', async () => {
    twice();
    const tree = join(dataDir, 'tree');
    repository.git(['worktree', 'add', '-q', '--detach', tree]);
    expect((await build(join(tree, 'content'))).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  });
});
