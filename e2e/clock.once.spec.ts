import { expect, test } from '@playwright/test';
import { serveAt, type Served } from './served-at.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const story = '/articles/narwhalberry-autumn';
const surfaces = [
  '/',
  '/sections/world',
  '/topics/letters',
  '/authors/ada-marsh',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sections/world/feed.xml',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/llms.txt',
];
const word = /narwhalberry.autumn/i;
let server: Served | undefined;
test.afterEach(() => server?.stop());

/**
 * Asks until the answer is what is waited for: for the minute that the design allows, after the time that
 * a busy machine is given to start a server and ask it everything before the instant.
 */
async function until(check: () => Promise<boolean>): Promise<void> {
  await expect.poll(check, { timeout: 100_000, intervals: [500] }).toBe(true);
}

const text = async (path: string) => (await server!.get(path)).text();

function secondsOf({ headers }: Response, name: string): number {
  return Number(new RegExp(`\\b${name}=(\\d+)`).exec(headers.get('cache-control') ?? '')![1]);
}

test('a story comes at its instant, in the hour that comes twice when summer time ends', async () => {
  // An hour before, the clocks of the newsroom show half past two as well.
  server = await serveAt('2099-10-25T02:29:20+01:00', 3104);
  expect((await server.get(story)).status).toBe(404);
  for (const path of [...surfaces, story, `${story}.md`, '/articles/narwhalberry-summer']) {
    expect(await text(path), path).not.toMatch(word);
  }
  const kept = secondsOf(await server.get('/'), 's-maxage');
  expect(kept, 'no cache keeps it past the instant').toBeLessThanOrEqual(40);

  await until(async () => (await server!.get(story)).status === 200);
  expect(await text(story)).toContain('2099-10-25T02:30:00+01:00');
  for (const path of surfaces.filter((path) => path !== '/sitemap.xml')) {
    expect(await text(path), path).toMatch(word);
  }
  expect(await text(`${story}.md`)).toContain('Narwhalberry autumn body.');
  const moved = await server.get('/articles/narwhalberry-summer');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, story]);
});

test('a line over the front comes with its story, and ends at its own instant', async () => {
  server = await serveAt('2099-10-25T02:29:30+01:00', 3104);
  const line = 'The narwhalberry autumn line';
  expect(await text('/')).not.toContain(line);
  await until(async () => (await text('/')).includes(line));
  await until(async () => !(await text('/')).includes(line));
  expect(await text('/'), 'the story stays').toMatch(word);
});

test('an hour before, at the first half past two, there is no word of it', async () => {
  server = await serveAt('2099-10-25T02:30:05+02:00', 3104);
  for (const path of [...surfaces, story]) expect(await text(path), path).not.toMatch(word);
});

test('a picture goes at its instant, the story stays', async () => {
  server = await serveAt('2099-10-25T23:59:20+01:00', 3104);
  const page = await text(story);
  const picture = /\/photos\/\w+\/\d+\.jpg/.exec(page)![0];
  expect(page).toContain('The coat of the narwhalberry clerk.');
  const sent = await server.get(picture);
  expect(sent.status).toBe(200);
  expect(secondsOf(sent, 'max-age'), 'nobody keeps it past the instant').toBeLessThanOrEqual(40);

  await until(async () => !(await text(story)).includes('The coat of the narwhalberry clerk.'));
  expect((await server.get(picture)).status).toBe(404);
  for (const path of ['/', '/feed.xml']) expect(await text(path), path).not.toContain(picture);
  expect(await text(story)).toContain('Narwhalberry autumn body.');
});

test('a story is withdrawn at its instant: 410, the reason and no word more', async () => {
  server = await serveAt('2099-10-26T23:59:20+01:00', 3104);
  expect((await server.get(story)).status).toBe(200);
  await until(async () => (await server!.get(story)).status === 410);
  const page = await text(story);
  expect(page).toContain('The autumn story was a test of the clock.');
  expect(page).not.toMatch(word);
  for (const path of surfaces) expect(await text(path), path).not.toMatch(word);
  for (const path of [`${story}.md`, '/articles/narwhalberry-summer']) {
    expect((await server.get(path)).status, path).toBe(410);
    expect(await text(path), path).not.toMatch(word);
  }
});
