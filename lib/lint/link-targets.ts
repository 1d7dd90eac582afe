/** Every address that the paper answers, and from when: what a link inside it may lead to. */
import {
  articlePath,
  entryPath,
  correctionsPath,
  homePath,
  listPath,
  lists,
  markdownPath,
  newsSitemapPath,
  pagePath,
  sitemapPath,
  type ListOf,
} from '../addresses/urls.ts';
import { makeFindFormer, type FindFormer } from '../addresses/find-former.ts';
import { brandFiles } from '../addresses/brand-files.js';
import type { DocumentType } from '../schema/document-types.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { canLead, formerIn } from './former-places.ts';
import { slugOfEntry } from '../schema/live-entry.ts';
import { fieldOf, shownFrom, stateOfFile, textOf } from './story-fields.ts';

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
  /** Finds where a former address leads. */
  former: FindFormer;
  /** Those of stories and standing pages by the names of their files. */
  files: Map<string, string>;
  /** From which instant on readers may see a story, or an entry with its story; in milliseconds. */
  readableFrom: (source: ContentFile) => number;
  /** Milliseconds. */
  now: number;
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
  const paths = new Map<string, string>();
  const stories = storiesIn(files);
  const readableFrom = makeReadableFrom(stories);
  const filled = firstShown(files, now, readableFrom);
  for (const source of files) {
    const { type, id } = source;
    const list = (of: ListOf) => {
      const path = listPath(of, id);
      known.set(path, { ...always, source, shownFrom: filled.get(path) ?? Infinity });
    };
    if (type === 'Page') known.set(pagePath(id), { ...always, source });
    if (type === 'Page') paths.set(id, pagePath(id));
    if (type === 'Section') known.set(listPath('sections', id), { ...always, source });
    if (type === 'Topic') list('topics');
    if (type === 'Author') list('authors');
    if (type === 'Series') list('series');
    if (type === 'LiveEntry') {
      const story = stories.get(slugOfEntry(id));
      const withdrawn = story !== undefined && stateOfFile(story, now) === 'withdrawn';
      known.set(entryPath(id), { source, shownFrom: readableFrom(source), withdrawn });
    }
    if (type !== 'Article') continue;
    paths.set(id, articlePath(id));
    const withdrawn = stateOfFile(source, now) === 'withdrawn';
    const address = { source, shownFrom: readableFrom(source), withdrawn };
    known.set(articlePath(id), address).set(markdownPath(id), address);
  }
  const former = makeFindFormer(formerIn(files).filter(canLead));
  return { known, former, files: paths, readableFrom, now: now.getTime() };
}

const below = new RegExp(
  `^(|${correctionsPath}|/(?:articles|${lists.join('|')})/[^/]+)/(?:feed\\.xml|atom\\.xml|feed\\.json|page/\\d+)$`,
);

/** What stands at a path; a feed or a further page of a list, or of a live story, is there when that is. */
export function addressAt({ known }: Addresses, path: string): Address | undefined {
  const list = below.exec(path)?.[1];
  const address = known.get(list === '' ? homePath : (list ?? path));
  const isStory = list !== undefined && address?.source?.type === 'Article';
  return isStory && textOf(address.source!, 'kind') !== 'live' ? undefined : address;
}

function storiesIn(files: ContentFile[]): Map<string, ContentFile> {
  return new Map(files.filter(({ type }) => type === 'Article').map((file) => [file.id, file]));
}

/** Several rules ask it of each story. */
function makeReadableFrom(stories: Map<string, ContentFile>): Addresses['readableFrom'] {
  const known = new Map<ContentFile, number>();
  const look = (source: ContentFile) => {
    const story = source.type === 'LiveEntry' ? stories.get(slugOfEntry(source.id)) : undefined;
    return Math.max(shownFrom(source), story ? shownFrom(story) : -Infinity);
  };
  return (source) => {
    const from = known.get(source) ?? look(source);
    known.set(source, from);
    return from;
  };
}

/** An empty topic, author or series answers 404, so each is there from its first story on. */
function firstShown(
  files: ContentFile[],
  now: Date,
  readableFrom: Addresses['readableFrom'],
): Map<string, number> {
  const first = new Map<string, number>();
  for (const source of files) {
    const isStory = source.type === 'Article' || source.type === 'LiveEntry';
    if (!isStory || stateOfFile(source, now) === 'withdrawn') continue;
    const from = readableFrom(source);
    for (const list of ['topics', 'authors', 'series'] as const) {
      for (const id of [fieldOf(source, list)].flat()) {
        if (typeof id !== 'string') continue;
        const path = listPath(list, id);
        first.set(path, Math.min(first.get(path) ?? Infinity, from));
      }
    }
  }
  return first;
}

const typeNames: Partial<Record<DocumentType, string>> = { Article: 'story', LiveEntry: 'entry' };

/** What stands at the address in words, for a message. */
export function nameOf({ source }: Address): string {
  if (!source) return 'page';
  const name = textOf(source, 'title') ?? textOf(source, 'name') ?? source.id;
  const type = typeNames[source.type] ?? source.type.toLowerCase();
  return `${type} "${name}"`;
}
