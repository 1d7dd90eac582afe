import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { assertAsOpened, nameOf, rememberMade, type FileChange } from './as-opened.ts';
import { asRead } from './file-format.ts';

const opened = '---\r\ntitle: As it was\n---\n';
const written = '---\r\ntitle: As I want it\n---\n';
const story = 'content/articles/talks.mdx';
const picture = new Blob(['a picture']);
rememberMade(written, { title: 'As I want it', [asRead]: JSON.stringify(opened) });
rememberMade('new', { title: 'New' });

/** @param there what lies at each path now */
async function save(change: FileChange, there: Record<string, string>): Promise<void> {
  const names = await Promise.all(
    Object.entries(there).map(async ([path, text]) => [path, await nameOf(text)] as const),
  );
  await assertAsOpened([change], () => Promise.resolve(new Map(names)));
}

const update: FileChange = { action: 'update', path: story, data: written };
const create: FileChange = { action: 'create', path: story, data: 'new' };
const move: FileChange = {
  ...{ action: 'move', path: 'content/articles/treaty.mdx' },
  ...{ previousPath: story, data: written },
};

test('a file has the name that git gives it', async () => {
  const named = execFileSync('git', ['hash-object', '--stdin'], { input: `\uFEFF${opened}é` });
  expect(await nameOf(`\uFEFF${opened}é`)).toBe(named.toString().trim());
});

describe('is written', () => {
  test.each<[string, FileChange, Record<string, string>]>([
    ['a file as it was opened', update, { [story]: opened }],
    ['once more what is there already', update, { [story]: written }],
    ['a new file', create, {}],
    ['once more a new file', create, { [story]: 'new' }],
    ['a picture of its own name', { action: 'create', path: 'a.jpg', data: picture }, {}],
    [
      'once more a picture',
      { action: 'create', path: 'a.jpg', data: picture },
      { 'a.jpg': 'a picture' },
    ],
    [
      'a picture that the editor was asked to replace',
      { action: 'update', path: 'a.jpg', data: picture },
      { 'a.jpg': 'another' },
    ],
    ['a file under another name', move, { [story]: opened }],
    ['what is taken away', { action: 'delete', path: story }, { [story]: 'another' }],
  ])('%s', async (_, change, there) => {
    await expect(save(change, there)).resolves.toBeUndefined();
  });
});

describe('is refused', () => {
  test.each<[string, FileChange, Record<string, string>, string]>([
    [
      'a file that changed',
      update,
      { [story]: `${opened}More.` },
      `${story} was changed since you opened it.`,
    ],
    ['a file that was taken away', update, {}, `${story} was taken away since you opened it.`],
    [
      'a new file where another came',
      create,
      { [story]: 'theirs' },
      `There is another ${story} already.`,
    ],
    [
      'a picture where another came',
      { action: 'create', path: 'a.jpg', data: picture },
      { 'a.jpg': 'theirs' },
      'There is another a.jpg already.',
    ],
    ['another name of a file that changed', move, { [story]: 'theirs' }, `${story} was changed`],
    [
      'another name that somebody else gave',
      move,
      { [story]: opened, [move.path]: 'theirs' },
      `There is another ${move.path}`,
    ],
    [
      'an entry of no live story',
      { ...create, path: 'content/live/count.mdx' },
      {},
      'Parent Folder',
    ],
  ])('%s', async (_, change, there, words) => {
    await expect(save(change, there)).rejects.toThrow(words);
    await expect(save(change, there)).rejects.toThrow('Mend: ');
  });
});
