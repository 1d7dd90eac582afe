import { expect, test } from 'vitest';
import { archive, category, errorsIn, importOf, item, wxr } from './import-fixture.ts';
import { countsOf, todosOf } from './proof/findings.ts';

const politics = category('politics', 'Politics');

test('an empty folder becomes a whole paper that passes its own check', async () => {
  const { paper, from } = archive({
    'export.xml': wxr(
      item({ id: 1, more: politics, body: '<p>See <a href="/story-2/">two</a>.</p>' }),
      item({ id: 2, more: politics + category('gaza', 'Gaza', 'post_tag') }),
      item({ id: 3, more: category('gaza', 'Gaza', 'post_tag'), excerpt: 'What it says.' }),
      item({ id: 4, type: 'page', slug: 'house-rules' }),
    ),
  });
  const findings = await importOf(from, paper.folder);
  expect(await errorsIn(paper.folder)).toEqual([]);
  expect(paper.names().filter((name) => !name.startsWith('.import'))).toEqual([
    'articles/2020/story-1.mdx',
    'articles/2020/story-2.mdx',
    'articles/2020/story-3.mdx',
    'authors/jane-doe.yaml',
    'pages/house-rules.mdx',
    'redirects.yaml',
    'sections/news.yaml',
    'sections/politics.yaml',
    'site.yaml',
    'topics/gaza.yaml',
  ]);
  expect(paper.read('site.yaml')).toBe(
    'name: The Old Paper\nlanguage: en-GB\ntagline: All of it\ncredits:\n  requiredSince: 2026-01-15T12:00:00Z\n',
  );
  expect(paper.read('articles/2020/story-1.mdx')).toBe(`---
title: Story 1
section: politics
authors:
  - jane-doe
publishedAt: 2020-01-02T03:04:05Z
aliases:
  - /story-1/
  - /?p=1
id: https://old.example/?p=1
---

See [two](/articles/story-2).
`);
  expect(countsOf(findings)).toMatchObject({
    posts: 4,
    'without a hand': 4,
    'words equal': 4,
    addresses: 8,
    'addresses answered': 8,
    'to do': 1,
  });
  expect(findings.advice).toEqual(['write into site.yaml: timeZone']);
});

test('a second run changes no file, and a later one leaves what was edited', async () => {
  const { paper, source, from } = archive({ 'export.xml': wxr(item({ id: 1 }), item({ id: 2 })) });
  await importOf(from, paper.folder);
  const all = () => paper.names().map((name) => [name, paper.read(name)]);
  const before = all();
  await importOf(from, paper.folder, { now: new Date('2026-02-01T00:00:00Z') });
  expect(all()).toEqual(before);

  const edited = `${paper.read('articles/2020/story-1.mdx')}\nAn editor's words.\n`;
  paper.write('articles/2020/story-1.mdx', edited);
  source.write(
    'export.xml',
    wxr(item({ id: 1, body: '<p>New.</p>' }), item({ id: 2, body: '<p>New.</p>' })),
  );
  const findings = await importOf(from, paper.folder);
  expect(paper.read('articles/2020/story-1.mdx')).toBe(edited);
  expect(paper.read('articles/2020/story-2.mdx')).toContain('New.');
  expect(findings.edited).toEqual(['articles/2020/story-1.mdx']);
});

test('a run that was stopped goes on where it was', async () => {
  const items = [1, 2, 3, 4].map((id) => item({ id, slug: 'same' }));
  const { paper, from } = archive({ 'export.xml': wxr(...items) });
  const stop = importOf(from, paper.folder, {
    progress: (done) => {
      if (done === 2) throw Object.assign(new Error('stopped'), { syscall: 'test' });
    },
  });
  await expect(stop).rejects.toThrow('stopped');
  // A line that was half written.
  paper.write('.import/files.jsonl', `${paper.read('.import/files.jsonl')}{"file":"art`);
  await importOf(from, paper.folder);
  expect(paper.names().filter((name) => name.startsWith('articles'))).toEqual([
    'articles/2020/same-2.mdx',
    'articles/2020/same-3.mdx',
    'articles/2020/same-4.mdx',
    'articles/2020/same.mdx',
  ]);
  expect(paper.read('articles/2020/same-3.mdx')).toContain('Words of 3.');
  expect(await errorsIn(paper.folder)).toEqual([]);
});

test('a dry run writes nothing', async () => {
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1 })) });
  const findings = await importOf(from, paper.folder, { isDry: true });
  expect(countsOf(findings)).toMatchObject({ posts: 1, 'addresses answered': 2 });
  expect(paper.names()).toEqual([]);
});

test('what readers cannot see yet is linked from nowhere', async () => {
  const links = ['draft', 'scheduled', 'empty', 'late', 'seen']
    .map((slug) => `<a href="https://old.example/${slug}/">${slug}</a>`)
    .join(' ');
  const { paper, from } = archive({
    'export.xml': wxr(
      item({ id: 1, body: `<p>${links}</p>` }),
      item({ id: 2, slug: 'draft', status: 'draft' }),
      item({
        id: 3,
        slug: 'scheduled',
        status: 'future',
        date: '2026-02-01 00:00:00',
        excerpt: 'Soon.',
      }),
      item({ id: 4, slug: 'empty', body: '' }),
      item({ id: 5, slug: 'late', status: 'future', date: '2026-02-01 00:00:00' }),
      item({ id: 6, slug: 'seen' }),
    ),
  });
  const findings = await importOf(from, paper.folder);
  expect(await errorsIn(paper.folder)).toEqual([]);
  expect(paper.read('articles/2020/story-1.mdx')).toContain(
    '\n[draft](https://old.example/draft/) scheduled empty late [seen](/articles/seen)\n',
  );
  expect(paper.read('articles/2026/scheduled.mdx')).not.toContain('draft: true');
  expect(todosOf(findings).filter(({ file }) => file !== '')).toEqual([
    {
      file: 'articles/2020/empty.mdx',
      says: 'it is a draft here, since it has no text; mend that, and take draft: true out',
    },
    {
      file: 'articles/2026/late.mdx',
      says: 'it is a draft here, since it has no standfirst; mend that, and take draft: true out',
    },
  ]);
});

test('what the check would refuse waits beside the paper until somebody has mended it', async () => {
  const long = `<p>${'word '.repeat(50_000)}</p>`;
  const { paper, from } = archive({
    'export.xml': wxr(
      item({ id: 1, body: '<p><a href="/story-2/">two</a></p>' }),
      item({ id: 2, body: long }),
    ),
  });
  const findings = await importOf(from, paper.folder);
  const waiting = '.import/by-hand/articles/2020/story-2.mdx';
  expect(paper.names()).toContain(waiting);
  expect(await errorsIn(paper.folder)).toEqual([]);
  expect(paper.read('articles/2020/story-1.mdx')).toContain('\ntwo\n');
  expect(
    todosOf(findings)
      .slice(1)
      .map(({ says }) => says),
  ).toEqual([
    'line 12: the text has more than 200000 characters. Mend: make several stories of it',
    'mend it, and move it to articles/2020/story-2.mdx: the paper would not be built with it',
  ]);

  paper.write('articles/2020/story-2.mdx', paper.read(waiting).replace(/word .*/, 'In short.'));
  expect(todosOf(await importOf(from, paper.folder))).toHaveLength(1);
  expect(paper.read('articles/2020/story-2.mdx')).toContain('In short.');
  expect(paper.names()).not.toContain(waiting);
  expect(paper.read('articles/2020/story-1.mdx')).toContain('[two](/articles/story-2)');
});

test('a paper that is there keeps its own files, and two stories of one name', async () => {
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1 })) });
  paper.write('site.yaml', 'name: Ours\n');
  paper.write('articles/story-1.mdx', 'ours');
  const findings = await importOf(from, paper.folder);
  expect(paper.read('site.yaml')).toBe('name: Ours\n');
  expect(paper.read('articles/story-1.mdx')).toBe('ours');
  expect(paper.read('articles/2020/story-1-2.mdx')).toContain('Words of 1.');
  expect(findings.advice).toEqual([
    'write into site.yaml: tagline, language, timeZone',
    expect.stringContaining('requiredSince'),
  ]);
});
