import { afterEach, expect, test } from 'vitest';
import { category, folderOf, item, meta, wxr, wxrStart } from '../../import-fixture.ts';
import { openSource } from '../../open-source.ts';
import type { SourcePost } from '../../source-post.ts';

const made: ReturnType<typeof folderOf>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

async function read(files: Record<string, string>) {
  const given = folderOf(files);
  made.push(given);
  const source = await openSource(given.folder);
  const posts: SourcePost[] = [];
  const leftOut: string[] = [];
  for await (const entry of source.posts()) {
    if ('post' in entry) posts.push(entry.post);
    else if (entry.leftOut.where) leftOut.push(`${entry.leftOut.where} ${entry.leftOut.reason}`);
  }
  return { source, posts, leftOut };
}

const one = async (...items: string[]) => (await read({ 'a.xml': wxr(...items) })).posts[0];

test('a post with its fields', async () => {
  const post = await one(
    item({
      id: 7,
      title: 'A &amp; b',
      excerpt: 'In <b>short</b>.',
      more:
        category('child', 'Child') +
        category('main', 'Main') +
        category('gaza', 'Gaza', 'post_tag') +
        meta('_yoast_wpseo_primary_category', 'main') +
        meta('_yoast_wpseo_title', 'For search') +
        meta('_yoast_wpseo_metadesc', '%%excerpt%%') +
        '<wp:is_sticky>1</wp:is_sticky><wp:comment><wp:comment_content>No.</wp:comment_content></wp:comment>',
    }),
  );
  expect(post).toMatchObject({
    key: '7',
    title: 'A & b',
    standfirst: 'In short.',
    publishedAt: '2020-01-02T03:04:05Z',
    authors: [{ id: 'jane', name: 'Jane Doe' }],
    tags: [{ id: 'gaza', name: 'Gaza' }],
    social: { title: 'For search' },
    addresses: ['/story-7/', '/?p=7'],
    feedId: 'https://old.example/?p=7',
    notes: ['1 comments were left out', 'it was sticky: place it on the front by hand'],
  });
  expect(post?.social).toEqual({ title: 'For search' });
  expect(post?.text.text).toBe('<p>Words of 7.</p>');
});

test.each([
  ['_yoast_wpseo_primary_category', '12'],
  ['rank_math_primary_category', '12'],
  ['_yoast_wpseo_primary_category', 'sport'],
  ['rank_math_primary_category', '99'],
])('the main category of %s, by its number or its name: %s', async (key, value) => {
  const post = await one(
    '<wp:category><wp:term_id>12</wp:term_id><wp:category_nicename>sport</wp:category_nicename></wp:category>',
    item({
      id: 1,
      more: category('world', 'World') + category('sport', 'Sport') + meta(key, value),
    }),
  );
  const ids = post?.categories.map(({ id }) => id);
  expect(ids).toEqual(value === '99' ? ['world', 'sport'] : ['sport', 'world']);
  expect(post?.notes).toEqual(
    value === '99' ? ['its main category has the number 99, which the export does not name'] : [],
  );
});

test('what a picture says stands in its own item, for all its sizes', async () => {
  const { source, posts } = await read({
    'a.xml': wxr(
      `<item><title>p</title><wp:post_id>9</wp:post_id><wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/uploads/gate.jpg</wp:attachment_url><excerpt:encoded><![CDATA[Shut.]]></excerpt:encoded>${meta('_wp_attachment_image_alt', 'A gate')}${meta('_media_credit', 'Jo Roe')}${meta('_navis_media_credit_org', 'AP')}</item>`,
      item({ id: 1, more: meta('_thumbnail_id', '9') }),
    ),
  });
  const picture = {
    src: 'https://old.example/uploads/gate.jpg',
    alt: 'A gate',
    caption: 'Shut.',
    credit: 'Jo Roe/AP',
  };
  expect(posts[0]?.lead).toEqual(picture);
  expect(source.pictureAt('http://cdn.example/uploads/gate-300x200.jpg?w=3')).toEqual(picture);
  expect(source.pictureOf('9')).toEqual(picture);
  expect(source.picturesOf('1')).toEqual([picture]);
});

test('what does not come in is named', async () => {
  const { posts, leftOut } = await read({
    'a.xml': wxr(
      item({ id: 1, status: 'private' }),
      item({ id: 2, more: '<wp:post_password>x</wp:post_password>' }),
      item({ id: 3, status: 'trash' }),
      item({ id: 4, type: 'nav_menu_item' }),
      item({ id: 5, type: 'slider', body: '' }),
      item({ id: 6, status: 'draft' }),
      item({ id: 7, type: 'page' }),
      item({ id: 8, type: 'page', status: 'draft' }),
      item({ id: 9, type: 'page', status: 'future', date: '2099-01-02 03:04:05' }),
    ),
  });
  expect(leftOut).toEqual([
    'post 1 (Story 1) is private',
    'post 2 (Story 2) is closed by a password',
    'post 3 (Story 3) has the status trash',
    'post 5 (Story 5) is of the type slider and holds no text',
    'post 8 (Story 8) is a page that was never published',
    'post 9 (Story 9) is a page that is to come at 2099-01-02T03:04:05Z',
  ]);
  expect(posts).toMatchObject([
    { key: '6', status: 'draft', addresses: [] },
    { key: '7', type: 'page', addresses: ['/story-7/', '/?page_id=7'] },
  ]);
});

test('an export that was split, its parts overlapping', async () => {
  const { source, posts, leftOut } = await read({
    'a.xml': wxr(item({ id: 1 }), item({ id: 2 })).replace(
      '<rss',
      '<!-- wordpress.org/export -->\n<rss',
    ),
    'b.xml': `${wxrStart}${item({ id: 2 })}${item({ id: 3 })}</channel></rss>`,
  });
  expect(source.name).toBe('a WordPress export in 2 files');
  expect(posts.map(({ key }) => key)).toEqual(['1', '2', '3']);
  expect(leftOut).toEqual(['post 2 (Story 2) stands in the export twice']);
});

test('the sound of a podcast, and the notes that stand beside a text', async () => {
  const post = await one(
    item({
      id: 1,
      body: '<p>Said.</p>',
      more:
        meta('enclosure', 'https://x.example/a.mp3\n123\naudio/mpeg\n') +
        meta('footnotes', '[{"id":"n1","content":"A note."}]'),
    }),
  );
  expect(post?.text.text).toBe(
    '<audio src="https://x.example/a.mp3"></audio>\n\n<p>Said.</p>\n<ol class="wp-block-footnotes"><li id="n1">A note. <a href="#n1-link">↩︎</a></li></ol>',
  );
});

test('a category stands at an address below all of its parents', async () => {
  const of = (id: string, parent: string) =>
    `<wp:category><wp:category_nicename>${id}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent></wp:category>`;
  const { source } = await read({
    'a.xml': wxr(of('cairo', 'egypt'), of('egypt', 'africa'), of('africa', ''), item({ id: 1 })),
  });
  expect(
    source.listAddresses.filter(({ list }) => list === 'categories').map(({ address }) => address),
  ).toEqual(['/category/africa/egypt/cairo/', '/category/africa/egypt/', '/category/africa/']);
});

test('an export of Squarespace: a path and an ending in the slug, a placeholder for a caption', async () => {
  const post = await one(
    item({ id: 1, slug: 'blog/2023/04/05/ferries.html', more: meta('_thumbnail_id', '2') }),
    item({
      id: 2,
      type: 'attachment',
      excerpt: 'exc-5134cbefe4b0c6fb04df8065',
      more: '<wp:attachment_url>https://images.example/boat.jpg</wp:attachment_url>',
    }),
  );
  expect(post).toMatchObject({
    slug: 'ferries',
    addresses: ['/blog/2023/04/05/ferries.html/', '/?p=1'],
    lead: { src: 'https://images.example/boat.jpg' },
  });
  expect(post?.lead).not.toHaveProperty('caption');
});
