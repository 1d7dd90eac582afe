import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';

const origin = editions.fixture.url;
const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });

const moved = {
  '/articles/where-it-began': '/articles/a-story-that-moved',
  '/articles/where-it-was-next': '/articles/a-story-that-moved',
  '/articles/where-it-began.md': '/articles/a-story-that-moved.md',
  '/articles/where-it-was-next.md': '/articles/a-story-that-moved.md',
  '/articles/where-it-began/': '/articles/a-story-that-moved',
  '/Articles/Where-It-Began': '/articles/a-story-that-moved',
  '/ARTICLES//Where-It-Was-Next/': '/articles/a-story-that-moved',
  '/articles/where-it-began?utm=1': '/articles/a-story-that-moved?utm=1',
  '/articles/the-whole-story/': '/articles/the-whole-story',
  '/articles/The-Whole-Story': '/articles/the-whole-story',
  '/articles/The-Whole-Story.MD': '/articles/the-whole-story.md',
  '/about/': '/about',
  '/About': '/about',
  '/Sections/World/': '/sections/world',
  '/sections/science/page/2/': '/sections/science/page/2',
  '/sections/science/page/1': '/sections/science',
  '/Topics/Letters/Page/1/': '/topics/letters',
  '/authors/ada-marsh/page/1': '/authors/ada-marsh',
  '/feed.xml/': '/feed.xml',
  '/sections/world/Feed.xml': '/sections/world/feed.xml',
  '/series/the-fence/page/1': '/series/the-fence',
  '/2021/08/moved/': '/articles/a-story-that-moved',
  '/2021/08/moved': '/articles/a-story-that-moved',
  '/?p=123': '/articles/a-story-that-moved',
  '/?utm_source=x&p=123': '/articles/a-story-that-moved?utm_source=x',
  '/moved.html?x=1': '/articles/a-story-that-moved?x=1',
  '/gr%C3%B6%C3%9Fe/der-stra%C3%9Fe/': '/articles/a-story-that-moved',
  '/gro%CC%88%C3%9Fe/der-stra%c3%9fe': '/articles/a-story-that-moved',
  '/about-us': '/about',
  '/who/we-are.php': '/about',
  '/category/world/page/7/': '/sections/world',
  '/category/world/cup/': '/topics/letters',
  '/feed': '/feed.xml',
  '/blog/Where-It-Began/': '/articles/a-story-that-moved',
};

for (const [from, to] of Object.entries(moved)) {
  test(`${from} leads to ${to} in one hop`, async () => {
    const response = await ask(from);
    expect([response.status, response.headers.get('location')]).toEqual([308, to]);
    expect((await ask(to)).status).toBe(200);
  });
}

test('another site of ours takes what lies there, and nothing chooses another host', async () => {
  const to = async (path: string) => (await ask(path)).headers.get('location');
  expect(await to('/archive/2019/Gr%C3%B6%C3%9Fe.html?x=1')).toBe(
    'https://archive.example/paper/2019/Gr%C3%B6%C3%9Fe.html?x=1',
  );
  for (const path of [
    '/blog/%2Fevil.example',
    '/blog/%5Cevil.example',
    '/blog/https://evil.example',
  ]) {
    expect(new URL((await to(path)) ?? '/', origin).host, path).toBe(new URL(origin).host);
  }
});

test('an old address tells nothing of what is not there yet, nor the slug of what was taken back', async () => {
  for (const path of [
    '/2020/to-come',
    '/soon',
    '/plans',
    '/2020/in-the-works',
    '/blog/quokkafish-draft',
  ]) {
    const response = await ask(path);
    expect([response.status, response.headers.get('location')], path).toEqual([404, null]);
  }
  // Like any that nobody wrote: the front page is the same whatever its query.
  expect((await ask('/2020/to-come/')).headers.get('location')).toBe('/2020/to-come');
  expect((await ask('/2020/nothing/')).headers.get('location')).toBe('/2020/nothing');
  expect((await ask('/?p=700')).status).toBe(200);
  for (const path of ['/2020/taken-back', '/?p=701', '/articles/taken-back', '/back']) {
    const response = await ask(path);
    const text = await response.text();
    expect([response.status, response.headers.get('location')], path).toEqual([410, null]);
    expect(text, path).not.toMatch(/wombatplum/i);
    expect(text, path).toContain('Two stories were confused.');
  }
});

test('a withdrawn story answers 410, with the reason and no word of it', async () => {
  for (const path of ['/articles/wombatplum-withdrawn', '/articles/wombatplum-withdrawn.md']) {
    const response = await ask(path);
    const text = await response.text();
    expect(response.status, path).toBe(410);
    expect(text, path).not.toMatch(/wombatplum/i);
    expect(text, path).not.toMatch(/application\/ld\+json|og:title|rel="canonical"/);
  }
  const page = await (await ask('/articles/wombatplum-withdrawn')).text();
  expect(page).toContain('Two stories were confused.');
  expect(page).toContain('<meta name="robots" content="noindex');
});

const unknown = [
  '/nothing',
  '/nothing/at/all',
  '/nothing.xml',
  '/articles/nothing',
  '/articles/nothing.md',
  '/articles/quokkafish-draft',
  '/articles/quokkafish-draft.md',
  '/articles/narwhalberry-scheduled.md',
  '/articles/the-whole-story/feed.xml',
  '/sections/nothing',
  '/sections/nothing/feed.xml',
  '/sections/world/nothing.xml',
  '/sections/world/page/99',
  '/topics/nothing',
  '/topics/nothing/atom.xml',
  '/topics/draft-topic/feed.json',
  '/authors/nothing',
  '/authors/nothing/feed.json',
  '/authors/zoe-draft/feed.xml',
  '/corrections/nothing.xml',
  '/photos/nothing',
  '/photos/nothing/640.jpg',
  '/photos/nothing/card-1200.jpg',
  '/sitemap-articles-2.xml',
  '/sitemap-nothing-1.xml',
  '/news-sitemap-2.xml',
  '/news-sitemap-0.xml',
  '/markdown/the-whole-story',
];

test('what nobody wrote answers 404 everywhere, and never sends the reader on', async () => {
  for (const path of unknown) {
    const response = await ask(path);
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).not.toMatch(/http-equiv="refresh"/i);
  }
});

test('a picture that is there has no second file of a size that nobody asks for', async () => {
  const html = await (await ask('/articles/the-whole-story')).text();
  const folder = /\/photos\/\w+/.exec(html)![0];
  expect((await ask(`${folder}/960.jpg`)).status).toBe(200);
  for (const name of ['961.jpg', '960.png', '3x1-960.jpg', 'original.jpg']) {
    expect((await ask(`${folder}/${name}`)).status, name).toBe(404);
  }
});
