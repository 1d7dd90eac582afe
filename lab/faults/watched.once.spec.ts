import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countChecks } from './check.ts';
import { liveEvening } from './evening.ts';
import { read as readOn } from './evening-readers.ts';
import { startWatched } from './watched-paper.ts';

const entry = (title: string) => `---
title: ${title}
at: 2026-01-20T22:00:00+00:00
authors: [ada-marsh]
---
`;

test('what is saved is with readers while the paper runs, and a fault changes nothing', async () => {
  test.setTimeout(600_000);
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-watched-'));
  const paper = await startWatched(scratch);
  const statuses = new Set<number>();
  const ask = async (path: string) => {
    const answer = await fetch(paper.origin + path);
    statuses.add(answer.status);
    return answer.text();
  };
  const read = () => ask('/articles/the-count');
  const write = (name: string, text: string) => {
    writeFileSync(join(paper.contentDir, 'live/the-count', `${name}.mdx`), text);
  };
  try {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const onKeptLine = async () => (await readOn(`${paper.origin}/articles/the-count`, agent)).text;
    expect(await onKeptLine()).not.toContain('One more box');
    write('one-more-box', entry('One more box'));
    await expect.poll(read, { timeout: 60_000 }).toContain('One more box');
    expect(await onKeptLine()).toContain('One more box');
    agent.destroy();
    // In lists, feeds and search too.
    expect(await ask('/sections/science/page/2')).toContain('One more box');
    expect(await ask('/articles/the-count/feed.xml')).toContain('One more box');
    expect(await ask('/search?q=%22one+more+box%22')).toContain('/articles/the-count');

    write('no-reporter', entry('Nobody wrote this').replace(/authors.*\n/, ''));
    await expect.poll(paper.said, { timeout: 60_000 }).toContain('not published');
    expect(paper.said()).toMatch(/no-reporter\.mdx:\d+: authors is missing/);
    expect(await read()).toContain('One more box');
    expect(await read()).not.toContain('Nobody wrote this');

    write('no-reporter', entry('Somebody wrote this'));
    await expect.poll(read, { timeout: 60_000 }).toContain('Somebody wrote this');
    expect([...statuses]).toEqual([200]);
    // Nothing of it needed the pages to be made ahead again.
    expect(paper.said().match(/documents without scripts/g)).toHaveLength(1);

    const { check, failed } = countChecks();
    await liveEvening({ ...paper, entries: 12, readers: 6, rest: 0.5, pace: 1 }, check);
    expect(failed).toEqual([]);
  } finally {
    await paper.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
});
