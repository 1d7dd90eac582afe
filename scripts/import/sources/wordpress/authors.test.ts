import { expect, test } from 'vitest';
import { category, item, meta, wxr } from '../../import-fixture.ts';
import { readArchive } from '../source-fixture.ts';

test('who wrote it: co-authors, guests, a byline without an account', async () => {
  const guest = `<item><title>Guest</title><wp:post_id>90</wp:post_id><wp:post_name>cap-ann</wp:post_name><wp:post_type>guest-author</wp:post_type>${meta('cap-display_name', 'Ann Guest')}${meta('cap-description', 'Writes.')}</item>`;
  const { posts } = await readArchive({
    'a.xml': wxr(
      guest,
      item({
        id: 1,
        more: category('cap-ann', 'ann', 'author') + category('jane', 'jane', 'author'),
      }),
      item({ id: 2, more: meta('byline', 'By Jo Roe and Ann Poe') }),
      item({ id: 3, by: 'gone@old.example' }),
    ),
  });
  expect(posts.map(({ authors }) => authors.map(({ name }) => name))).toEqual([
    ['Ann Guest', 'Jane Doe'],
    ['Jo Roe', 'Ann Poe'],
    ['gone'],
  ]);
});

test('an author has the address that WordPress made of the login, and a name of plain words', async () => {
  const login = 'Maria.Nowak@kurier.example';
  const author = `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name><![CDATA[Anna Kos &amp; Syn]]></wp:author_display_name></wp:author>`;
  const listed = item({
    id: 2,
    more: category('cap-maria-nowakkurier-example', login, 'author'),
  });
  const { source, posts } = await readArchive({
    'a.xml': wxr(author, item({ id: 1, by: login }), listed),
  });
  for (const { authors } of posts) expect(authors).toEqual([{ id: login, name: 'Anna Kos & Syn' }]);
  expect(
    source.listAddresses.filter(({ id }) => id === login).map(({ address }) => address),
  ).toEqual([`/author/${login}/`, '/author/maria-nowakkurier-example/']);
});
