import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeArticle } from '../lib/archive/article-fixture.ts';
import { makeStoryFeed } from '../lib/feeds/feed-fixture.ts';
import { toAtom } from '../lib/feeds/atom.ts';
import { toRss } from '../lib/feeds/rss.ts';
import { editions } from './editions.ts';
import { hasTool, leftOut } from './outside-tool.ts';

test.skip(!hasTool('newsboat'), leftOut('newsboat'));

type Answer = { status: number; headers?: Record<string, string>; body: string };

let folder: string;
let server: Server | undefined;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-newsboat-'));
});
test.afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

/** A server on a port of its own that answers every request by a function. */
async function serve(answer: (headers: IncomingHttpHeaders) => Answer | Promise<Answer>) {
  server = createServer((request, response) => {
    void Promise.resolve(answer(request.headers)).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(folder, 'urls'), `http://127.0.0.1:${port}/feed\n`);
}

/** Lets newsboat, with a memory of its own, ask for the feed. @returns how many stories it has unread */
async function reload(): Promise<number> {
  const file = (name: string) => join(folder, name);
  writeFileSync(file('config'), '');
  const { stdout } = await promisify(execFile)(
    'newsboat',
    [
      '-u',
      file('urls'),
      '-c',
      file('cache.db'),
      '-C',
      file('config'),
      '-x',
      'reload',
      'print-unread',
    ],
    { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } },
  );
  return Number(/\d+/.exec(stdout)?.[0]);
}

const live = 'articles/the-count';
for (const file of ['feed.xml', 'atom.xml', `${live}/feed.xml`, `${live}/atom.xml`]) {
  test(`newsboat reads ${file}, and is sent it once`, async () => {
    const answers: number[] = [];
    await serve(async ({ host: _, ...asked }) => {
      const conditions = ['if-none-match', 'if-modified-since'].flatMap((name) =>
        asked[name] ? [[name, String(asked[name])]] : [],
      );
      const sent = await fetch(`${editions.fixture.url}/${file}`, {
        headers: Object.fromEntries(conditions) as Record<string, string>,
      });
      answers.push(sent.status);
      const headers = Object.fromEntries(
        [...sent.headers].filter(([name]) => /^(etag|last-modified|content-type)$/.test(name)),
      );
      return { status: sent.status, headers, body: await sent.text() };
    });
    const { items } = (await (
      await fetch(`${editions.fixture.url}/${file.replace(/[^/]+$/, 'feed.json')}`)
    ).json()) as {
      items: unknown[];
    };
    const counts = [];
    for (let round = 0; round < 4; round++) counts.push(await reload());
    expect(counts).toEqual(Array(4).fill(items.length));
    // It asks the second time without conditions, for reasons of its own.
    expect(answers).toEqual([200, 200, 304, 304]);
  });
}

for (const [name, write] of Object.entries({ RSS: toRss, Atom: toAtom })) {
  test(`newsboat does not repeat a story of ${name} whose slug has changed`, async () => {
    const other = makeArticle({ slug: 'another', title: 'Another' });
    let story = makeArticle({ slug: 'first', title: 'A story' });
    await serve(() => ({ status: 200, body: write(makeStoryFeed([story, other])) }));
    expect(await reload()).toBe(2);
    story = { ...story, slug: 'second', aliases: ['first'] };
    expect(await reload()).toBe(2);
    story = { ...story, slug: 'third', aliases: ['first', 'second'], title: 'A better headline' };
    expect(await reload()).toBe(2);
    // A story that is new is one more.
    story = { ...story, slug: 'fourth', aliases: [] };
    expect(await reload()).toBe(3);
  });
}
