/** A folder of Markdown: Hugo, Jekyll, Eleventy, Astro, or none of them. */
import glob from 'fast-glob';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../../../../lib/reader/read-text.ts';
import { startOf } from '../decode-file.ts';
import type { Source, SourceEntry } from '../../source-post.ts';
import { folderAuthors } from './folder-authors.ts';
import { systemOf } from './folder-system.ts';
import { markdownPost } from './markdown-post.ts';
import { readFrontMatter } from './front-matter.ts';

const texts = ['**/*.md', '**/*.markdown', '**/*.mdx', '**/*.mdown', '**/_posts/**/*.html'];
/** What lies in a site's folder and is none of its texts. */
const others = [
  'node_modules',
  '.*',
  'themes',
  'layouts',
  'archetypes',
  '_site',
  'public',
  'dist',
  'vendor',
  '_includes',
  '_layouts',
  '_data',
  'static',
  'assets',
  'test',
  'tests',
  '.github',
];
const notTexts =
  /(?:^|\/)(?:readme|license|licence|changelog|contributing|code_of_conduct|security|authors|todo)\.\w+$/i;

export function openMarkdown(folder: string): Source {
  const paths = glob
    .globSync(texts, {
      cwd: folder,
      ignore: others.map((name) => `**/${name}/**`),
      followSymbolicLinks: false,
    })
    .filter((path) => !notTexts.test(path))
    .sort();
  const sample = paths
    .filter((_, i) => i % Math.ceil(paths.length / 200) === 0)
    .map((path) => startOf(join(folder, path), 8000))
    .join('\n');
  const system = systemOf(folder, sample);
  const authors = folderAuthors(system.root);
  async function* posts(): AsyncGenerator<SourceEntry> {
    for (const path of paths) {
      // So that progress is shown and a stop is heard.
      await Promise.resolve();
      const file = join(folder, path);
      const found = readText(file);
      if ('fault' in found) yield { leftOut: { where: path, reason: found.fault.message } };
      else yield markdownPost(path, readFrontMatter(found.text), system, authors);
    }
  }
  return {
    name: system.name,
    system: system.system,
    site: system.site,
    pictureAt: () => undefined,
    pictureOf: () => undefined,
    picturesOf: () => [],
    folders: pictureFolders(folder, system.root),
    listAddresses: [],
    posts,
    faults: () => [],
    close: () => undefined,
  };
}

/** Where pictures lie that a text names from the site's root. */
function pictureFolders(folder: string, root: string): string[] {
  const places = ['', 'static', 'public', 'assets', 'src', 'src/assets', 'source', 'content'].map(
    (name) => join(root, name),
  );
  return [...new Set([folder, dirname(folder), ...places])].filter(
    (path) => existsSync(path) && statSync(path).isDirectory(),
  );
}
