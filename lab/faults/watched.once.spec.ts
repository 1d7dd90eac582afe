import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { freePort } from '../../e2e/processes.ts';
import { copyContent } from './content-copy.ts';
import { end, startInstance } from './instance.ts';

const entry = (title: string) => `---
title: ${title}
at: 2026-01-20T22:00:00+00:00
authors: [ada-marsh]
---
`;

test('what is saved is with readers while the paper runs, and a fault changes nothing', async () => {
  test.setTimeout(420_000);
  const contentDir = copyContent();
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-watched-'));
  const port = await freePort();
  const variables = {
    ...{ SITE_ENV: 'production', SITE_URL: `http://localhost:${port}` },
    CONTENT_DIR: contentDir,
  };
  const { distDir, dataDir } = makeEdition(readEnvironment(variables));
  const page = `http://127.0.0.1:${port}/articles/the-count`;
  const statuses = new Set<number>();
  const read = async () => {
    const answer = await fetch(page);
    statuses.add(answer.status);
    return answer.text();
  };
  const write = (name: string, text: string) => {
    writeFileSync(join(contentDir, 'live/the-count', `${name}.mdx`), text);
  };
  try {
    const paper = await startInstance(scratch, port, variables, { options: ['--watch'] });
    await expect.poll(paper.said, { timeout: 60_000 }).toContain(`follows ${contentDir}`);

    write('one-more-box', entry('One more box'));
    await expect.poll(read, { timeout: 60_000 }).toContain('One more box');

    write('no-reporter', entry('Nobody wrote this').replace(/authors.*\n/, ''));
    await expect.poll(paper.said, { timeout: 60_000 }).toContain('not published');
    expect(paper.said()).toMatch(/no-reporter\.mdx:\d+: authors is missing/);
    expect(await read()).toContain('One more box');
    expect(await read()).not.toContain('Nobody wrote this');

    write('no-reporter', entry('Somebody wrote this'));
    await expect.poll(read, { timeout: 60_000 }).toContain('Somebody wrote this');
    expect([...statuses]).toEqual([200]);
    await end(paper, 'SIGTERM');
  } finally {
    for (const made of [contentDir, distDir, dataDir, scratch])
      rmSync(made, { recursive: true, force: true });
  }
});
