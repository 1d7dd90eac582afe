import { expect, test } from 'vitest';
import { nameOf, rememberMade, type FileChange } from './as-opened.ts';
import { assertAsOpenedAtGitLab } from './at-gitlab.ts';
import { asRead } from './file-format.ts';

const opened = '---\ntitle: As it was\n---\n';
const written = '---\ntitle: As I want it\n---\n';
const story = 'content/articles/talks.mdx';
rememberMade(written, { title: 'As I want it', [asRead]: JSON.stringify(opened) });
rememberMade('new', { title: 'New' });

/** @param there what lies at each path now, each with a last commit of its own. @returns the actions as they are sent */
async function save(changes: FileChange[], there: Record<string, string>) {
  const actions = changes.map(({ action, path, previousPath }) => ({
    action,
    file_path: path,
    previous_path: previousPath,
  }));
  const ask = async (asked: string) => {
    const [, file = ''] = /^\/projects\/a%2Fb\/repository\/files\/(.+)\?ref=cms%2Ftalks$/.exec(
      asked,
    )!;
    const path = decodeURIComponent(file);
    const text = there[path];
    if (text === undefined) throw new Error('Not found', { cause: { status: 404 } });
    return { blob_id: await nameOf(text), last_commit_id: `last of ${path}` };
  };
  await assertAsOpenedAtGitLab(ask, '/projects/a%2Fb/repository', 'cms/talks', changes, actions);
  return actions;
}

const update: FileChange = { action: 'update', path: story, data: written };
const create: FileChange = { action: 'create', path: 'content/articles/new.mdx', data: 'new' };

test('a file as it was opened is sent with its last commit, and a new one without', async () => {
  expect(await save([update, create], { [story]: opened })).toEqual([
    { action: 'update', file_path: story, last_commit_id: `last of ${story}` },
    { action: 'create', file_path: create.path },
  ]);
});

test('a file under another name is sent with the last commit of the former one', async () => {
  const move = { ...update, action: 'move', path: 'content/treaty.mdx', previousPath: story };
  const [sent] = await save([move], { [story]: opened });
  expect(sent).toMatchObject({ previous_path: story, last_commit_id: `last of ${story}` });
});

test('a file that somebody changed is not sent', async () => {
  const saved = save([update], { [story]: `${opened}More.` });
  await expect(saved).rejects.toThrow(`${story} was changed since you opened it.`);
});

test('another answer than that a file is not there is no leave to write', async () => {
  const refuse = () => Promise.reject(new Error('Too many requests', { cause: { status: 429 } }));
  const saved = assertAsOpenedAtGitLab(refuse, '/projects/a%2Fb/repository', 'main', [create], []);
  await expect(saved).rejects.toThrow('Too many requests');
});
