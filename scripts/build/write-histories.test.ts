import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { story, told, useHistoryBuild } from './history-build-fixture.ts';

const here = useHistoryBuild();

describe('a version', () => {
  test('is what the branch held while readers could see it, with what was changed and why', async () => {
    here.commit('2024-03-01T09:00:00Z', story('The coat is grey.\n\nIt hangs.'));
    here.commit('2024-03-02T09:00:00Z', story('The coat is dark green.\n\nIt hangs.'));
    const note = '  - { at: 2024-03-03T08:00:00Z, kind: correction, text: It is blue. }';
    here.commit(
      '2024-03-03T09:00:00Z',
      story('The coat is blue.\n\nIt hangs.', ['corrections:', note], 'Trucks go'),
    );
    const versions = await here.build();
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
    here.commit('2024-03-01T13:00:00Z', story('The cafe holds 1.5 tons, he said.'));
    here.commit('2024-03-02T13:00:00Z', story('The **Café** holds 1.5\ntons – he said!'));
    expect(await here.build()).toEqual([]);
    here.commit('2024-03-03T13:00:00Z', story('The **Café** holds 15\ntons – he said!'));
    expect((await here.build()).map(told)).toEqual([
      ['…', 'The Café holds [-1.5-]{+15+} tons – he said!'],
      [],
    ]);
  });

  test('has its own corrections, where those of another have the same words', async () => {
    const [first, second] = ['2024-03-02T13:00:00Z', '2024-03-03T13:00:00Z'];
    const noted = (at: string) => `  - { at: ${at}, kind: correction, text: A name was wrong. }`;
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    here.commit(first, story('Two.', ['corrections:', noted(first)]));
    here.commit(second, story('Three.', ['corrections:', noted(second), noted(first)]));
    const versions = await here.build();
    expect(versions.map(({ corrections }) => corrections)).toEqual([[second], [first], []]);
  });

  test('follows the story into another folder and under another name', async () => {
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    rmSync(here.repository.path('articles/trucks.mdx'));
    here.commit('2024-03-02T13:00:00Z', story('Two.', ['aliases: [trucks]']), '2024/lorries');
    rmSync(here.repository.path('articles/2024/lorries.mdx'));
    here.commit('2024-03-03T13:00:00Z', story('Three.', ['aliases: [trucks]']), 'lorries');
    expect((await here.build()).map(told)).toEqual([
      ['…', '[-Two-]{+Three+}.'],
      ['…', '[-One-]{+Two+}.'],
      [],
    ]);
  });

  test('follows the story back to the name that it had first', async () => {
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    rmSync(here.repository.path('articles/trucks.mdx'));
    here.commit('2024-03-02T13:00:00Z', story('Two.', ['aliases: [trucks]']), 'lorries');
    rmSync(here.repository.path('articles/lorries.mdx'));
    here.commit('2024-03-03T13:00:00Z', story('Three.', ['aliases: [lorries]']));
    expect((await here.build()).map(told)).toEqual([
      ['…', '[-Two-]{+Three+}.'],
      ['…', '[-One-]{+Two+}.'],
      [],
    ]);
  });

  test('is no text of another story that was merged into this one', async () => {
    here.commit('2024-03-01T13:00:00Z', story('Another.'), 'lorries');
    here.commit('2024-03-02T13:00:00Z', story('One.'));
    rmSync(here.repository.path('articles/lorries.mdx'));
    here.commit('2024-03-03T13:00:00Z', story('Two.', ['aliases: [lorries]']));
    expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  });

  test('is no text of a pull request before it was merged', async () => {
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    here.repository.git(['checkout', '-qb', 'request']);
    here.commit('2024-03-02T13:00:00Z', story('A slip of the pen.'));
    here.commit('2024-03-03T13:00:00Z', story('Two.'));
    here.repository.git(['checkout', '-q', 'main']);
    const merge = ['merge', '-q', '--no-ff', '--no-edit', 'request'];
    here.repository.git(merge, '2024-03-04T13:00:00Z');
    const versions = await here.build();
    expect(versions.map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
    expect(versions[0]!.at).toBe('2024-03-04T13:00:00.000Z');
  });

  test('that was replaced before its hour was none, whatever the clock of a later commit says', async () => {
    here.commit('2024-03-01T08:00:00Z', story('One, with a slip.'));
    here.commit('2024-03-01T23:00:00Z', story('One.'));
    here.commit('2024-03-01T10:00:00Z', story('One.'), 'other');
    here.commit('2024-03-01T11:00:00Z', story('Two.'), 'other');
    here.commit('2024-03-02T11:00:00Z', story('Two.'));
    expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  });

  test('as it lies counts too, from when it was first built', async () => {
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    here.repository.put({ 'articles/trucks.mdx': story('Two.') });
    const first = await here.build(here.repository.path(), new Date('2024-03-05T00:00:00Z'));
    expect(first[0]!.at).toBe('2024-03-05T00:00:00.000Z');
    expect(await here.build(here.repository.path(), new Date('2024-03-06T00:00:00Z'))).toEqual(
      first,
    );
  });
});

test('a second build reads nothing anew, and nothing stays of what is hidden', async () => {
  here.commit('2024-03-01T13:00:00Z', story('One.'));
  here.commit('2024-03-02T13:00:00Z', story('Two.'));
  await here.build();
  await here.build();
  expect(here.said.map((line) => /\d+ were compared anew/.exec(line)?.[0])).toEqual([
    '1 were compared anew',
    '0 were compared anew',
  ]);
  here.repository.put({
    'articles/trucks.mdx': story('Two.', ['history: { since: 2024-03-02T13:00:00Z }']),
  });
  expect(await here.build()).toEqual([]);
  expect(readdirSync(join(here.dataDir, 'generated/History'))).toEqual([]);
});

describe('the build says why there is none', () => {
  const twice = () => {
    here.commit('2024-03-01T13:00:00Z', story('One.'));
    here.commit('2024-03-02T13:00:00Z', story('Two.'));
  };

  test('without git, in a shallow clone, and where git keeps no story', async () => {
    twice();
    const shallow = join(here.dataDir, 'shallow');
    here.repository.git([
      'clone',
      '-q',
      '--depth',
      '1',
      `file://${here.repository.path('..')}`,
      shallow,
    ]);
    expect(await here.build(join(shallow, 'content'))).toEqual([]);
    renameSync(here.repository.path('../.git'), join(here.dataDir, 'git'));
    expect(await here.build()).toEqual([]);
    here.repository.git(['init', '-q']);
    expect(await here.build()).toEqual([]);
    writeFileSync(here.repository.path('../README.md'), 'A paper.');
    here.repository.git(['add', 'README.md']);
    here.repository.git(['commit', '-qm', 'a paper']);
    expect(await here.build()).toEqual([]);
    expect(here.said).toEqual([
      expect.stringMatching(
        /^history: not shown: this clone holds only the latest commits\. Mend: /,
      ),
      expect.stringMatching(/^history: not shown: .* lies in no git repository/),
      'history: not shown: nothing was committed yet.',
      expect.stringMatching(/^history: not shown: git keeps no story of /),
    ]);
  });

  test.each([
    ['blob:none', '1 stories have none, since this clone lacks their texts'],
    ['tree:0', 'this clone lacks what former commits held'],
  ])('in a clone with --filter=%s', async (filter, reason) => {
    twice();
    here.repository.git(['config', 'uploadpack.allowFilter', 'true']);
    const partial = join(here.dataDir, 'partial');
    const from = `file://${here.repository.path('..')}`;
    here.repository.git(['clone', '-q', `--filter=${filter}`, from, partial]);
    expect(await here.build(join(partial, 'content'))).toEqual([]);
    expect(here.said).toEqual([`history: not shown: ${reason}. Mend: clone without --filter.`]);
  });

  test('in a worktree there is one', async () => {
    twice();
    const tree = join(here.dataDir, 'tree');
    here.repository.git(['worktree', 'add', '-q', '--detach', tree]);
    expect((await here.build(join(tree, 'content'))).map(told)).toEqual([
      ['…', '[-One-]{+Two+}.'],
      [],
    ]);
  });
});
