/** Which system a folder of Markdown belongs to, told by what lies in it, and where its site lies. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { parse as parseToml } from 'smol-toml';
import type { Dialect, SourceSite } from '../../source-post.ts';
import { wordsIn, type Fields } from './front-matter.ts';

export type FolderSystem = {
  system: 'jekyll' | 'hugo' | 'eleventy' | 'astro' | 'markdown';
  name: string;
  dialect: Dialect;
  root: string;
  site: SourceSite;
  /** Jekyll's form of addresses, and Hugo's by section. */
  permalink?: string;
  permalinks?: Record<string, string>;
  /** Jekyll's `baseurl`: a path that all of the site lay below. */
  base?: string;
};

const marks: { system: FolderSystem['system']; name: string; dialect: Dialect; files: string[] }[] =
  [
    {
      system: 'jekyll',
      name: 'a Jekyll site',
      dialect: 'liquid',
      files: ['_config.yml', '_config.yaml', '_posts'],
    },
    {
      system: 'hugo',
      name: 'a Hugo site',
      dialect: 'hugo',
      files: [
        'hugo.toml',
        'hugo.yaml',
        'hugo.yml',
        'hugo.json',
        'config/_default',
        'archetypes',
        'config.toml',
        'config.yaml',
      ],
    },
    {
      system: 'eleventy',
      name: 'an Eleventy site',
      dialect: 'liquid',
      files: [
        '.eleventy.js',
        'eleventy.config.js',
        'eleventy.config.mjs',
        'eleventy.config.cjs',
        'eleventy.config.ts',
        '.eleventy.cjs',
      ],
    },
    {
      system: 'astro',
      name: 'an Astro site',
      dialect: 'plain',
      files: [
        'astro.config.mjs',
        'astro.config.ts',
        'astro.config.js',
        'src/content/config.ts',
        'src/content.config.ts',
      ],
    },
  ];

/** @param sample the start of some of its texts, for a folder that was taken out of its site */
export function systemOf(folder: string, sample: string): FolderSystem {
  for (const root of [folder, dirname(folder), dirname(dirname(folder))]) {
    const found = marks.find(({ files }) => files.some((file) => existsSync(join(root, file))));
    // What lies above a folder tells of it only where it is that system's own place for texts.
    if (
      !found ||
      (root !== folder &&
        !/(?:^|\/)(?:_posts|content|posts|src|blog|pages)(?:\/|$)/.test(folder.slice(root.length)))
    )
      continue;
    return { ...found, root, ...settingsIn(root) };
  }
  const dialect: Dialect = /\{\{[<%]/.test(sample)
    ? 'hugo'
    : /\{%-?\s*\w/.test(sample)
      ? 'liquid'
      : 'plain';
  const jekyll = /(?:^|\/)_posts(?:\/|$)/.test(folder) || dialect === 'liquid';
  const system = dialect === 'hugo' ? 'hugo' : jekyll ? 'jekyll' : 'markdown';
  const name = {
    hugo: 'texts of a Hugo site',
    jekyll: 'texts of a Jekyll or Eleventy site',
    markdown: 'a folder of Markdown',
  }[system];
  return { system, name, dialect: jekyll ? 'liquid' : dialect, root: folder, site: {} };
}

function settingsIn(
  root: string,
): Pick<FolderSystem, 'site' | 'permalink' | 'permalinks' | 'base'> {
  const fields: Fields = {};
  for (const file of [
    '_config.yml',
    '_config.yaml',
    'hugo.yaml',
    'hugo.yml',
    'config.yaml',
    'hugo.toml',
    'config.toml',
    'config/_default/hugo.toml',
    'config/_default/config.toml',
  ]) {
    const path = join(root, file);
    if (!existsSync(path) || statSync(path).size > 1_000_000) continue;
    try {
      const text = readFileSync(path, 'utf8');
      Object.assign(
        fields,
        file.endsWith('.toml')
          ? parseToml(text)
          : (parseDocument(text, { schema: 'core' }).toJS({ maxAliasCount: 20 }) as Fields),
      );
    } catch {
      // A configuration that only its own system reads: nothing is known of the site then.
    }
  }
  const origin = wordsIn(fields, 'baseURL', 'url');
  const base = wordsIn(fields, 'baseurl');
  const name = wordsIn(fields, 'title', 'name');
  const tagline = wordsIn(fields, 'description', 'tagline', 'params.description');
  const language = wordsIn(fields, 'languageCode', 'lang', 'language', 'locale');
  const permalink = wordsIn(fields, 'permalink');
  return {
    site: {
      ...(name && { name }),
      ...(tagline && { tagline }),
      ...(language && { language: language.replace('_', '-') }),
      ...(origin && URL.canParse(origin) && { origin: new URL(origin).href.replace(/\/$/, '') }),
    },
    ...(permalink && { permalink }),
    permalinks: permalinksIn(fields.permalinks),
    ...(base?.startsWith('/') && { base }),
  };
}

/** Of pages; those of the lists of terms stand beside them. @see https://gohugo.io/configuration/permalinks/ */
function permalinksIn(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {};
  const { page = {}, ...older } = given as Record<string, unknown>;
  const forms = Object.entries({ ...older, ...(page as object) });
  return Object.fromEntries(
    forms.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
