/** The people of a site of Markdown files, by the ids that its posts name: `_data/authors.yml`, `data/authors/*.toml`. */
import glob from 'fast-glob';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Person } from '../../source-post.ts';
import { readFrontMatter, wordsIn, type Fields } from './front-matter.ts';

const files = [
  '{_data,data,src/_data,src/data}/{authors,author,people,team}.{yml,yaml,json,toml}',
  '{_authors,_data/authors,data/authors,content/authors,src/content/authors}/**/*.{yml,yaml,json,toml,md}',
];

export function folderAuthors(root: string): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const path of glob.globSync(files, { cwd: root, followSymbolicLinks: false })) {
    const file = join(root, path);
    if (statSync(file).size > 1_000_000) continue;
    const fields = read(file, readFileSync(file, 'utf8'));
    const stem = basename(path, extname(path));
    const id = /^_?index$/.test(stem) ? (path.split('/').at(-2) ?? stem) : stem;
    if (wordsIn(fields, 'name', 'title', 'full_name')) add(people, id, fields);
    else
      for (const [name, value] of Object.entries(fields))
        if (typeof value === 'object' && value !== null) add(people, name, value as Fields);
  }
  return people;
}

function read(file: string, text: string): Fields {
  const inside = file.endsWith('.toml')
    ? `+++\n${text}\n+++\n`
    : file.endsWith('.json')
      ? `${text.trim()}\n\n`
      : file.endsWith('.md')
        ? text
        : `---\n${text}\n---\n`;
  return readFrontMatter(inside).fields;
}

function add(people: Map<string, Person>, key: string, fields: Fields): void {
  const id = /^\d+$/.test(key) ? (wordsIn(fields, 'id', 'slug', 'username', 'name') ?? key) : key;
  const name = wordsIn(fields, 'name', 'title', 'full_name', 'display_name');
  const description = wordsIn(fields, 'bio', 'description', 'about');
  const url = wordsIn(fields, 'url', 'website', 'web');
  if (name)
    people.set(id, {
      id,
      name,
      ...(description && { description }),
      ...(url?.startsWith('https:') && { url }),
    });
}
