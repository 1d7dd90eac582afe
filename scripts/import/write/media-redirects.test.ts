import sharp from 'sharp';
import { expect, test } from 'vitest';
import { archive, errorsIn, folderOf, importOf, item, wxr } from '../import-fixture.ts';
import { mediaRedirects } from './media-redirects.ts';

const redirects = (pictures: Record<string, string>, files = {}, taken: string[] = []) =>
  Object.fromEntries(
    mediaRedirects(
      new Map(Object.entries(pictures)),
      new Map(Object.entries(files)),
      new Set(taken),
    ),
  );

test('one line leads on all pictures of a folder, whatever their sizes', () => {
  expect(
    redirects({
      '/wp-content/uploads/2021/08/Gate%20One-300x200.jpg': '2021/08/gate-one.jpg',
      '/wp-content/uploads/2021/08/gate.jpg': '2021/08/gate.jpg',
      '/wp-content/uploads/2020/01/gate.png': '2020/01/gate.jpg',
      '/content/images/size/w600/2021/08/ghost.jpg': '2021/08/ghost.jpg',
    }),
  ).toEqual({ '/wp-content/uploads/*': '/photos/*', '/content/images/*': '/photos/*' });
});

test('one whose name had to change has a line of its own, and each file', () => {
  expect(
    redirects(
      { '/wp-content/uploads/2021/08/gate.jpg': '2021/08/gate-2.jpg' },
      { '/wp-content/uploads/2021/08/Report.pdf': '/files/report.pdf' },
    ),
  ).toEqual({
    '/wp-content/uploads/2021/08/gate.jpg': '/photos/2021/08/gate-2.jpg',
    '/wp-content/uploads/2021/08/Report.pdf': '/files/report.pdf',
  });
});

test('nothing of the paper is hidden', () => {
  const taken = ['/sections/world', '/news/today'];
  const pictures = {
    '/photos/2021/08/gate.jpg': '2021/08/gate.jpg',
    '/sections/a.jpg': 'a.jpg',
    '/news/b.jpg': 'b.jpg',
    '/logo.png': 'logo.png',
  };
  expect(redirects(pictures, { '/files/a.pdf': '/files/a.pdf' }, taken)).toEqual({});
});

test('an import writes them, and the paper takes them', async () => {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();
  const media = folderOf({ '2021/08/gate.jpg': jpeg, '2021/08/report.pdf': '%PDF-1.4' });
  const old = 'https://old.example/wp-content/uploads/2021/08';
  const body = `<img src="${old}/gate-300x200.jpg"><p><a href="${old}/report.pdf">It</a></p>`;
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1, body })) });
  await importOf(from, paper.folder, { media: { folders: [media.folder], hosts: new Set() } });
  expect(paper.read('redirects.yaml')).toContain('/wp-content/uploads/*: /photos/*\n');
  expect(paper.read('redirects.yaml')).toContain(
    '/wp-content/uploads/2021/08/report.pdf: /files/report.pdf\n',
  );
  expect(await errorsIn(paper.folder)).toEqual([]);
  media.remove();
});
