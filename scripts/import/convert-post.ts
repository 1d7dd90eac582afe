/** One post of an archive → the text of its file, and all that is to be said of it. */
import type { BodyFault } from '../../lib/body/findings.ts';
import { parseBody } from '../../lib/body/parse-body.ts';
import { compareWords, type Difference } from './proof/compare-words.ts';
import { seenText, wordsOfSource, wordsOfStory } from './proof/reader-words.ts';
import type { FoundPicture } from './media/picture-store.ts';
import type { Source, SourcePost } from './source-post.ts';
import type { Conversion } from './text/conversion.ts';
import { sourceOfImage } from './text/figures.ts';
import { markFootnotes, takeUnusedNotes } from './text/footnotes.ts';
import { newAddress, type OldSite } from './text/old-links.ts';
import { toStoryTree } from './text/passes.ts';
import { readTree } from './text/read-tree.ts';
import { toMarkdownTree } from './text/to-markdown-tree.ts';
import { findAll, isElement } from './text/tree.ts';
import { writeMarkdown } from './text/write-markdown.ts';
import { cleanCharacters } from './write/story-text.ts';

export type Converted = Pick<Conversion, 'todos' | 'dropped' | 'pictures' | 'hosts'> & {
  body: string;
  isEmpty: boolean;
  /** What the paper's own reader has to say of the body, by its lines. */
  bodyFaults: BodyFault[];
  /** Addresses of this paper that it has links to. */
  links: Set<string>;
  words: { source: number; story: number; differences: Difference[] };
};

/** @param getPicture looks for a picture once, and fetches it where it may */
export async function convertPost(
  post: SourcePost,
  source: Pick<Source, 'pictureOf' | 'pictureAt' | 'picturesOf'>,
  site: OldSite,
  getPicture: (src: string) => Promise<FoundPicture>,
): Promise<Converted> {
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
  for (const image of findAll(tree, (node) => isElement(node, 'img'))) {
    const src = sourceOfImage(image);
    if (src && !found.has(src)) found.set(src, await getPicture(src));
  }
  const links = new Set<string>();
  const conversion: Conversion = {
    title: post.title || post.slug,
    picture: (src) => found.get(src) ?? { missing: 'it was not looked for' },
    facts: source.pictureAt,
    link: (href) => {
      const address = newAddress(href, base, site);
      if (address?.startsWith('/')) links.add(address.replace(/#.*$/, ''));
      return address;
    },
    todos: [],
    dropped: unused,
    pictures: [],
    hosts: new Set(),
    added: [],
    waiting: [],
  };
  toStoryTree(tree, conversion);
  const body = writeMarkdown(toMarkdownTree(tree));
  const headline = conversion.hadHeadline ? [conversion.title] : [];
  const before = wordsOfSource(seen, [...headline, ...conversion.waiting]);
  const { root, faults: bodyFaults } = parseBody(body.trim());
  const isRefused = root.children.length === 0 && bodyFaults.some(({ warning }) => !warning);
  const after = wordsOfStory(root, conversion.added);
  if (removed > 0) conversion.dropped.push(`${removed} characters that nobody can see`);
  const { todos, dropped, pictures, hosts } = conversion;
  todos.push(...Array.from(body.matchAll(/\{\/\* To do: (.*?) \*\/\}/g), ([, says = '']) => says));
  return {
    body,
    isEmpty: root.children.length === 0 && !isRefused,
    bodyFaults,
    links,
    todos,
    dropped,
    pictures,
    hosts,
    words: {
      source: before.length,
      story: after.length,
      // Of a text that was refused as a whole nothing can be compared, and the fault says why.
      differences: isRefused ? [] : compareWords(before, after),
    },
  };
}
