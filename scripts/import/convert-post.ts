/** One post of an archive → the text of its file, and all that is to be said of it. */
import { seenText } from './proof/reader-words.ts';
import type { FoundPicture } from './media/picture-store.ts';
import type { Source, SourcePost } from './source-post.ts';
import type { Conversion } from './text/conversion.ts';
import { pixel, sourceOfImage } from './text/figures.ts';
import type { FinishedText, UnfinishedText } from './text/finish-text.ts';
import { findingsOf, missingFile, ownMediaIn, type FileFinding } from './text/own-media.ts';
import { markFootnotes, takeUnusedNotes } from './text/footnotes.ts';
import { newAddress, type OldSite } from './text/old-links.ts';
import { toStoryTree } from './text/passes.ts';
import { readTree } from './text/read-tree.ts';
import { attribute, dropPositions, findAll, isElement } from './text/tree.ts';
import { cleanCharacters } from './write/story-text.ts';

type Found = Pick<Conversion, 'todos' | 'dropped' | 'pictures' | 'hosts'> & {
  files: FileFinding[];
  /** Addresses of this paper that it has links to. */
  links: Set<string>;
};

export type Converted = Found & Omit<FinishedText, 'todos'>;

/** A text on half its way, and what was found on it. */
export type HalfConverted = { found: Found; unfinished: UnfinishedText };

/**
 * @param getPicture looks for a picture once, and fetches it where it may
 * @param getFiles the same of sounds, videos and documents
 */
export async function readPost(
  post: SourcePost,
  source: Pick<Source, 'pictureOf' | 'pictureAt' | 'picturesOf'>,
  site: OldSite,
  getPicture: (src: string) => Promise<FoundPicture>,
  getFiles: Pick<Parameters<typeof ownMediaIn>[1], 'mayFetch' | 'get'>,
): Promise<HalfConverted> {
  const base = post.addresses[0] ?? '/';
  const { text, removed } = cleanCharacters(post.text.text);
  const tree = readTree(
    { ...post.text, text },
    {
      pictureOf: source.pictureOf,
      field: (name) =>
        ({ title: post.title, excerpt: post.standfirst, description: post.standfirst })[name],
      attached: () => source.picturesOf(post.key),
      addressOf: (name) =>
        site.byName.get(name.replace(/\.\w+$/, '').replace(/^\/|\/$/g, '')) ??
        site.byName.get(
          name
            .split('/')
            .at(-1)
            ?.replace(/\.\w+$/, '') ?? '',
        ),
    },
  );
  markFootnotes(tree);
  const unused = takeUnusedNotes(tree).map(
    (words) => `a note that nothing refers to: "${words.slice(0, 80)}"`,
  );
  const seen = seenText(tree);
  const found = new Map<string, FoundPicture>();
  for (const node of findAll(tree, (one) => isElement(one, 'img', 'video'))) {
    const src = isElement(node, 'video') ? attribute(node, 'poster') : sourceOfImage(node);
    if (src && !pixel.test(src) && !found.has(src)) found.set(src, await getPicture(src));
  }
  const media = await ownMediaIn(tree, { origin: site.origin, ...getFiles });
  const links = new Set<string>();
  const conversion: Conversion = {
    title: post.title || post.slug,
    picture: (src) => found.get(src) ?? { missing: 'it was not looked for' },
    facts: source.pictureAt,
    file: (src) => media.files.get(src),
    isLinked: (src) => media.linked.has(src),
    link: (href) => {
      const file = media.files.get(href);
      if (file && 'address' in file) return file.address + (/#.*$/s.exec(href)?.[0] ?? '');
      const address = newAddress(href, base, site);
      if (address?.startsWith('/')) links.add(address.replace(/#.*$/, ''));
      return address;
    },
    todos: [...media.files].flatMap(([src, file]) =>
      'missing' in file ? [missingFile(src, file.missing)] : [],
    ),
    dropped: unused,
    pictures: [],
    hosts: new Set(),
    added: [],
    printed: [],
    waiting: [],
  };
  toStoryTree(tree, conversion);
  dropPositions(tree);
  if (removed > 0) conversion.dropped.push(`${removed} characters that nobody can see`);
  const { todos, dropped, pictures, hosts, added, printed, waiting } = conversion;
  const headline = conversion.hadHeadline ? [conversion.title] : [];
  return {
    found: { todos, dropped, pictures, files: findingsOf(media), hosts, links },
    unfinished: { tree, seen, elsewhere: [...headline, ...waiting], added, printed },
  };
}

export function joinHalves({ found }: HalfConverted, finished: FinishedText): Converted {
  return { ...finished, ...found, todos: [...found.todos, ...finished.todos] };
}
