/** The editor in the browser at a git host: each story a pull request, and nothing is written over. */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { GitHost } from './git-host.ts';
import { check, field, fileNow, makePicture, save, saveInVain, write } from './write-form.ts';
import { folder, hosts, ready, signInToHost, useGitHost } from './write-git-host.ts';

let host: GitHost;

for (const [name, make] of hosts) {
  test.describe(name, () => {
    useGitHost(make, (made) => {
      host = made;
    });

    test('a story and its picture are one pull request, and so is its correction', async ({
      page,
    }, info) => {
      await signInToHost(page, host, 'a wrong one');
      await expect(page.getByText('token is invalid')).toBeVisible();
      await signInToHost(page, host);
      await ready(page);
      await page.goto('/write#/collections/articles/new');
      const picture = await makePicture(info, 'New bridge.jpg');
      await write(page, { title: 'The bridge opens again', standfirst: 'Cars cross it at noon.' });
      await (await field(page, 'section')).getByRole('radio', { name: 'World' }).click();
      await (await field(page, 'authors')).getByRole('checkbox', { name: 'Jane Doe' }).click();
      await fileNow(page, picture);

      const branch = 'cms/articles/the-bridge-opens-again';
      const story = `${folder}/articles/the-bridge-opens-again.mdx`;
      const filed = [`A ${story}`, `A ${folder}/photos/New bridge.jpg`];
      expect(host.pullRequests).toMatchObject([{ branch, state: 'OPEN', isDraft: true }]);
      expect(host.git.changed(branch)).toEqual(filed);
      expect(host.git.log(branch)).toHaveLength(2);
      expect(host.git.log('main')).toHaveLength(1);
      expect(host.git.bytes(branch, `${folder}/photos/New bridge.jpg`)).toEqual(
        readFileSync(picture),
      );
      const scratch = info.outputPath('filed');
      host.git.copy(branch, scratch);
      const { status, said } = check(`${scratch}/${folder}`);
      expect(status, said).toBe(0);
      expect(said).not.toContain('the-bridge-opens-again.mdx');

      const before = host.git.text(branch, story);
      await page.goto('/write#/collections/articles/entries/the-bridge-opens-again');
      await write(page, { title: 'The bridge opens again, at noon' });
      await save(page);
      expect(host.git.text(branch, story)).toBe(before.replace('again', 'again, at noon'));
      expect(host.pullRequests).toHaveLength(1);
      expect(host.git.changed(branch)).toEqual(filed);
    });

    test('a story without what the check asks for is no pull request', async ({ page }) => {
      await signInToHost(page, host);
      await ready(page);
      await page.goto('/write#/collections/articles/new');
      await write(page, { standfirst: 'Cars cross it at noon.' });
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const title = await field(page, 'title');
      await expect(title.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
      expect(host.pullRequests).toEqual([]);
    });

    test('what somebody else wrote since a story was opened is never written over', async ({
      page,
    }) => {
      const story = `${folder}/articles/the-whole-story.mdx`;
      const branch = 'cms/articles/the-whole-story';
      await signInToHost(page, host);
      await ready(page);
      await open(page, 'Written here');
      const theirs = change('main', story, 'changed on the branch');
      expect(await saveInVain(page)).toContain(`${story} was changed since you opened it.`);
      expect(host.git.text('main', story)).toBe(theirs);
      expect(host.pullRequests).toEqual([]);

      await loadAgain(page);
      await open(page, 'Written here', true);
      await save(page);
      expect(host.git.text(branch, story)).toBe(
        theirs.replace(/^title: .*/m, 'title: Written here'),
      );

      await loadAgain(page);
      await open(page, 'Written here again');
      const theirSecond = change(branch, story, 'changed in the pull request');
      expect(await saveInVain(page)).toContain('Nothing is written over.');
      expect(host.git.text(branch, story)).toBe(theirSecond);
      expect(host.pullRequests).toHaveLength(1);
    });
  });
}

async function loadAgain(page: Page): Promise<void> {
  await page.goto('/healthz');
  await page.goto('/write');
  await ready(page);
}

/** @param isKept where something was written in vain before, which is offered again */
async function open(page: Page, title: string, isKept = false): Promise<void> {
  await page.goto('/write#/collections/articles/entries/the-whole-story');
  if (isKept) await page.getByRole('button', { name: 'Discard' }).click();
  await write(page, { title });
}

/** As a colleague would. @returns the file as it is then */
function change(branch: string, file: string, note: string): string {
  const text = host.git.text(branch, file).replace(/^---\n/, `---\n# ${note}\n`);
  const contents = Buffer.from(text).toString('base64');
  host.git.commit(branch, [{ path: file, contents }], [], note);
  return text;
}
