import { describe, expect, test } from 'vitest';
import { makeFindFormer } from './find-former.ts';
import { formerOfPage, formerOfStory } from './former-addresses.ts';

const find = makeFindFormer([
  ...formerOfStory({
    id: 'talks-resume',
    aliases: ['talks', '/2021/08/talks/', '/?p=123', '/talks.html', '/2021/größe-der-welt'],
  }),
  ...formerOfStory({
    id: 'haiti',
    aliases: ['/?p=5&lang=fr', '/archives/%D7%A9%D7%9C%D7%95%D7%9D'],
  }),
  ...formerOfPage({ id: 'about', aliases: ['about-us', '/who/we/are.php'] }),
  { from: '/?p=5', to: '/articles/haiti-in-english' },
  { from: '/category/world/*', to: '/sections/world' },
  { from: '/category/world/cup/*', to: '/topics/cup' },
  { from: '/category/world/cup/final', to: '/articles/final#result' },
  { from: '/blog/*', to: '/articles/*' },
  { from: '/blog/talks', to: '/topics/talks' },
  { from: '/old/*', to: 'https://archive.example/paper/*' },
  { from: '/shop', to: 'https://shop.example/?from=paper' },
]);

const at = (address: string) => {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/.exec(address) ?? [];
  return find(path, query);
};

describe('a former address', () => {
  test.each([
    ['/articles/talks', '/articles/talks-resume'],
    ['/articles/talks.md', '/articles/talks-resume.md'],
    ['/about-us', '/about'],
    ['/who/we/are.php', '/about'],
    ['/2021/08/talks/', '/articles/talks-resume'],
    ['/2021/08/talks', '/articles/talks-resume'],
    ['/2021//08/talks//', '/articles/talks-resume'],
    ['/2021/08/Talks/', '/articles/talks-resume'],
    ['/talks.html', '/articles/talks-resume'],
    ['/talks.html/', '/articles/talks-resume'],
  ])('%s leads to %s', (from, to) => {
    expect(at(from)).toBe(to);
  });

  test.each([
    ['as percent signs', '/2021/gr%C3%B6%C3%9Fe-der-welt'],
    ['as percent signs in small letters', '/2021/gr%c3%b6%c3%9fe-der-welt/'],
    ['with the accent as a character of its own', '/2021/gro%CC%88%C3%9Fe-der-welt'],
    ['in capitals', '/2021/GR%C3%96ßE-der-welt'],
    ['with letters written as signs that need none', '/2021/%67röße-der-welt'],
  ])('is the same %s', (_, from) => {
    expect(at(from)).toBe('/articles/talks-resume');
  });

  test('that was written as percent signs is found by its letters', () => {
    expect(at('/archives/שלום')).toBe('/articles/haiti');
  });

  test.each([
    '/',
    '/talks',
    '/2021/08',
    '/2021/08/talks/more',
    '/articles/talks-resume',
    '/?q=123',
  ])('%s is none', (address) => {
    expect(at(address)).toBeUndefined();
  });

  test.each(['', 'talks', 'https://example.org/talks.html', '/%zz', '/\\talks.html'])(
    'what is no path is none: %s',
    (address) => {
      expect(at(address)).toBeUndefined();
    },
  );
});

describe('a query', () => {
  test.each([
    ['that belongs to the address finds it', '/?p=123', '/articles/talks-resume'],
    ['with more in it goes along', '/?utm=a%20b&p=123&x=1', '/articles/talks-resume?utm=a+b&x=1'],
    ['with another value is another address', '/?p=1234', undefined],
    ['that a path does not need goes along', '/talks.html?utm=1', '/articles/talks-resume?utm=1'],
    [
      'stands before the part of a page',
      '/category/world/cup/final?x=1',
      '/articles/final?x=1#result',
    ],
    ['joins the one that is there', '/shop?x=1', 'https://shop.example/?from=paper&x=1'],
    ['with more of its names is more exact', '/?lang=fr&p=5', '/articles/haiti'],
    ['with fewer of them is the other', '/?p=5&lang=de', '/articles/haiti-in-english?lang=de'],
  ])('%s', (_, from, to) => {
    expect(at(from)).toBe(to);
  });
});

describe('a pattern', () => {
  test.each([
    ['/category/world/', '/sections/world'],
    ['/category/world/page/2/', '/sections/world'],
    ['/category/worldly', undefined],
    ['/category/world/cup/2022', '/topics/cup'],
    ['/category/world/cup/final', '/articles/final#result'],
    ['/blog/Haiti-Votes/', '/articles/Haiti-Votes'],
    ['/blog/talks/', '/topics/talks'],
    ['/old/2019/Größe.html?x=1', 'https://archive.example/paper/2019/Gr%C3%B6%C3%9Fe.html?x=1'],
    ['/old', 'https://archive.example/paper/'],
  ])('%s leads to %s', (from, to) => {
    expect(at(from)).toBe(to);
  });

  test('that leads to a former slug leads to the present one at once', () => {
    const blog = makeFindFormer([
      { from: '/blog/*', to: '/articles/*' },
      ...formerOfStory({ id: 'talks-resume', aliases: ['talks'] }),
    ]);
    expect(blog('/blog/talks')).toBe('/articles/talks-resume');
  });

  test.each([
    '/%2Fevil.example',
    '//evil.example',
    '/%5Cevil.example',
    '/%0d%0aSet-Cookie:a',
    '/%2e%2e/%2e%2e/x',
  ])('never leads out of the paper: %s', (rest) => {
    const all = makeFindFormer([{ from: '/old/*', to: '/*' }]);
    const to = all(`/old${rest}`) ?? '/';
    expect(new URL(to, 'https://paper.example').host).toBe('paper.example');
    expect(to).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
  });
});

test('ten thousand are found as fast as ten', () => {
  const many = (count: number) =>
    makeFindFormer(
      Array.from({ length: count }, (_, i) => ({ from: `/2021/${i}/`, to: `/articles/s${i}` })),
    );
  const time = (former: ReturnType<typeof many>) => {
    const started = performance.now();
    for (let i = 0; i < 20_000; i += 1) former(`/2021/${i % 10}`);
    return performance.now() - started;
  };
  const [few, all] = [many(10), many(10_000)];
  const [least, most] = [() => time(few), () => time(all)].map((run) =>
    Math.min(...Array.from({ length: 5 }, run)),
  );
  expect(most! / least!).toBeLessThan(5);
});
