import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePage } from './page-fixture.ts';
import { cssReader, rewriteDocuments } from './rewrite-documents.ts';

let distDir = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(distDir, path)), { recursive: true });
  writeFileSync(join(distDir, path), text);
};
const read = (path: string) => readFileSync(join(distDir, path), 'utf8');

const script = '<script src="/_next/static/chunks/a.js" async=""></script>';
const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1"/>';
const style = '<style>p{color:red}</style>';
const rendered = (words: string) => makePage(`<p>${words}</p>${script}`, link);
const finished = (words: string) => makePage(`<p>${words}</p>`, style);
const broken = makePage('<template id="B:0"></template><p>Loading</p>');

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'documents-'));
  write('static/chunks/a.css', 'p{color:red}table{color:blue}');
  write('server/app/_not-found.html', rendered('No such page'));
  write('server/app/server-error.html', rendered('Something went wrong'));
  write('server/pages/404.html', rendered('404'));
  write('server/pages/500.html', '<html id="__next_error__"><body></body></html>');
});
afterEach(() => {
  rmSync(distDir, { recursive: true });
});

describe('the documents of a build', () => {
  test('are rewritten where they lie, at any depth', () => {
    write('server/app/about.html', rendered('About رفح 😀'));
    write('server/app/topics/gaza/page/2.html', rendered('Gaza'));
    expect(rewriteDocuments(distDir)).toBe(4);
    expect(read('server/app/about.html')).toBe(finished('About رفح 😀'));
    expect(read('server/app/topics/gaza/page/2.html')).toBe(finished('Gaza'));
  });

  test("stand in for Next's own last resorts", () => {
    rewriteDocuments(distDir);
    expect(read('server/app/_not-found.html')).toBe(finished('No such page'));
    expect(read('server/pages/404.html')).toBe(finished('No such page'));
    expect(read('server/pages/500.html')).toBe(finished('Something went wrong'));
    expect(read('server/app/_global-error.html')).toBe(finished('Something went wrong'));
  });

  test('are the same when they are rewritten twice', () => {
    rewriteDocuments(distDir);
    expect(rewriteDocuments(distDir)).toBe(2);
    expect(read('server/pages/404.html')).toBe(finished('No such page'));
  });

  test('are the pages, and nothing beside them', () => {
    const others = ['app/about.rsc', 'app/about.meta', 'chunks/a.html'];
    for (const file of others) write(`server/${file}`, `${file}${script}`);
    expect(rewriteDocuments(distDir)).toBe(2);
    for (const file of others) expect(read(`server/${file}`)).toBe(`${file}${script}`);
  });

  test('are all named at once when they cannot do without scripts', () => {
    write('server/app/about.html', broken);
    write('server/app/articles/gate.html', makePage(script));
    write('server/app/contact.html', rendered('Contact'));
    let lines: string[] = [];
    try {
      rewriteDocuments(distDir);
    } catch (error) {
      lines = (error as Error).message.split('\n').sort();
    }
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^app\/about\.html: .*Suspense/);
    expect(lines[1]).toMatch(/^app\/articles\/gate\.html: .*empty body/);
  });

  test('fail the build when a stylesheet of theirs is not there', () => {
    rmSync(join(distDir, 'static/chunks/a.css'));
    expect(() => rewriteDocuments(distDir)).toThrow(/ENOENT.*a\.css/);
  });
});

test('a stylesheet is read once, whatever stands behind its address', () => {
  const readCss = cssReader(distDir);
  expect(readCss('/_next/static/chunks/a.css')).toContain('p{color:red}');
  write('static/chunks/a.css', 'p { color: red; margin: 0 }\n');
  expect(readCss('/_next/static/chunks/a.css?dpl=2')).toContain('p{color:red}');
});

test('a stylesheet that the compiler left long is sent small', () => {
  write(
    'static/chunks/a.css',
    'p {\n  color: #ffffff;\n}\n\n/* why */\nli > p {\n  margin: 0px 0px;\n}\n',
  );
  expect(cssReader(distDir)('/_next/static/chunks/a.css')).toBe('p{color:#fff}li>p{margin:0}');
});

test('of a stylesheet nothing goes that is there for an older browser', () => {
  write('static/chunks/a.css', 'p { color: red; color: oklch(60% 0.2 30) }\n');
  expect(cssReader(distDir)('/_next/static/chunks/a.css')).toMatch(/color:red;color:oklch/);
});
