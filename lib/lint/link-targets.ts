/** Every address that the paper answers, and from when: what a link inside it may lead to. */
import {
  articlePath,
  correctionsPath,
  homePath,
  listPath,
  markdownPath,
  newsSitemapPath,
  pagePath,
  sitemapPath,
} from '../addresses/urls.ts';
import { brandFiles } from '../http/brand-files.js';
import type { ContentFile } from '../reader/content-files.ts';
import { listOf, shownFrom, stateOfFile, textOf } from './story-fields.ts';

export type Address = {
  /** The file behind it; undefined for what the house prints itself. */
  source: ContentFile | undefined;
  /** Milliseconds; before it readers meet a 404. Infinity where only drafts would fill it. */
  shownFrom: number;
  /** When it is gone again: a withdrawn story. */
  withdrawn: boolean;
};

export type Addresses = {
  known: Map<string, Address>;
  /** A story's former addresses, each with the one it leads to. */
  former: Map<string, string>;
  /** Those of stories and standing pages by the names of their files. */
  files: Map<string, string>;
};

const always = { source: undefined, shownFrom: -Infinity, withdrawn: false };

export function collectAddresses(files: ContentFile[], now: Date): Addresses {
  const house = [homePath, correctionsPath, '/search', sitemapPath, newsSitemapPath].concat([
    '/robots.txt',
    '/llms.txt',
    '/opensearch.xml',
    ...brandFiles.map((file) => `/${file}`),
  ]);
  const known = new Map<string, Address>(house.map((path) => [path, always]));
  const former = new Map<string, string>();
  const paths = new Map<string, string>();
  const filled = firstShown(files, now);
  for (const source of files) {
    const { type, id } = source;
    const list = (of: 'topics' | 'authors') => {
      const path = listPath(of, id);
      known.set(path, { ...always, source, shownFrom: filled.get(path) ?? Infinity });
    };
    if (type === 'Page') known.set(pagePath(id), { ...always, source });
    if (type === 'Page') paths.set(id, pagePath(id));
    if (type === 'Section') known.set(listPath('sections', id), { ...always, source });
    if (type === 'Topic') list('topics');
    if (type === 'Author') list('authors');
    if (type !== 'Article') continue;
    paths.set(id, articlePath(id));
    const withdrawn = stateOfFile(source, now) === 'withdrawn';
    for (const pathTo of [articlePath, markdownPath]) {
      known.set(pathTo(id), { source, shownFrom: shownFrom(source), withdrawn });
      for (const alias of listOf(source, 'aliases')) former.set(pathTo(alias), pathTo(id));
    }
  }
  return { known, former, files: paths };
}

/** An empty topic or author answers 404, so each is there from its first story on. */
function firstShown(files: ContentFile[], now: Date): Map<string, number> {
  const first = new Map<string, number>();
  for (const source of files) {
    if (source.type !== 'Article' || stateOfFile(source, now) === 'withdrawn') continue;
    const from = shownFrom(source);
    for (const list of ['topics', 'authors'] as const) {
      for (const id of listOf(source, list)) {
        const path = listPath(list, id);
        first.set(path, Math.min(first.get(path) ?? Infinity, from));
      }
    }
  }
  return first;
}

/** What stands at the address in words, for a message. */
export function nameOf({ source }: Address): string {
  if (!source) return 'page';
  const name = textOf(source, 'title') ?? textOf(source, 'name') ?? source.id;
  const type = source.type === 'Article' ? 'story' : source.type.toLowerCase();
  return `${type} "${name}"`;
}
