import { describe, expect, test } from 'vitest';
import { jpeg, lint, plainStory } from './content-fixture.ts';

const night = plainStory
  .replace('Trucks wait at Rafah', 'The night of the count')
  .replace('topics:', 'kind: live\ntopics:');

const entry = `---
title: Polls close
at: 2024-02-13T18:00:00-05:00
authors: [jane-doe]
---

The doors were shut at six.
`;

const told = (files: Record<string, string | Uint8Array>, story = night) =>
  lint({ 'articles/night.mdx': story, ...files });

/** The entry with one passage replaced. */
const entryWith = (passage: string, replacement: string) => entry.replace(passage, replacement);

describe('an entry of a live story', () => {
  test('is without fault, also with a picture and no text', async () => {
    const photo = `photo: { src: gate.jpg, alt: A gate in the rain, credit: REUTERS/Jane Doe }`;
    const bare = entry.replace('\nThe doors were shut at six.\n', '');
    expect(
      await told({
        'live/night/polls-close.mdx': entry,
        'live/night/a-gate.mdx': bare.replace('---\n\n', '---\n').replace('at:', `${photo}\nat:`),
        'photos/gate.jpg': jpeg,
      }),
    ).toEqual([]);
  });

  test('needs its story', async () => {
    expect(await told({ 'live/nigth/polls-close.mdx': entry })).toEqual([
      'live/nigth/polls-close.mdx:1: there is no story "nigth" that the entry could belong to. ' +
        'Mend: move the file to the folder of night, or write the story nigth.mdx under articles with kind: live.',
    ]);
  });

  test('needs one that is live', async () => {
    expect(await told({ 'live/trucks/polls-close.mdx': entry })).toEqual([
      'live/trucks/polls-close.mdx:1: the story of this entry, articles/trucks.mdx, is not live. ' +
        'Mend: write kind: live there, or move the entry.',
    ]);
  });

  test('is not earlier than its story', async () => {
    const early = entryWith('T18:00', 'T15:59');
    expect(await told({ 'live/night/polls-close.mdx': early })).toEqual([
      'live/night/polls-close.mdx:3: at is earlier than publishedAt of articles/night.mdx. ' +
        'Mend: correct the one that is wrong.',
    ]);
  });

  test.each(['2024-02-13', '2023-02-30T18:00:00-05:00', '2023-02-13T18:00:00'])(
    'at no instant, as %s, is told once',
    async (at) => {
      const odd = entryWith('2024-02-13T18:00:00-05:00', at);
      const problems = await told({ 'live/night/polls-close.mdx': odd });
      expect(problems).toEqual([
        expect.stringMatching(/:3: at is "[^"]+", which (?:has no time|is no date)/),
      ]);
    },
  );

  test('is not later than the end of its story', async () => {
    const closed = night.replace('publishedAt', 'closed: 2024-02-13T17:59:00-05:00\npublishedAt');
    expect(await told({ 'live/night/polls-close.mdx': entry }, closed)).toEqual([
      'live/night/polls-close.mdx:3: at is later than closed of articles/night.mdx: the coverage has ended by then. ' +
        'Mend: take closed out there while the coverage goes on, or correct the instant.',
    ]);
  });

  test('is looked at again when it is far ahead', async () => {
    const at = new Date(Date.now() + 49.5 * 3_600_000).toISOString();
    const ahead = entryWith('2024-02-13T18:00:00-05:00', at);
    expect(await told({ 'live/night/polls-close.mdx': ahead })).toEqual([
      'live/night/polls-close.mdx:3: warning: at is 49 hours ahead: no reader sees the entry before. ' +
        'Mend: look at the day again; nothing is wrong if it is meant.',
    ]);
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const scheduled = entryWith('2024-02-13T18:00:00-05:00', soon);
    expect(await told({ 'live/night/polls-close.mdx': scheduled })).toEqual([]);
  });

  test('is pinned alone', async () => {
    const pinned = entryWith('authors', 'pinned: true\nauthors');
    expect(await told({ 'live/night/first.mdx': pinned, 'live/night/second.mdx': pinned })).toEqual(
      [
        'live/night/second.mdx:4: pinned is true, as in live/night/first.mdx: one entry of a story is pinned at most. ' +
          'Mend: take one of them out.',
      ],
    );
  });

  test.each(['history', 'updates'])('is not named %s', async (name) => {
    expect(await told({ [`live/night/${name}.mdx`]: entry })).toEqual([
      `live/night/${name}.mdx:1: no entry can be named "${name}": the address belongs to the paper itself. ` +
        'Mend: give the file another name.',
    ]);
  });

  test('has a name for an address, and lies in the folder of its story', async () => {
    expect(await told({ 'live/night/Polls.mdx': entry })).toEqual([
      'live/night/Polls.mdx:1: the file name "Polls" cannot stand in an address. ' +
        'Mend: use small letters a to z, digits and single hyphens.',
    ]);
    const [lost] = await told({ 'live/polls-close.mdx': entry });
    expect(lost).toContain('live/polls-close.mdx:1: the paper reads no such file');
  });

  test('names authors and a story that exist', async () => {
    const slip = entryWith('[jane-doe]', '[jane-dough]\nstory: gate-opened');
    expect(await told({ 'live/night/polls-close.mdx': slip })).toEqual([
      'live/night/polls-close.mdx:4: authors names "jane-dough", which does not exist. Mend: use one of jane-doe, or add the file.',
      'live/night/polls-close.mdx:5: story names "gate-opened", which does not exist. Mend: use one of gate-opens, gate-shuts, or add the file.',
    ]);
  });

  test('grows into another story than its own', async () => {
    const own = entryWith('authors', 'story: night\nauthors');
    expect(await told({ 'live/night/polls-close.mdx': own })).toEqual([
      'live/night/polls-close.mdx:4: story names the live story that the entry stands in. ' +
        'Mend: name the story that it grew into, or take it out.',
    ]);
  });

  test('may be linked to, and no name beside it', async () => {
    const linking = plainStory.replace(
      'The trucks have waited since Saturday.',
      'See [the close](/articles/night/polls-close) and [the count](/articles/night/the-count).',
    );
    expect(
      await told({ 'articles/trucks.mdx': linking, 'live/night/polls-close.mdx': entry }),
    ).toEqual([
      'articles/trucks.mdx:10: the text has a link to /articles/night/the-count, which does not exist. ' +
        'Mend: use one of polls-close after /articles/night/, or take the link out.',
    ]);
  });

  test('runs with no word of the template', async () => {
    const empty = entryWith('The doors were shut at six.', 'The text begins here.');
    expect(await told({ 'live/night/polls-close.mdx': empty })).toEqual([
      'live/night/polls-close.mdx:7: still begins with "The text begins here.", which the template says. ' +
        'Mend: write your own, or make it a draft again with draft: true.',
    ]);
    const draft = empty.replace('authors', 'draft: true\nauthors');
    expect(await told({ 'live/night/polls-close.mdx': draft })).toEqual([]);
  });
});

test('only a live story has an end, and not before its beginning', async () => {
  const closed = (at: string, kind = 'live') =>
    night.replace('kind: live', `kind: ${kind}\nclosed: ${at}`);
  expect(await told({}, closed('2024-02-13T20:00:00-05:00', 'news'))).toEqual([
    'articles/night.mdx:6: closed says when live coverage ended, and the story is not live. Mend: write kind: live, or take it out.',
  ]);
  expect(await told({}, closed('2024-02-13T15:00:00-05:00'))).toEqual([
    'articles/night.mdx:6: closed is earlier than publishedAt. Mend: give the instant at which the coverage ended, or leave the field out.',
  ]);
});
