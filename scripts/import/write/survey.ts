/** The first look at an archive: who and what is in it, and which file each post will be. */
import glob from 'fast-glob';
import { basename } from 'node:path';
import { spell } from '../../../lib/addresses/former-addresses.ts';
import { articlePath, pagePath } from '../../../lib/addresses/urls.ts';
import { reservedNames } from '../../../lib/lint/reserved-names.ts';
import { idOf } from '../../../lib/addresses/id-of.ts';
import { decoded } from '../decoded.ts';
import type { LeftOut, Person, Source, SourcePost, Term } from '../source-post.ts';
import { byHandFolder, type ContentWriter } from './content-writer.ts';
import { numberOf, type Counted } from './mapping.ts';

export type Placed = { id: string; file: string; path: string };

export type Survey = {
  /** By the posts' keys. */
  placed: Map<string, Placed>;
  /** Old address, without the slash at its end → the new one. */
  byAddress: Map<string, string>;
  /** Name of a post's file or slug → the new address. */
  byName: Map<string, string>;
  /** Every new address of a story, a page or a list. */
  paths: Set<string>;
  /** New addresses that no reader can open now: of drafts, of scheduled stories, of what waits for a person. */
  hidden: Set<string>;
  categories: Counted;
  tags: Counted;
  people: Map<string, Person>;
  series: Map<string, Term>;
  /** Ids in feeds, each with the post that has it alone. */
  feedIds: Map<string, string>;
  leftOut: LeftOut[];
  stories: number;
  pages: number;
};

export async function surveyOf(source: Source, writer: ContentWriter, now: Date): Promise<Survey> {
  const survey: Survey = {
    placed: new Map(),
    byAddress: new Map(),
    byName: new Map(),
    paths: new Set(),
    hidden: new Set(),
    categories: new Map(),
    tags: new Map(),
    people: new Map(),
    series: new Map(),
    feedIds: new Map(),
    leftOut: [],
    stories: 0,
    pages: 0,
  };
  const taken = {
    story: takenIds(writer, 'articles/**/*.mdx'),
    page: new Set([...reservedNames, ...takenIds(writer, 'pages/*.mdx')]),
  };
  for await (const entry of source.posts()) {
    if ('leftOut' in entry) survey.leftOut.push(entry.leftOut);
    else {
      const { post } = entry;
      const key = stateKey(source, post);
      const { path, file } = place(post, survey, taken, writer.fileOf(key));
      const waits = writer.waits(key) && !writer.isAnothers(file);
      if (!isOpen(post, now) || waits) survey.hidden.add(path);
    }
  }
  for (const { path } of survey.placed.values()) {
    survey.byAddress.set(path, path);
    survey.paths.add(path);
  }
  return survey;
}

/** The id by which a post is known from one run to the next. */
export function stateKey({ system }: Source, { key }: SourcePost): string {
  return `${system} ${key}`;
}

function isOpen({ type, status, publishedAt }: SourcePost, now: Date): boolean {
  return (
    type === 'page' || (status === 'published' && Date.parse(publishedAt ?? '') <= now.getTime())
  );
}

/** @param written the file that an earlier run wrote it to, wherever that lay */
function place(
  post: SourcePost,
  survey: Survey,
  taken: Record<SourcePost['type'], Set<string>>,
  written: string | undefined,
): Placed {
  const before = written?.replace(`${byHandFolder}/`, '');
  const isPage = post.type === 'page';
  survey[isPage ? 'pages' : 'stories'] += 1;
  const id = before ? basename(before, '.mdx') : freeId(post, taken[post.type]);
  taken[post.type].add(id);
  const file =
    before ??
    (isPage
      ? `pages/${id}.mdx`
      : `articles/${post.publishedAt?.slice(0, 4) ?? 'drafts'}/${id}.mdx`);
  const path = isPage ? pagePath(id) : articlePath(id);
  const placed = { id, file, path };
  survey.placed.set(post.key, placed);
  for (const address of post.addresses) {
    const plain = plainAddress(address);
    if (!survey.byAddress.has(plain)) survey.byAddress.set(plain, path);
  }
  for (const name of [
    post.key,
    post.key.replace(/\.\w+$/, ''),
    basename(post.key).replace(/\.\w+$/, ''),
    post.slug,
  ]) {
    if (name && !survey.byName.has(name)) survey.byName.set(name, path);
  }
  count(survey.categories, post.categories);
  count(survey.tags, post.tags);
  for (const person of post.authors)
    if (!survey.people.has(person.id)) survey.people.set(person.id, person);
  if (post.feedId && !survey.feedIds.has(post.feedId)) survey.feedIds.set(post.feedId, post.key);
  if (post.series) survey.series.set(post.series.id, post.series);
  return placed;
}

function count(counted: Counted, terms: Term[]): void {
  for (const term of new Map(terms.map((one) => [one.id, one])).values()) {
    const known = counted.get(term.id);
    counted.set(term.id, { term: known?.term ?? term, stories: (known?.stories ?? 0) + 1 });
  }
}

/** The names of stories that are there and that no earlier run wrote. */
function takenIds(writer: ContentWriter, pattern: string): Set<string> {
  const files = glob.globSync(pattern, { cwd: writer.contentDir });
  return new Set(
    files.filter((file) => !writer.isOurs(file)).map((file) => basename(file, '.mdx')),
  );
}

function freeId({ slug, title, key }: SourcePost, taken: Set<string>): string {
  const id =
    idOf(decoded(slug)) ||
    idOf(title)
      .slice(0, 60)
      .replace(/-[^-]*$/, '') ||
    `post-${/^\d+$/.test(key) ? key : numberOf(key)}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** One spelling of an address, whatever its capitals and with or without a slash at its end. */
export function plainAddress(address: string): string {
  const { key, query } = spell(address.replace(/#.*$/s, '')) ?? {};
  if (key === undefined || !query) return address;
  query.sort();
  return `${key.replace(/\/index\.html?$/, '') || '/'}${query.size > 0 ? `?${query}` : ''}`;
}
