/** Fronts: each page has one at most, and what stands on it exists, once at a time. */
import type { ContentFile } from '../reader/content-files.ts';
import { listOf } from '../schema/front.ts';
import type { DocumentType } from '../schema/document-types.ts';
import { alike } from './check-references.ts';
import { endedIn, listsIn, placesIn, type FrontPlace } from './front-places.ts';
import type { Problem } from './problem.ts';
import { stateOfFile } from './story-fields.ts';

const types = { section: 'Section', topic: 'Topic', series: 'Series' } as const;

export function checkFronts(files: ContentFile[], now: Date): Problem[] {
  const fronts = files.filter(({ type }) => type === 'Front');
  if (fronts.length === 0) return [];
  const filesOf = (type: DocumentType) =>
    new Map(files.filter((file) => file.type === type).map((file) => [file.id, file] as const));
  const lists = {
    section: filesOf(types.section),
    topic: filesOf(types.topic),
    series: filesOf(types.series),
  };
  const stories = filesOf('Article');
  return fronts.flatMap((front) => [
    ...checkPage(front, lists),
    ...checkLists(front, lists),
    ...checkStories(front, stories, now),
    ...twice(front),
    ...endedIn(front, now).map((path) => ({
      ...at(front, path),
      message: 'is over: it stands on the page no more',
      mend: 'take it out, or give it a later until',
      warning: true,
    })),
  ]);
}

type Lists = Record<keyof typeof listOf, Map<string, ContentFile>>;

function at({ file, lineOf }: ContentFile, path: PropertyKey[]) {
  return { file, line: lineOf(path), field: path.join('.') };
}

function checkPage(front: ContentFile, lists: Lists): Problem[] {
  const { file, id } = front;
  const named = Object.values(lists).flatMap((list) => list.get(id)?.file ?? []);
  const pages = id === 'home' ? ['the home page', ...named] : named;
  if (pages.length === 1) return [];
  const place = { file, line: 1, field: '' };
  if (pages.length === 0) {
    const message = `there is no section, topic or series "${id}" whose page this could be`;
    const known = Object.values(lists).flatMap((list) => [...list.keys()]);
    const mend = `name the file home.yaml, or for one of ${alike(id, known)}`;
    return [{ ...place, message, mend }];
  }
  const message = `"${id}" is the name of ${pages.join(' and of ')}`;
  return [{ ...place, message, mend: 'give one of them another id' }];
}

function checkLists(front: ContentFile, lists: Lists): Problem[] {
  return listsIn(front).flatMap(({ kind, id, path }) => {
    if (!isList(kind) || lists[kind].has(id)) return [];
    const known = [...lists[kind].keys()];
    const mend =
      known.length > 0
        ? `use one of ${alike(id, known)}`
        : `add the file under content/${listOf[kind]}`;
    return { ...at(front, path), message: `names "${id}", which does not exist`, mend };
  });
}

function isList(kind: string): kind is keyof typeof listOf {
  return Object.hasOwn(listOf, kind);
}

function checkStories(front: ContentFile, stories: Map<string, ContentFile>, now: Date): Problem[] {
  return placesIn(front).flatMap(({ slug, path }) => {
    const story = stories.get(slug);
    if (!story) {
      const mend = `use the slug of a story, such as ${alike(slug, [...stories.keys()])}`;
      return { ...at(front, path), message: `names "${slug}", which does not exist`, mend };
    }
    const state = stateOfFile(story, now);
    if (state !== 'draft' && state !== 'withdrawn') return [];
    const message =
      state === 'draft'
        ? `names "${slug}", which is a draft: readers do not see it there`
        : `names "${slug}", which was withdrawn`;
    const mend = state === 'draft' ? 'publish it, or take it out here' : 'take it out here';
    return { ...at(front, path), message, mend, warning: true };
  });
}

/** At one time a story stands at one place of a page. */
function twice(front: ContentFile): Problem[] {
  const places = placesIn(front).filter(({ isBreaking }) => !isBreaking);
  return places.flatMap((place, i) => {
    const first = places.slice(0, i).find((other) => overlap(place, other));
    if (!first) return [];
    const message = `names "${place.slug}", which stands at ${first.path.join('.')} at the same time`;
    const mend = 'keep one of the two, or let one end when the other begins';
    return { ...at(front, place.path), message, mend };
  });
}

function overlap(a: FrontPlace, b: FrontPlace): boolean {
  return a.slug === b.slug && a.from < b.until && b.from < a.until;
}
