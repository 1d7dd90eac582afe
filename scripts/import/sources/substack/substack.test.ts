import { expect, test } from 'vitest';
import { archive, errorsIn, importOf } from '../../import-fixture.ts';
import { readArchive } from '../source-fixture.ts';
import { zipOf } from './zip-fixture.ts';

const head =
  'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n';
const row = (id: string, more: Partial<Record<string, string>> = {}) =>
  [
    ...[id, more.date ?? '2024-01-02T03:04:05.000Z', more.published ?? 'TRUE', ''],
    ...[more.type ?? 'newsletter', more.audience ?? 'everyone', more.title ?? 'A story'],
    ...[more.subtitle ?? '', more.podcast ?? ''],
  ].join(',');
const csv = (...rows: string[]) => head + rows.join('\n');
const html = '<p>Words.</p><p><a href="https://paper.substack.com/p/first">First</a></p>';

const one = async (more: Partial<Record<string, string>>) => {
  const { posts, leftOut } = await readArchive({
    'posts.csv': csv(row('1.first', more)),
    'posts/1.first.html': html,
  });
  return { post: posts[0], leftOut: leftOut.slice(1) };
};

test('a post: its subtitle is its standfirst, and where the paper was is told by its links', async () => {
  const { post } = await one({ title: '"A &amp; b"', subtitle: '&#x201C;Short&#x201D;' });
  expect(post).toMatchObject({
    ...{ key: '1.first', title: 'A & b', standfirst: '“Short”', slug: 'first', authors: [] },
    ...{ status: 'published', publishedAt: '2024-01-02T03:04:05Z', addresses: ['/p/first'] },
    ...{ feedId: 'https://paper.substack.com/p/first', notes: [] },
  });
});

test.each([
  [{ published: 'FALSE' }, 'draft', []],
  [
    { audience: 'only_paid' },
    'draft',
    ['only some could read it (only_paid), so it is a draft here'],
  ],
  [{ type: 'adhoc_email' }, 'draft', ['it went out by mail alone, so it is a draft here']],
  [{ type: 'thread' }, 'published', ['it was a thread; what readers wrote is not in the export']],
  [{ date: 'soon' }, 'published', ['it has no date']],
])('%j is %s', async (fields, status, notes) => {
  const { post } = await one(fields);
  expect({ status: post?.status, notes: post?.notes }).toEqual({ status, notes });
});

test('a podcast has its sound at its top', async () => {
  const { post } = await one({
    type: 'podcast',
    podcast: 'https://x.example/a.mp3',
    title: 'Talk',
  });
  expect(post?.text.text).toBe(`<audio src="https://x.example/a.mp3" title="Talk"></audio>${html}`);
});

test('what stays out is named: threads, plans, lines and files without the other', async () => {
  const { posts, leftOut } = await readArchive({
    'posts.csv': csv(
      row('1.talk', { type: 'thread' }),
      row('2.about', { type: 'page', published: 'false' }),
      row('3.gone'),
      row(''),
      row('3.gone'),
    ),
    'posts/9.other.html': '<p>x</p>',
    'posts/3.gone.opens.csv': 'email\nreader@example.org',
    'email_list.csv': 'email\nreader@example.org',
  });
  expect(posts.map(({ notes }) => notes)).toEqual([
    ['its text posts/3.gone.html is not in the export'],
  ]);
  expect(leftOut.slice(1)).toEqual([
    'post 1 (A story) is a thread, and its talk is not in the export',
    'post 2 (A story) is a page that was never published',
    'line 5 of posts.csv names no post',
    'line 6 of posts.csv names 3.gone again',
    'posts/9.other.html stands in no line of posts.csv',
  ]);
});

const packed = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test('a zip is read as its folder is, also one folder down', async () => {
  for (const start of ['', 'export-1/']) {
    const zip = zipOf([
      packed(`${start}posts.csv`, csv(row('1.first'))),
      packed(`${start}posts/1.first.html`, html),
      packed('__MACOSX/posts.csv', 'no'),
    ]);
    const { source, posts, faults } = await readArchive({ 'export.zip': zip }, 'export.zip');
    expect([source.name, posts.length, faults]).toEqual(['a Substack export', 1, []]);
    expect(posts[0]?.text.text).toBe(html);
  }
});

test('of a zip from a stranger, what climbs out, is locked or is a bomb is refused by name', async () => {
  const zip = zipOf([
    packed('../../outside.html', '<p>x</p>'),
    packed('posts.csv', csv(row('1.first'), row('2.bomb'), row('3.more'))),
    packed('posts/1.first.html', html),
    { name: 'posts/2.bomb.html', bytes: Buffer.alloc(8 * 1024 * 1024) },
    { name: 'posts/3.more.html', bytes: Buffer.alloc(4000, 'a'), claims: 10 },
    { ...packed('posts/4.locked.html', 'x'), flags: 1 },
  ]);
  const { posts, faults } = await readArchive({ 'export.zip': zip }, 'export.zip');
  expect(posts.map(({ text }) => text.text)).toEqual([html, '', '']);
  expect(faults.slice(0, 3)).toEqual([
    'export.zip holds "../../outside.html", which climbs out of the folder; it was not read',
    'export.zip holds "posts/2.bomb.html", which unpacks to more than any text could; it was not read',
    'export.zip holds "posts/4.locked.html", which is locked by a password; it was not read',
  ]);
  expect(faults[3]).toMatch(/^export\.zip holds posts\/3\.more\.html, which cannot be read: /);
  expect(faults).toHaveLength(4);
});

test('a zip that was cut short, or holds something else, is told', async () => {
  const zip = zipOf([packed('posts.csv', csv(row('1.first')))]);
  await expect(readArchive({ 'export.zip': zip.subarray(0, -30) }, 'export.zip')).rejects.toThrow(
    /is no zip that can be read/,
  );
  const { faults } = await readArchive({ 'a.zip': zipOf([packed('b.txt', 'x')]) }, 'a.zip');
  expect(faults).toEqual(['a.zip holds no posts.csv, which says what its files are']);
});

test('an import is whole, without an error, and a second one changes no file', async () => {
  const { source, paper } = archive({
    'posts.csv': csv(row('1.first'), row('2.paid', { audience: 'only_paid' })),
    'posts/1.first.html': html,
    'posts/2.paid.html': '<p>More.</p>',
  });
  const findings = await importOf(source.folder, paper.folder);
  expect(findings.posts.map(({ words }) => words.differences)).toEqual([[], []]);
  expect(await errorsIn(paper.folder)).toEqual([]);
  const before = paper.names().map((name) => [name, paper.read(name)]);
  await importOf(source.folder, paper.folder);
  expect(paper.names().map((name) => [name, paper.read(name)])).toEqual(before);
});
