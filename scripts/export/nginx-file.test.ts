import { expect, test } from 'vitest';
import type { FormerAddress } from '../../lib/addresses/former-addresses.ts';
import type { ExportedFile } from './export-folder.ts';
import { nginxFile } from './nginx-file.ts';

function fileFor(addresses: FormerAddress[], files: [string, ExportedFile][] = []): string {
  const headers = { 'Content-Security-Policy': "default-src 'self'" };
  return nginxFile({ folder: 'out', host: 'example.org', headers, addresses, files });
}

test('what an address holds ends no text of nginx and names no variable', () => {
  const text = fileFor([{ from: '/a"b%5Cc', to: '/d$request_uri"' }]);
  expect(text).toContain('"/a\\"b\\\\c" "/d%24request_uri%22$is_args$args"');
});

test('a path that begins as a pattern would is no pattern', () => {
  expect(fileFor([{ from: '/~x', to: '/about' }])).toContain('  "/~x" "/about');
});

test('two that differ in capitals alone are one, as nginx reads them', () => {
  const text = fileFor([
    { from: '/About', to: '/about' },
    { from: '/ABOUT', to: '/about' },
  ]);
  expect(text.match(/"\/about" "/gi)).toHaveLength(1);
});

test('where all below leads, what stands for it cannot name another host', () => {
  const text = fileFor([{ from: '/blog/*', to: '/*' }]);
  const [, written = ''] = /"~\*(\^\/blog.*)" "\/\$paper_rest_0/.exec(text) ?? [];
  const pattern = new RegExp(written.replaceAll('\\\\', '\\').replace('?<paper_rest_0>', ''), 'i');
  expect(pattern.exec('/blog/a/b?c')?.[1]).toBe('a/b');
  expect(pattern.exec('/Blog')?.[1]).toBeUndefined();
  for (const hostile of ['/blog//evil.example', '/blog/\\evil.example']) {
    expect(pattern.exec(hostile)?.[1] ?? '').not.toMatch(/^[/\\]/);
  }
});

test('what the destination asks for is not asked for twice, and a part of the page stays last', () => {
  const text = fileFor([
    { from: '/a', to: '/search?q=a' },
    { from: '/b', to: '/about#us' },
  ]);
  expect(text).toContain('"/a" "/search?q=a";');
  expect(text).toContain('"/b" "/about$is_args$args#us";');
});

test('a withdrawn story answers 410 with its own page; a frame is let in by its page alone', () => {
  const page = (name: string, more: Partial<ExportedFile>): [string, ExportedFile] => [
    `/articles/${name}`,
    {
      ...{ file: `articles/${name}.html`, type: 'text/html; charset=utf-8' },
      ...{ status: 200, policy: "default-src 'self'" },
      ...more,
    },
  ];
  const text = fileFor(
    [],
    [
      page('taken-back', { status: 410 }),
      page('with-a-map', { policy: 'frame-src https://maps.example' }),
    ],
  );
  expect(text).toContain(
    [
      'location = "/articles/taken-back" { error_page 410 @paper_gone_0; return 410; }',
      '  location @paper_gone_0 { types {} default_type text/html; try_files "/articles/taken-back.html" =404; }',
    ].join('\n'),
  );
  expect(text).toContain('"/articles/with-a-map.html" "frame-src https://maps.example";');
  expect(text).not.toContain('"/articles/taken-back.html" "');
});

test('a picture whose right ends is kept by nobody without asking', () => {
  const picture = (path: string, lifetime: number): [string, ExportedFile] => [
    path,
    { file: path.slice(1), type: 'image/jpeg', status: 200, lifetime },
  ];
  const text = fileFor(
    [],
    [picture('/photos/a/1.jpg', 31_536_000), picture('/photos/b/1.jpg', 3_600)],
  );
  expect(text).toContain('"/photos/b/1.jpg" "public, max-age=0, must-revalidate";');
  expect(text).not.toContain('"/photos/a/1.jpg"');
});
