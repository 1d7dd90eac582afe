import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFindFormer } from '../../../lib/addresses/find-former.ts';
import { archive, category, importOf, item, wxr } from '../import-fixture.ts';
import { numberOf } from './mapping.ts';

const politics = category('politics', 'Politics');

test('names that are not of ASCII lead to the letters that they stand for', async () => {
  const [lodz, news] = ['%c5%82%c3%b3d%c5%ba', '%d8%a3%d8%ae'];
  const lists =
    `<wp:category><wp:category_nicename>${lodz}</wp:category_nicename></wp:category>` +
    `<wp:category><wp:category_nicename>${news}</wp:category_nicename></wp:category>` +
    `<wp:tag><wp:tag_slug>${lodz}</wp:tag_slug></wp:tag>`;
  const by = category(news, 'أخ', 'author');
  const both = category(lodz, 'Łódź') + category(lodz, 'Łódź', 'post_tag');
  const { paper, from } = archive({
    'export.xml': wxr(
      lists,
      item({ id: 1, more: both + by }),
      item({ id: 2, more: both + category(news, 'أخ') + by }),
      item({ id: 3, more: category(news, 'أخ') + by }),
    ),
  });
  await importOf(from, paper.folder);
  const redirects = parse(paper.read('redirects.yaml')) as Record<string, string>;
  const find = makeFindFormer(Object.entries(redirects).map(([from, to]) => ({ from, to })));
  expect(paper.names().filter((name) => /^(?:sections|topics|authors)/.test(name))).toEqual([
    `authors/author-${numberOf(news)}.yaml`,
    'sections/lodz.yaml',
    `sections/old-${numberOf(news)}.yaml`,
    'topics/lodz.yaml',
  ]);
  for (const name of [lodz, 'łódź', lodz.toUpperCase()]) {
    expect(find(`/category/${name}/page/2/`)).toBe('/sections/lodz');
    expect(find(`/tag/${name}/`)).toBe('/topics/lodz');
  }
});

test('the section of what no category files has an English name, and other papers are told', async () => {
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1 })).replace('en-GB', 'pl') });
  const told = async () =>
    (await importOf(from, paper.folder)).advice.filter((one) => one.includes('sections/news'));
  expect(await told()).toEqual([
    "write a name in the paper's language into sections/news.yaml, where it is News",
  ]);
  paper.write('sections/news.yaml', 'name: Wiadomości\n');
  expect(await told()).toEqual([]);
  const named = item({ id: 1, more: category('news', 'Wiadomości') });
  const polish = archive({ 'export.xml': wxr(named, item({ id: 2 })).replace('en-GB', 'pl') });
  expect((await importOf(polish.from, polish.paper.folder)).advice.join()).not.toContain('News');
  const english = archive({ 'export.xml': wxr(item({ id: 1 })) });
  const { advice } = await importOf(english.from, english.paper.folder);
  expect(advice.filter((one) => one.includes('sections/news'))).toEqual([]);
});

test('an editor changes the mapping, and the next run follows', async () => {
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1, more: politics })) });
  await importOf(from, paper.folder);
  const mapping = paper.read('.import/mapping.yaml');
  paper.write('.import/mapping.yaml', mapping.replace('sections/politics', 'sections/world'));
  await importOf(from, paper.folder);
  expect(paper.read('articles/2020/story-1.mdx')).toContain('section: world');
  expect(paper.names()).toContain('sections/world.yaml');
  paper.write('.import/mapping.yaml', mapping.replace('sections/politics', 'world'));
  await expect(importOf(from, paper.folder)).rejects.toThrow(
    /politics is "world"\. Mend: write sections/,
  );
});
