/** The editor in the browser, signed in to a stand-in of the git host. */
import { expect, test, type Page } from '@playwright/test';
import { gitOrigins } from '../lib/write/backend.ts';
import { writeHeaders } from '../lib/http/response-headers.js';
import { editions } from './editions.ts';
import { gitHost, type GitHost } from './git-host.ts';
import { gitlabHost } from './gitlab-host.ts';

/** The folder of the preview that these tests write in. */
export const folder = 'e2e/content';

export const hosts = [
  ['GitHub', gitHost],
  ['GitLab', gitlabHost],
] as const;

/** A stand-in of the git host for each test of a file. */
export function useGitHost(make: typeof gitHost, onMade: (host: GitHost) => void): void {
  let host: GitHost;
  test.use({ baseURL: editions.preview.url });
  test.beforeEach(() => {
    host = make(folder);
    onMade(host);
  });
  test.afterEach(() => {
    host.close();
  });
}

/** As on a preview of a paper whose `site.yaml` names the repository; what it may ask is the preview's own policy. */
export async function signInToHost(page: Page, host: GitHost, secret = host.token): Promise<void> {
  const { repository } = host;
  await page.route('**/write', async (route) => {
    const response = await route.fetch();
    const policy = writeHeaders('preview', gitOrigins(repository));
    await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
  });
  await page.route('**/write/settings.json', async (route) => {
    const response = await route.fetch();
    const settings = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: { ...settings, repository } });
  });
  await page.route(host.api, async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const answered = host.answer({
      method: request.method(),
      path: pathname + search,
      headers: await request.allHeaders(),
      body: (request.postDataJSON() ?? {}) as Record<string, unknown>,
    });
    await route.fulfill({
      status: answered.status,
      headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': typeOf(answered.body) },
      body: answered.body ?? (answered.json === undefined ? '' : JSON.stringify(answered.json)),
    });
  });
  const signIn = page.getByRole('button', { name: 'Sign In', exact: true });
  // From the page on: a dialog that was asked before it was ready takes nothing any more.
  await expect(async () => {
    await page.goto('/healthz');
    await page.goto('/write');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(secret);
    await expect(signIn).toBeEnabled({ timeout: 5000 });
  }).toPass();
  await signIn.click();
}

/** Once all of the paper is read. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByText(/You’re now/)).toBeAttached({ timeout: 60_000 });
}

const typeOf = (body?: Buffer) => (body ? 'application/octet-stream' : 'application/json');
