import { expect, test } from 'vitest';
import { archive, category, errorsIn, importOf, item, wxr } from '../import-fixture.ts';
import { todosOf } from './findings.ts';

const politics = category('politics', 'Politics');

test('old addresses: of lists, of feeds, in two spellings, and of two posts', async () => {
  const listed = '<wp:category><wp:category_nicename>politics</wp:category_nicename></wp:category>';
  const { paper, from } = archive({
    'export.xml': wxr(
      listed,
      item({ id: 1, more: politics }),
      item({ id: 2, slug: 'twin' }),
      item({ id: 3, slug: 'Twin' }),
      item({ id: 4, slug: 'story-9' }),
    ),
  });
  const findings = await importOf(from, paper.folder);
  expect(paper.read('redirects.yaml')).toContain('/category/politics/*: /sections/politics\n');
  expect(paper.read('redirects.yaml')).toContain('/feed: /feed.xml\n');
  expect(todosOf(findings).filter(({ file }) => file !== '')).toEqual([
    {
      file: 'articles/2020/twin-2.mdx',
      says: "its old address /Twin/ is another's here, and does not lead to it",
    },
  ]);
  expect(await errorsIn(paper.folder)).toEqual([]);
});
