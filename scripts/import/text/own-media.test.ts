import { expect, test } from 'vitest';
import { archive, converted, errorsIn, folderOf, importOf, item, wxr } from '../import-fixture.ts';

const old = 'https://old.example/wp-content/uploads/2021/08';

test.each([
  [
    'a link',
    `<p>See <a href="${old}/report.pdf#page=2">it</a>.</p>`,
    'See [it](/files/report.pdf#page=2).',
  ],
  [
    'sound',
    `<audio src="${old}/bell.mp3" title="The bell"></audio>`,
    '<Audio src="bell.mp3" title="The bell" />',
  ],
  [
    'a block for files with its button alone',
    `<div class="wp-block-file"><a href="${old}/report.pdf" class="wp-block-file__button" download>Download</a></div>`,
    '[Download](/files/report.pdf)',
  ],
  ['a shortcode', `[audio mp3="${old}/bell.mp3"]`, '<Audio src="bell.mp3" title="The headline" />'],
  [
    'a film',
    `<figure><video><source src="${old}/film.mp4"></video></figure>`,
    '<Video url="/files/film.mp4" title="The headline" />',
  ],
  [
    'a film with its picture',
    `<figure><video src="${old}/film.mp4" poster="/u/gate.jpg"></video><figcaption>A day</figcaption></figure>`,
    '<Video url="/files/film.mp4" title="The headline" poster="gate.jpg" posterCredit="unknown" />\n\nA day',
  ],
  [
    'a film with subtitles, whose picture is gone',
    `<figure><video src="${old}/film.mp4" poster="/u/no.jpg"><track src="/u/en.vtt"></video><figcaption>A day</figcaption></figure>`,
    '<Video url="/files/film.mp4" title="The headline" />\n\n{/* To do: get the picture /u/no.jpg (not there) */}\n\n{/* To do: find a place for the subtitles or chapters /u/en.vtt: a video has none */}\n\nA day',
  ],
  [
    'a film whose picture keeps a place',
    `<video src="${old}/film.mp4" poster="https://img.spacergif.org/v1/640x360/0a/spacer.png"></video>`,
    '<Video url="/files/film.mp4" title="The headline" />',
  ],
  ['an address alone', `${old}/film.mp4`, '<Video url="/files/film.mp4" title="The headline" />'],
  [
    'a document in a frame',
    `<iframe src="${old}/report.pdf" title="The report"></iframe>`,
    '[The report](/files/report.pdf)',
  ],
  [
    'a block for files, with its frame and its button',
    `<div class="wp-block-file"><object data="${old}/report.pdf"></object><a href="${old}/report.pdf">The report</a><a href="${old}/report.pdf" class="wp-block-file__button" download>Download</a></div>`,
    '[The report](/files/report.pdf)',
  ],
])('%s of the old paper is one of ours', async (_, html, text) => {
  const { body, words, todos, files } = await converted(html);
  expect(body.trim()).toBe(text);
  expect(words.differences).toEqual([]);
  expect(files).toEqual([expect.objectContaining({ address: expect.any(String) as string })]);
  expect(todos.filter((todo) => todo.startsWith('get the file'))).toEqual([]);
});

test('one that is not to be had keeps its old address, and is listed', async () => {
  const { body, todos } = await converted(
    `<p><a href="${old}/gone.pdf">All of it</a></p><audio src="${old}/gone.mp3"></audio>`,
  );
  expect(body).toContain(`[All of it](${old}/gone.pdf)`);
  expect(body).toContain(`<Audio src="${old}/gone.mp3"`);
  expect(todos).toContain(
    `get the file ${old}/gone.pdf (not there), or put it into content/files and name it in the text`,
  );
  expect(todos).toContain(
    `get the file ${old}/gone.mp3 (not there), or put it into content/audio and name it in the text`,
  );
});

test('the store of the system that hosted the paper is no better', async () => {
  const src = 'https://api.substack.com/api/v1/audio/upload/1/src';
  const { todos } = await converted(`<audio src="${src}"></audio>`);
  expect(todos).toContain(
    `get the file ${src} (not there), or put it into content/audio and name it in the text`,
  );
});

test('what lies elsewhere stays there', async () => {
  const html = '<p><a href="https://court.example/report.pdf">It</a></p>';
  const { body, files } = await converted(html);
  expect(body.trim()).toBe('[It](https://court.example/report.pdf)');
  expect(files).toEqual([]);
});

test('files come from a copy, once, and a second run changes nothing', async () => {
  const pdf = Buffer.from('%PDF-1.7 the report');
  const media = folderOf({
    'uploads/2021/08/The Report.pdf': pdf,
    'uploads/2021/09/report.pdf': Buffer.from('%PDF-1.7 another'),
    'uploads/2021/09/the-report.pdf': Buffer.from('%PDF-1.7 a third'),
    'uploads/2021/08/lost.pdf': '<html>404</html>',
  });
  const link = (path: string) => `<a href="/wp-content/uploads/${path}">${path}</a>`;
  const body = ['2021/08/The%20Report.pdf', '2021/09/the-report.pdf', '2021/08/lost.pdf'];
  const { paper, from } = archive({
    'export.xml': wxr(
      item({ id: 1, body: body.map(link).join(' ') }),
      item({ id: 2, body: link(body[0]!) }),
    ),
  });
  const options = { media: { folders: [media.folder], hosts: new Set<string>() } };
  const { posts } = await importOf(from, paper.folder, options);
  expect(paper.names().filter((name) => name.startsWith('files/'))).toEqual([
    'files/the-report-2.pdf',
    'files/the-report.pdf',
  ]);
  expect(paper.read('files/the-report.pdf')).toBe(pdf.toString());
  expect(posts[0]!.files).toEqual([
    { src: '/wp-content/uploads/2021/08/The%20Report.pdf', address: '/files/the-report.pdf' },
    { src: '/wp-content/uploads/2021/09/the-report.pdf', address: '/files/the-report-2.pdf' },
    {
      src: '/wp-content/uploads/2021/08/lost.pdf',
      missing: 'what lies there is not what the name says',
    },
  ]);
  expect(await errorsIn(paper.folder)).toEqual([]);
  const before = paper.names().map((name) => (/\.\w+$/.test(name) ? paper.read(name) : ''));
  await importOf(from, paper.folder, options);
  expect(paper.names().map((name) => (/\.\w+$/.test(name) ? paper.read(name) : ''))).toEqual(
    before,
  );
  media.remove();
});

test('a file beside a Markdown text comes in, also from the folder above', async () => {
  const source = folderOf({
    '_config.yml': 'title: Old\n',
    'assets/plan.pdf': '%PDF-1.4 plan',
    '_posts/2020-01-02-hello.md':
      '---\ntitle: Hello\n---\n\n[Plan](../assets/plan.pdf), [data](/assets/votes.csv).\n',
    'assets/votes.csv': 'name,votes\n',
  });
  const paper = folderOf();
  const { posts } = await importOf(source.folder, paper.folder);
  expect(paper.read(posts[0]!.file)).toContain(
    '[Plan](/files/plan.pdf), [data](/files/votes.csv).',
  );
  expect(await errorsIn(paper.folder)).toEqual([]);
  source.remove();
  paper.remove();
});
