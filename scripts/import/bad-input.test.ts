import { afterEach, describe, expect, test } from 'vitest';
import { category, errorsIn, folderOf, importOf, item, wxr, wxrStart } from './import-fixture.ts';
import { openSource } from './open-source.ts';
import { todosOf } from './proof/findings.ts';
import { reportPage } from './proof/report-page.ts';

const made: ReturnType<typeof folderOf>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

async function take(text: string | Buffer) {
  const source = folderOf({ 'export.xml': text });
  const paper = folderOf();
  made.push(source, paper);
  const findings = await importOf(`${source.folder}/export.xml`, paper.folder);
  expect(await errorsIn(paper.folder)).toEqual([]);
  return { findings, paper };
}

const files = (posts: { file: string }[]) => posts.map(({ file }) => file);

test('an export that was cut off', async () => {
  const whole = wxr(item({ id: 1, title: 'First' }), item({ id: 2, title: 'Second' }));
  const { findings } = await take(whole.slice(0, whole.indexOf('Words of 2')));
  expect(files(findings.posts)).toEqual(['articles/2020/story-1.mdx']);
  expect(findings.faults).toEqual([
    'export.xml ends in the middle of the post "Second", behind "First"; what stands before it was read',
    'export.xml has no end: it was cut off behind "Second", and what follows is missing',
  ]);
});

describe('encodings', () => {
  const cafe = wxr(item({ id: 1, title: 'Café', body: '<p>naïve</p>' }));
  test.each<[string, string | Buffer, number]>([
    ['UTF-8', cafe, 0],
    ['Latin-1 that says so', Buffer.from(cafe.replace('UTF-8', 'ISO-8859-1'), 'latin1'), 0],
    ['Latin-1 that says UTF-8', Buffer.from(cafe, 'latin1'), 1],
    ['UTF-16', Buffer.from(`\uFEFF${cafe}`, 'utf16le'), 0],
  ])('%s', async (_, text, faults) => {
    const { findings, paper } = await take(text);
    expect(paper.read(findings.posts[0]!.file)).toMatch(/title: Café\n[^]*\nnaïve\n/);
    expect(findings.faults).toHaveLength(faults);
  });
});

test('posts without a title, a date, a text, an author: each is named, and the rest comes in', async () => {
  const { findings } = await take(
    wxr(
      item({ id: 1, title: '', slug: 'no-title' }),
      item({ id: 2, date: '0000-00-00 00:00:00' }),
      item({ id: 3, body: '' }),
      item({ id: 4, by: '' }),
      item({ id: 5, slug: 'twin' }),
      item({ id: 6, slug: 'twin' }),
      item({ id: 7 }),
    ),
  );
  expect(
    todosOf(findings)
      .slice(1)
      .map(({ file, says }) => `${file}: ${says}`),
  ).toEqual([
    'articles/2020/no-title.mdx: it has no title: the words of its address stand there',
    'articles/drafts/story-2.mdx: it is a draft here, since it has no date; mend that, and take draft: true out',
    'articles/2020/story-3.mdx: it is a draft here, since it has no text; mend that, and take draft: true out',
    'articles/2020/story-4.mdx: it names no author',
    "articles/2020/twin-2.mdx: its old address /twin/ is another's here, and does not lead to it",
  ]);
  expect(findings.posts).toHaveLength(7);
});

test('ten thousand tags', async () => {
  const tags = Array.from({ length: 10_000 }, (_, i) =>
    category(`tag-${i}`, `Tag ${i}`, 'post_tag'),
  );
  const { findings, paper } = await take(wxr(item({ id: 1, more: tags.join('') })));
  expect(findings.posts).toHaveLength(1);
  expect(paper.names().filter((name) => name.startsWith('topics'))).toEqual([]);
});

test('names that climb, or that a program knows', async () => {
  const { findings, paper } = await take(
    wxr(
      item({ id: 1, slug: '../../../../evil' }),
      item({ id: 2, slug: '__proto__', more: category('__proto__', 'Proto') }),
      item({ id: 3, slug: 'constructor', more: category('constructor', 'Con') }),
      item({ id: 4, body: '<p>Up.</p><img src="../../../../../etc/hostname.jpg">' }),
    ),
  );
  expect(files(findings.posts)).toEqual([
    'articles/2020/evil.mdx',
    'articles/2020/proto.mdx',
    'articles/2020/constructor.mdx',
    'articles/2020/story-4.mdx',
  ]);
  expect(paper.names().filter((name) => name.startsWith('photos'))).toEqual([]);
});

test('elements in each other without end', async () => {
  const deep = `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`;
  const { findings } = await take(wxr(item({ id: 1, body: deep, title: 'Deep' }), item({ id: 2 })));
  expect(findings.leftOut).toEqual([
    { where: 'post 1 (Deep)', reason: 'cannot be read: its elements stand too deep in each other' },
  ]);
  expect(files(findings.posts)).toEqual(['articles/2020/story-2.mdx']);
});

test('entities of its own', async () => {
  const bomb = wxrStart.replace('?>', '?>\n<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>');
  await expect(take(`${bomb}${item({ id: 1 })}</channel></rss>`)).rejects.toThrow(
    /declares entities of its own/,
  );
});

test('an entity that is declared late is never looked up', async () => {
  const late = `${wxrStart}<!--${'x'.repeat(20_000)}--><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
  const body =
    '<item><title>A &x; b</title><content:encoded>c &x;</content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status></item>';
  const { findings, paper } = await take(`${late}${body}</channel></rss>`);
  expect(paper.read(findings.posts[0]!.file)).toContain('c \\&x;');
});

test('a private address is asked for by nobody', async () => {
  const { findings } = await take(
    wxr(
      item({
        id: 1,
        body: '<p>In.</p><img src="http://169.254.169.254/a.jpg"><img src="http://[::1]/a.jpg">',
      }),
    ),
  );
  expect(findings.posts[0]!.pictures.map(({ missing }) => missing)).toEqual([
    'no file of that name is at hand, and 169.254.169.254 was not named with --media',
    'no file of that name is at hand, and [::1] was not named with --media',
  ]);
});

test('the report escapes what it tells', async () => {
  const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { findings } = await take(
    wxr(
      item({
        id: 1,
        by: '',
        title: `A ${evil.replaceAll('<', '&lt;')}`,
        body: `[x y="${evil}"]<p>${evil}</p>`,
      }),
    ),
  );
  const page = reportPage({
    ...findings,
    faults: [evil],
    leftOut: [{ where: evil, reason: evil }],
  });
  expect(page).toContain('&#x3C;script>');
  expect(page.match(/<(?:script|img)/g)).toBeNull();
});

test.each(['', '<html><body>Not an export</body></html>'])(
  'what is no archive: "%s"',
  async (text) => {
    const source = folderOf({ 'export.xml': text });
    made.push(source);
    await expect(openSource(`${source.folder}/export.xml`)).rejects.toThrow(
      /is none of the archives .* Mend: /,
    );
    await expect(openSource(`${source.folder}/gone.xml`)).rejects.toThrow(/is not there/);
  },
);
