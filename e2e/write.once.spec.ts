/** The editor in the browser: on previews alone, and it changes of a file what the editor changed. */
import { expect, test } from '@playwright/test';
import { diffLines } from 'diff';
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, foldersOf } from './edition-files.ts';
import { editions } from './editions.ts';
import { openFolder, readBack } from './write-folder.ts';
import { field, write } from './write-form.ts';

const folder = 'e2e/content';

test('readers find no editor, and no byte of it is in the build', async ({ request }) => {
  for (const path of ['/write', '/write/index.html', '/write/settings.json', '/write/story/x']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const { distDir, dataDir } = foldersOf('fixture');
  const found = [distDir, dataDir].flatMap((built) =>
    filesIn(built).filter(
      (name) =>
        !name.startsWith('cache/') &&
        (/(^|\/)write(\/|$)/.test(name) ||
          /sveltia/i.test(readFileSync(join(built, name), 'latin1'))),
    ),
  );
  expect(found).toEqual([]);
});

test.describe('on a preview', () => {
  test.use({ baseURL: editions.preview.url });

  test('its page alone lets scripts run, its own', async ({ request }) => {
    const policyOf = async (path: string) =>
      (await request.get(path)).headers()['content-security-policy'];
    expect(await policyOf('/write')).toContain("script-src 'self'");
    for (const path of ['/', '/desk', '/articles/the-whole-story', '/writers', '/write/none']) {
      const policy = await policyOf(path);
      expect(policy, path).toContain(
        path === '/write/none' ? "default-src 'none'" : "script-src 'none'",
      );
    }
    const { 'cross-origin-opener-policy': opener, 'x-robots-tag': robots } = (
      await request.get('/write')
    ).headers();
    expect([opener, robots]).toEqual(['same-origin-allow-popups', 'noindex, nofollow']);
    const script = (await request.get('/write/editor.js')).headers();
    expect([script['content-encoding'], script['cache-control']]).toEqual([
      'gzip',
      'private, no-store',
    ]);
  });

  test('an editor comes from a story to its form', async ({ page }) => {
    await page.goto('/articles/letter-03');
    await page.getByRole('link', { name: 'Edit this story' }).click();
    await expect(page).toHaveURL(/\/write#\/collections\/articles\/entries\/letters\/letter-03$/);
  });

  test('whatever an editor opens stays as it is, and a new headline is a new line', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).host));
    const files = glob.sync(`${folder}/**`, { dot: true });
    await openFolder(page, files);
    // Entries of live coverage are many and alike.
    const alike = files.filter((file) => file.includes('/live/')).slice(3);
    const entries = files.flatMap((file) => {
      if (alike.includes(file)) return [];
      const [, kind = '', entry = ''] =
        /\/(articles|live|pages|sections|topics|series|authors)\/(.+)\.(?:mdx|yaml)$/.exec(file) ??
        [];
      return kind ? [{ file, address: `/write#/collections/${kind}/entries/${entry}` }] : [];
    });
    expect(entries.length).toBeGreaterThan(45);
    for (const { file, address } of entries) {
      await page.goto(address);
      const headline = page.getByRole('textbox', { name: /^(Title|Name)/ }).first();
      await expect(headline, file).toBeVisible();
      const save = page.getByRole('button', { name: 'Save', exact: true });
      await expect(save, `${file} counts as changed once it is opened`).toBeDisabled();
      await headline.fill('It’s: another “headline”');
      await save.click();
      await expect(page, file).not.toHaveURL(/entries/);
      const parts = diffLines(readFileSync(file, 'utf8'), await readBack(page, file));
      const changed = parts.filter(({ added, removed }) => added || removed);
      expect(
        changed.map(({ count }) => count),
        file,
      ).toEqual([1, 1]);
    }
    const hosts = [...asked].filter((host) => host !== '');
    expect(hosts).toEqual([new URL(editions.preview.url).host]);
  });

  test('what the check would refuse is told at its field, and is not saved', async ({ page }) => {
    const file = `${folder}/articles/the-whole-story.mdx`;
    await openFolder(page, glob.sync(`${folder}/**`, { dot: true }));
    await page.goto('/write#/collections/articles/entries/the-whole-story');
    const part = page.getByRole('spinbutton', { name: 'Part' });
    await part.fill('0');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await expect(page.getByText(/ Mend: /).first()).toBeVisible();
    expect(await readBack(page, file)).toBe(readFileSync(file, 'utf8'));

    // The other fault is that the story is in no series.
    await part.fill('2');
    await expect(page.getByText(/ Mend: /)).toHaveText(/series/);
    await page.getByRole('radio', { name: 'The fence' }).click();
    await save.click();
    await expect(page).not.toHaveURL(/entries/);
    expect(await readBack(page, file)).toContain('\npart: 2\n');
  });

  test('a day without its hour is told at its field, which comes into sight, and is not saved', async ({
    page,
  }) => {
    await openFolder(page, glob.sync(`${folder}/**`, { dot: true }));
    await page.goto('/write#/collections/articles/new');
    await write(page, { title: 'At six', standfirst: 'It is early.' });
    await (await field(page, 'section')).getByRole('radio', { name: 'World' }).click();
    await (await field(page, 'authors')).getByRole('checkbox').first().click();
    const instant = (await field(page, 'publishedAt')).locator('input');
    await instant.press('0');
    await page.keyboard.type('1012030');
    await write(page, { body: 'The boat left.' });
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    const told = page.getByText('Is not whole. Mend: ');
    await expect(told).toBeInViewport();
    await expect(page).toHaveURL(/new$/);

    await instant.fill('2030-01-01T06:30');
    await expect(told).toBeHidden();
    await save.click();
    await expect(page).not.toHaveURL(/new$/);
    expect(await readBack(page, `${folder}/articles/at-six.mdx`)).toContain(
      '\npublishedAt: 2030-01-01T06:30:00+09:00\ndraft: true\n',
    );
  });
});
