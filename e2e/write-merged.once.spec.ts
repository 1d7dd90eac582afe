/** A pull request that was merged or closed at the git host, while its story stays open in the editor. */
import { expect, test, type Page } from '@playwright/test';
import type { GitHost } from './git-host.ts';
import { save, saveInVain, write } from './write-form.ts';
import { folder, hosts, ready, signInToHost, useGitHost } from './write-git-host.ts';

const story = `${folder}/articles/the-whole-story.mdx`;
const branch = 'cms/articles/the-whole-story';

let host: GitHost;

for (const [name, make] of hosts) {
  test.describe(name, () => {
    useGitHost(make, (made) => {
      host = made;
    });

    for (const isKept of [false, true]) {
      test(`a story whose pull request was merged, and its branch ${isKept ? 'kept' : 'deleted'}, is another pull request`, async ({
        page,
      }) => {
        await begin(page, 'The first');
        const merged = end('MERGED', isKept);

        await open(page, 'The second');
        await save(page);
        expect(host.pullRequests.map(({ number, state }) => [number, state])).toEqual([
          [1, 'MERGED'],
          [2, 'OPEN'],
        ]);
        expect(host.git.head('main')).toBe(merged);
        expect(host.git.log(branch)[1]).toBe(merged);
        expect(host.git.changed(branch)).toEqual([`M ${story}`]);
        expect(host.git.text(branch, story)).toBe(titled(merged, 'The second'));
      });

      test(`a story whose pull request was closed, and its branch ${isKept ? 'kept' : 'deleted'}, is written over nothing`, async ({
        page,
      }) => {
        const before = host.git.head('main')!;
        await begin(page, 'The first');
        end('CLOSED', isKept);

        // What was thrown away does not come back by itself, and what was written now is still there.
        await open(page, 'The second');
        expect(await saveInVain(page)).toContain(`${story} was changed since you opened it.`);
        await expect(page.getByRole('textbox', { name: /^Title/ }).first()).toHaveValue(
          'The second',
        );
        expect(host.pullRequests).toHaveLength(1);

        await page.goto('/healthz');
        await page.goto('/write');
        await ready(page);
        await open(page, 'The third', true);
        await save(page);
        expect(host.pullRequests.map(({ state }) => state)).toEqual(['CLOSED', 'OPEN']);
        expect(host.git.head('main')).toBe(before);
        expect(host.git.log(branch)[1]).toBe(before);
        expect(host.git.text(branch, story)).toBe(titled(before, 'The third'));
      });
    }
  });
}

/** A story in review, by its first pull request. */
async function begin(page: Page, title: string): Promise<void> {
  await signInToHost(page, host);
  await ready(page);
  await open(page, title);
  await save(page);
  expect(host.pullRequests).toMatchObject([{ branch, state: 'OPEN' }]);
}

/** @param isOffered where words that were not saved are offered once more */
async function open(page: Page, title: string, isOffered = false): Promise<void> {
  await page.goto('/write#/collections/articles/entries/the-whole-story');
  if (isOffered) {
    const offered = page.getByText('Do you want to restore the edited draft?');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(offered).toBeHidden();
  }
  await write(page, { title });
  // Words are kept for a closed tab half a second after the last of them, and let go when saved. Whoever saves
  // faster than that, which no person does, is offered them.
  await expect.poll(() => page.evaluate(countKept)).toBe(1);
}

async function countKept(): Promise<number> {
  let count = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const opened = indexedDB.open(name);
    await new Promise((done) => (opened.onsuccess = done));
    const store = 'draft-backups';
    if (opened.result.objectStoreNames.contains(store)) {
      const counted = opened.result.transaction(store).objectStore(store).count();
      await new Promise((done) => (counted.onsuccess = done));
      count += counted.result;
    }
    opened.result.close();
  }
  return count;
}

/** As a colleague would at the git host. @returns what `main` is then */
function end(state: 'MERGED' | 'CLOSED', isKept: boolean): string {
  if (state === 'MERGED') host.git.setHead('main', host.git.head(branch)!);
  if (!isKept) host.git.removeBranch(branch);
  host.pullRequests[0]!.state = state;
  return host.git.head('main')!;
}

const titled = (commit: string, title: string) =>
  host.git.text(commit, story).replace(/^title: .*/m, `title: ${title}`);
