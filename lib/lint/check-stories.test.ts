import { describe, expect, test } from 'vitest';
import { lint, lintStory, plainStory, plainStoryWith, storyWith } from './content-fixture.ts';

describe('a date that may be a slip', () => {
  const inDays = (days: number) =>
    plainStory.replace(
      '2024-02-13T16:00:00-05:00',
      new Date(Date.now() + days * 864e5 + 60_000).toISOString(),
    );

  test('is more than 60 days ahead', async () => {
    expect(await lintStory(inDays(59))).toEqual([]);
    expect(await lintStory(inDays(61))).toEqual([
      '7: warning: publishedAt is 61 days ahead. ' +
        'Mend: look at the year and the month again; nothing is wrong if it is meant.',
    ]);
  });
});

describe('a change that is told before it was made', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const changed = (at: string) =>
    `updatedAt: ${at}\ncorrections: [{ at: ${at}, kind: update, text: The gate is open. }]`;

  test('is looked at again, also in an entry of a live story', async () => {
    const slip = 'is in the future, and readers are told so now. Mend: look at the time';
    const night = plainStoryWith(`kind: live\n${changed(inMinutes(60))}`);
    const [, corrections] = changed(inMinutes(60)).split('\n');
    const entry = `---\ntitle: Polls close\nat: 2024-02-13T18:00:00-05:00\nauthors: [jane-doe]\n${corrections}\n---\n`;
    const files = { 'articles/night.mdx': night, 'live/night/polls.mdx': entry };
    expect(await lint(files)).toEqual([
      expect.stringContaining(`night.mdx:7: warning: updatedAt ${slip}`),
      expect.stringContaining(`night.mdx:8: warning: corrections.0.at ${slip}`),
      expect.stringContaining(`polls.mdx:5: warning: corrections.0.at ${slip}`),
    ]);
  });

  test('is none of a minute rounded up, nor of a story that comes only then', async () => {
    expect(await lintStory(plainStoryWith(changed(inMinutes(4))))).toEqual([]);
    const soon = plainStoryWith(changed(inMinutes(60)));
    expect(await lintStory(soon.replace('2024-02-13T16:00:00-05:00', inMinutes(59)))).toEqual([]);
    expect(await lintStory(plainStoryWith(`draft: true\n${changed(inMinutes(60))}`))).toEqual([]);
  });
});

describe('a topic', () => {
  const truce = { 'topics/truce.yaml': 'name: Truce\n' };
  const trucks = storyWith('[gaza]', '[gaza, truce]');

  test('wants a second story', async () => {
    expect(await lint({ ...truce, 'articles/trucks.mdx': trucks })).toEqual([
      'articles/trucks.mdx:5: warning: topics names "truce", and no other story does. ' +
        'Mend: name it in a second story, or take it out.',
    ]);
  });

  test('has one in a draft, and none in a withdrawn story', async () => {
    const second = (field: string) => ({
      ...truce,
      'articles/trucks.mdx': trucks,
      'articles/gate-opens.mdx': plainStoryWith(field).replace('[gaza]', '[gaza, truce]'),
    });
    expect(await lint(second('draft: true'))).toEqual([]);
    expect(
      await lint(second('withdrawn: { at: 2024-03-01T00:00:00Z, reason: A mix-up. }')),
    ).toHaveLength(1);
  });
});

test('a withdrawn story is told where others relate to it', async () => {
  const withdrawn = 'withdrawn: { at: 2024-03-01T00:00:00Z, reason: A mix-up. }';
  expect(
    await lint({
      'articles/gate-opens.mdx': plainStoryWith(withdrawn),
      'articles/gate-shuts.mdx': plainStory,
      'articles/trucks.mdx': plainStoryWith('related: [gate-shuts, gate-opens]'),
    }),
  ).toEqual([
    'articles/trucks.mdx:6: warning: related names "gate-opens", which is withdrawn. Mend: take it out.',
  ]);
});
