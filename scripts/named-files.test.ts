import glob from 'fast-glob';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = glob.sync(['*.md', '.github/*.md', 'docs/**/*.md']);

/** Fenced examples are of other folders and other machines. */
const proseOf = (page: string) => readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');

/** A path of this repository, not one that stands for many (`NAME`, `…`) nor one of a reader's own content. */
const ours =
  /^(\.ci|\.github|app|components|docs|e2e|lab|lib|scripts|server)(\/[\w.[\]-]+)*\/?$|^[\w.-]+\.config\.[jt]s$/;

function pathsIn(prose: string): string[] {
  const quoted = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, words = '']) => words.split(' '));
  return quoted.flat().filter((word) => ours.test(word) && !/[A-Z]{4}/.test(word));
}

/** From the folder of the page, without the place within the file. */
function linksIn(prose: string): string[] {
  const links = Array.from(prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, path = '']) => path);
  return links.filter((path) => !/^(https?:|\/)/.test(path));
}

test.each(pages)('%s names files that exist', (page) => {
  const prose = proseOf(page);
  const beside = linksIn(prose).map((link) => join(dirname(page), link));
  const missing = [...pathsIn(prose), ...beside].filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test('many are looked at', () => {
  expect(pages.flatMap((page) => pathsIn(proseOf(page))).length).toBeGreaterThan(80);
});
