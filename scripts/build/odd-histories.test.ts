/** Repositories as they are found: odd names, faulty texts, settings of the machine. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { story, told, useHistoryBuild } from './history-build-fixture.ts';

const here = useHistoryBuild();

test.each(['a b', 'zürich', 'quo"te', 'back\\slash', 'tab\there', '-dash', '[x]', '2024'])(
  'is found in the folder %j',
  async (folder) => {
    here.commit('2024-03-01T13:00:00Z', story('One.'), `${folder}/trucks`);
    here.commit('2024-03-02T13:00:00Z', story('Two.'), `${folder}/trucks`);
    expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  },
);

test('is no text with a fault, which no build took, whatever was committed', async () => {
  here.commit('2024-03-01T13:00:00Z', story('One.'));
  const faulty = [
    story('Slip.', [], '[x: }'),
    story('<<<<<<< HEAD\nSlip.\n=======\nTwo.\n>>>>>>> request'),
    story('Slip { evil( <Photo src={x}> </b>'),
    story('Slip.\n\n<Photo />\n\n<Video poster="x" />\n\n<Nobody />'),
    story('Slip.', ['publishedAt: { a: 1 }']),
    '---\n- publishedAt\n---\nSlip.',
    '',
  ];
  faulty.forEach((text, i) => {
    here.commit(`2024-03-02T1${i}:00:00Z`, text);
  });
  here.commit('2024-03-03T13:00:00Z', story('Two.'));
  expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
});

test('is no text in another encoding than UTF-8, which no build took', async () => {
  here.commit('2024-03-01T13:00:00Z', story('One.'));
  for (const encoding of ['latin1', 'utf16le'] as const) {
    const bytes = Buffer.from(story('A slip in a café.'), encoding);
    writeFileSync(here.repository.path('articles/trucks.mdx'), bytes);
    here.repository.commit('2024-03-02T13:00:00Z');
  }
  here.commit('2024-03-03T13:00:00Z', story('Two.').replaceAll('\n', '\r\n'));
  expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
});

test('with fields of another shape than today says what it can', async () => {
  here.commit('2024-03-01T13:00:00Z', story('One.', ['lead: { photo: 3 }']));
  here.commit('2024-03-02T13:00:00Z', story('Two.', ['lead: { video: { poster: x } }']));
  here.commit('2024-03-03T13:00:00Z', story('Three.', ['lead: { photo: { caption: 5 } }']));
  here.commit('2024-03-04T13:00:00Z', story('Four.', ['lead: [1]', 'dateline: 3']));
  const lines = (await here.build()).map((version) => told(version).join(' '));
  expect(lines).toHaveLength(4);
  expect(lines.slice(0, 3)).toEqual(
    ['Four', 'Three', 'Two'].map((word) => expect.stringContaining(`{+${word}+}`) as string),
  );
});

test("is found whatever the machine's own git says, in a merge of many too", async () => {
  const settings = {
    ...{ 'log.showRoot': 'false', 'log.diffMerges': 'combined', 'log.follow': 'true' },
    ...{ 'core.quotePath': 'true', 'color.ui': 'always', 'diff.renames': 'copies' },
    ...{ 'format.pretty': 'full', 'log.decorate': 'full', 'log.date': 'relative' },
  };
  for (const [name, value] of Object.entries(settings))
    here.repository.git(['config', name, value]);
  here.commit('2024-03-01T13:00:00Z', story('One.'));
  for (const branch of ['x', 'y', 'z']) {
    here.repository.git(['checkout', '-qb', branch, 'main']);
    here.commit('2024-03-02T13:00:00Z', story('Two.'), branch === 'x' ? 'trucks' : branch);
  }
  here.repository.git(['checkout', '-q', 'main']);
  here.commit('2024-03-02T14:00:00Z', story('Other.'), 'other');
  here.repository.git(['merge', '-q', '--no-edit', 'x', 'y', 'z'], '2024-03-03T13:00:00Z');
  const versions = await here.build();
  expect(versions.map(told)).toEqual([['…', '[-One-]{+Two+}.'], []]);
  expect(versions[0]!.at).toBe('2024-03-03T13:00:00.000Z');
});

test('a branch that was written anew is told once, and is followed as it is now', async () => {
  const rewritten = () => here.said.filter((line) => line.includes('was written anew'));
  here.commit('2024-03-01T13:00:00Z', story('One.'));
  await here.build();
  here.commit('2024-03-02T13:00:00Z', story('Two.'));
  await here.build();
  const lost = here.repository.git(['rev-parse', '--short=12', 'HEAD']).trim();
  here.repository.git(['checkout', '-q', '--detach', 'HEAD~1']);
  await here.build();
  here.repository.git(['checkout', '-q', 'main']);
  await here.build();
  expect(rewritten()).toEqual([]);

  here.repository.put({ 'articles/trucks.mdx': story('Three.') });
  here.repository.git(['add', '-A']);
  here.repository.git(['commit', '-q', '--amend', '-m', 'amended'], '2024-03-03T13:00:00Z');
  expect((await here.build()).map(told)).toEqual([['…', '[-One-]{+Three+}.'], []]);
  here.repository.git(['reflog', 'expire', '--expire=now', '--all']);
  here.repository.git(['gc', '-q', '--prune=now']);
  here.repository.git(['checkout', '-q', '--orphan', 'new']);
  here.repository.git(['commit', '-qm', 'all in one'], '2024-03-04T13:00:00Z');
  expect(await here.build()).toEqual([]);
  await here.build();
  expect(rewritten()).toEqual([
    expect.stringMatching(
      `^history: the branch was written anew, or is another: commit ${lost} of the last build .* Mend: `,
    ),
    expect.stringMatching(/^history: the branch was written anew, or is another: .* Mend: /),
  ]);
});
