import { expect, test } from 'vitest';
import { item, wxr } from '../../import-fixture.ts';
import { readArchive } from '../source-fixture.ts';

const block = (id: number, body: string, status = 'publish') =>
  item({ id, body, status, type: 'wp_block' });
const at = (given: string) => `<!-- wp:block ${given} /-->`;

test('a reusable block stands where posts name it, unless it is not shown there as it was written', async () => {
  const itself = at('{"ref":950}');
  const kept = [
    at('{"ref":953}'),
    at('{"ref":999}'),
    at('{"ref":951,"content":{"Name":{"content":"Other"}}}'),
  ].join('');
  const { posts } = await readArchive({
    'a.xml': wxr(
      item({ id: 1, body: `<p>a</p>${itself}${kept}<p>b</p>` }),
      block(950, `<p>Terms $&1</p>${at('{"ref":951}')}`),
      block(951, `<p>Inner</p>${itself}`),
      block(953, '<p>Draft</p>', 'draft'),
    ),
  });
  expect(posts.map(({ text }) => text.text)).toEqual([
    `<p>a</p><p>Terms $&1</p><p>Inner</p>${itself}${kept}<p>b</p>`,
  ]);
});
