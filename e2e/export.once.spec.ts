/** `npm run export`: the folder says what the server says, whoever sends it. */
import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, requestAll, type Served } from './crawl-all.ts';
import { filesIn } from './edition-files.ts';
import { editions } from './editions.ts';
import { serveFiles } from './file-server.ts';
import { hasTool, leftOut } from './outside-tool.ts';
import { runExport } from './run-export.ts';
import { serveByNginx } from './serve-by-nginx.ts';
import { findSecrets, leaksIn, withdrawnSlug } from './secret-words.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

type Noted = { file: string; status: number; type: string; policy?: string };

const { url, variables } = editions.fixture;
const scratch = mkdtempSync(join(tmpdir(), 'export-'));
const folder = join(scratch, 'out');
test.afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const noted = () =>
  JSON.parse(readFileSync(join(folder, '_export.json'), 'utf8')) as Record<string, Noted>;
/** The search is the one thing that no file can be. */
const addresses = () => Object.keys(noted()).filter((path) => path !== '/search');
const byPath = (answers: Served[]) =>
  new Map(answers.map((answer) => [answer.path, { ...answer, body: withoutFrame(answer.body) }]));

/** Moments of the clock stand in some answers; a page that is made anew has others. */
let served = new Map<string, Served>();

test('every file has the bytes that the server sends', async () => {
  const { status, stdout, stderr } = await runExport(folder, variables);
  expect(status, stdout + stderr).toBe(0);
  served = byPath(await requestAll(url, addresses()));
  const files = noted();
  expect(addresses().length).toBeGreaterThan(300);
  for (const [path, { status, type, body }] of served) {
    const { file, ...known } = files[path]!;
    expect({ path, status: known.status, type: known.type }).toEqual({ path, status, type });
    expect(readFileSync(join(folder, file)).equals(body), path).toBe(true);
  }
});

/** Plain files know no news: the page of a live story is without the frame that would ask for it. */
function withoutFrame(body: Buffer): Buffer {
  if (!body.includes('class="live-frame ')) return body;
  return Buffer.from(body.toString().replace(/<div class="live-frame .*?<\/div>/s, ''));
}

test('it holds every page, feed, sitemap, Markdown and picture, and no word that is hidden', () => {
  expect(addresses()).toEqual(
    expect.arrayContaining([
      ...['/', '/about', '/corrections', '/sections/world', '/topics/letters/page/2'],
      ...[
        '/articles/the-whole-story',
        '/articles/the-whole-story.md',
        '/articles/wombatplum-withdrawn',
      ],
      ...['/feed.xml', '/atom.xml', '/feed.json', '/sections/world/feed.xml', '/sitemap.xml'],
      ...[
        '/news-sitemap.xml',
        '/robots.txt',
        '/llms.txt',
        '/favicon.ico',
        '/speculation-rules.json',
      ],
    ]),
  );
  const pictures = addresses().filter((path) =>
    /^\/photos\/\w+\/[\w-]+\.(avif|webp|jpg)$/.test(path),
  );
  expect(pictures.length).toBeGreaterThan(100);
  for (const name of filesIn(folder)) {
    const body = readFileSync(join(folder, name));
    const answer = { path: name, status: 200, headers: new Headers(), type: '', body, text: '' };
    // What is written for hosts names the address of a withdrawn story, which was public and stays so.
    const plain = body.toString('latin1').replaceAll(withdrawnSlug, '');
    expect(name.startsWith('_') ? findSecrets(plain) : leaksIn(answer), name).toEqual([]);
  }
});

test('a second export writes nothing, and takes out what is no longer there', async () => {
  mkdirSync(join(folder, 'articles/old'));
  writeFileSync(join(folder, 'articles/old/taken-back.html'), 'A story that was taken back.');
  const { stdout } = await runExport(folder, variables);
  expect(stdout).toMatch(/export: 0 files written/);
  expect(stdout).toMatch(/; 1 files of an earlier export were taken out/);
  expect(filesIn(folder)).not.toContain('articles/old/taken-back.html');
});

test('a host that only sends files sends the paper', async () => {
  const host = await serveFiles(folder);
  try {
    const answers = byPath(
      await requestAll(host.url, [...addresses(), '/search', '/nothing-here']),
    );
    for (const [path, { status, body }] of served) {
      expect(answers.get(path)!.body.equals(body), path).toBe(true);
      expect([path, answers.get(path)!.status]).toEqual([
        path,
        path === '/404' || status === 410 ? 200 : status,
      ]);
    }
    expect(answers.get('/nothing-here')!.status).toBe(404);
    expect(answers.get('/search')!.text).toContain('site:localhost:3102');
    expect((await ask(host.url, '/about-us')).text).toContain('content="0; url=/about"');
  } finally {
    host.stop();
  }
});

test('nginx sends the same, with the same headers, and leads old addresses on', async () => {
  test.skip(!hasTool('nginx'), leftOut('nginx'));
  const nginx = await serveByNginx(scratch, readFileSync(join(folder, '_nginx.conf'), 'utf8'));
  const { origin } = nginx;
  try {
    const answers = byPath(await requestAll(origin, addresses()));
    for (const [path, { status, type, headers, body }] of served) {
      const answer = answers.get(path)!;
      expect(answer.body.equals(body), path).toBe(true);
      expect([path, answer.status, kind(answer.type)]).toEqual([path, status, kind(type)]);
      const policy = 'content-security-policy';
      if (status === 200 && !/^(image|font)/.test(type) && headers.has(policy))
        expect([path, answer.headers.get(policy)]).toEqual([path, headers.get(policy)]);
      for (const name of ['x-content-type-options', 'referrer-policy', 'strict-transport-security'])
        expect([path, answer.headers.get(name)]).toEqual([path, headers.get(name)]);
    }
    for (const former of formerAddresses) {
      const [here, there] = await Promise.all([ask(origin, former), ask(url, former)]);
      const said = ({ status, headers }: Served) => [former, status, headers.get('location')];
      expect(said(here)).toEqual(said(there));
    }
    for (const hostile of [
      '//evil.example/',
      '/\\evil.example/',
      '/blog//evil.example',
      '/blog/\\evil.example',
    ]) {
      const location = (await ask(origin, hostile)).headers.get('location') ?? '/';
      expect(new URL(location, origin).origin, hostile).toBe(origin);
    }
    expect((await ask(origin, '/about.html')).status).toBe(404);
    expect((await ask(origin, '/_export.json')).status).toBe(404);
  } finally {
    await nginx.stop();
  }
});

/** Of every kind that `e2e/content` has. */
const formerAddresses = [
  ...[
    '/articles/where-it-began',
    '/articles/where-it-began.md',
    '/2021/08/moved',
    '/2021/08/moved/',
  ],
  ...[
    '/?p=123',
    '/moved.html',
    '/gr%C3%B6%C3%9Fe/der-stra%C3%9Fe',
    '/about-us',
    '/ABOUT-US?from=mail',
  ],
  ...['/category/world', '/category/world/a/b', '/category/world/cup', '/blog/the-whole-story'],
  ...['/archive/2020/x?y=1', '/about/', '/sections/world/?page=2', '/articles/never-was'],
];

function kind(type: string): string {
  return type.toLowerCase().replaceAll(' ', '');
}

test('what would be lost or would leak is refused in a sentence', async () => {
  const inUse = await runExport('docs', variables);
  expect([inUse.status, inUse.stderr]).toEqual([
    1,
    expect.stringMatching(/holds files that no export wrote.*Mend: /s),
  ]);
  const preview = await runExport(join(scratch, 'preview'), { ...variables, SITE_ENV: 'preview' });
  expect([preview.status, preview.stderr]).toEqual([
    1,
    expect.stringMatching(/cannot hide drafts\. Mend: SITE_ENV=production/),
  ]);
});
