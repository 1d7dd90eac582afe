/** What no file of a production build may hold: drafts, and what only drafts speak of. */
import type { ContentFile } from '../../lib/reader/content-files.ts';
import type { DocumentType } from '../../lib/schema/document-types.ts';
import { slugOfEntry } from '../../lib/schema/live-entry.ts';
import { fieldTexts } from '../../lib/schema/field-texts.ts';
import { stateOf, visibleEntry, type Visible } from '../../lib/archive/visibility.ts';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { withoutHiddenPlaces } from './leave-out-places.ts';
import { photoPaths, type Measures } from '../../lib/photos/photo.ts';

type File = Pick<ContentFile, 'file' | 'type' | 'id' | 'data'>;

/**
 * Drafts, entries of live stories that are drafts, and the topics, authors and series that drafts name and no other story does. One that no story
 * names at all stays: it tells of nobody's plans. Where a host runs Next itself a scheduled story is
 * left out too, since it appears there by the next deploy.
 *
 * @returns those of the files
 */
export function leftOut<T extends File>(files: T[], { host }: Pick<Edition, 'host'>): T[] {
  const stories = files.filter(({ type }) => type === 'Article' || type === 'LiveEntry');
  const isHidden = (file: File) => {
    const story = visibleOf(file);
    const state = stateOf(story, new Date());
    return (
      story.draft === true || state === 'draft' || (state === 'scheduled' && host !== undefined)
    );
  };
  const hidden = new Set(stories.filter(isHidden).map(({ type, id }) => `${type} ${id}`));
  const isLeftOut = ({ type, id }: File) =>
    hidden.has(`${type} ${id}`) ||
    (type === 'LiveEntry' && hidden.has(`Article ${slugOfEntry(id)}`));
  const drafts = stories.filter(isLeftOut);
  const named = (some: File[]) => new Set(some.flatMap(namesIn));
  const byDrafts = named(drafts);
  const byOthers = named(stories.filter((story) => !isLeftOut(story)));
  const isTheirs = (name: string) => byDrafts.has(name) && !byOthers.has(name);
  const theirs = files.filter(({ type, id }) =>
    // A front goes with the list whose page it is.
    type === 'Front'
      ? isTheirs(`Topic ${id}`) || isTheirs(`Series ${id}`)
      : isTheirs(`${type} ${id}`),
  );
  return [...drafts, ...theirs];
}

function visibleOf({ type, data }: File): Visible {
  return type === 'LiveEntry'
    ? visibleEntry(data as { at: string; draft?: boolean })
    : (data as Visible);
}

type Listed = { topics?: string[]; authors?: string[]; series?: string };

function namesIn({ data }: File): string[] {
  const { topics = [], authors = [], series } = data as Listed;
  return [
    ...topics.map((id) => `Topic ${id}`),
    ...authors.map((id) => `Author ${id}`),
    ...(series ? [`Series ${series}`] : []),
  ];
}

/** What is left out, by kind and id: `Article talks-resume`, `Topic plans`. */
export type Hidden = ReadonlySet<`${DocumentType} ${string}`>;

type Naming = {
  story?: unknown;
  related?: string[];
  translations?: string[];
  entries?: { to: string }[];
};

function slugOf(address: string): string {
  return /^\/+articles\/+([^/?#]+?)(\.md)?\/*([?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/**
 * What names a story that readers cannot see yet says nothing of it: as related, as a translation, where
 * an old address leads, on a front.
 *
 * @returns the same object where it names none
 */
export function withoutHidden<T extends object>(document: T, hidden: Hidden): T {
  const { related = [], translations = [], entries = [], story }: Naming = document;
  const isSeen = (slug: string) => !hidden.has(`Article ${slug}`);
  const named = [...related, ...translations, ...entries.map(({ to }) => slugOf(to))];
  // An entry of a live story says what it grew into.
  if (typeof story === 'string' && !isSeen(story)) return { ...document, story: undefined };
  const seen = named.every(isSeen)
    ? document
    : {
        ...document,
        ...('related' in document && { related: related.filter(isSeen) }),
        ...('translations' in document && { translations: translations.filter(isSeen) }),
        ...('entries' in document && { entries: entries.filter(({ to }) => isSeen(slugOf(to))) }),
      };
  return 'blocks' in seen ? withoutHiddenPlaces(seen, hidden) : seen;
}

/**
 * The measures of those pictures that the edition's documents name. A picture that only a draft
 * shows says in its own file what the draft is about.
 *
 * @param documents as `indexDocuments` writes them, each with its `file`
 */
export function measuresOfNamed(
  measures: Record<string, Measures>,
  documents: { file: string }[],
  contentDir: string,
): Record<string, Measures> {
  const named = new Set(
    documents.flatMap((document) =>
      // Only picture records have one.
      fieldTexts(document, ['src']).map((src) =>
        photoPaths(src, document.file, contentDir).find((path) => path in measures),
      ),
    ),
  );
  return Object.fromEntries(Object.entries(measures).filter(([path]) => named.has(path)));
}
