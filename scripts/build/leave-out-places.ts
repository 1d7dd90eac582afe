/** A front without what readers cannot see yet: no slug of a draft, nor the headline that its place gives it. */
import type { BlockFields, FrontFields, PlaceFields } from '../../lib/schema/front.ts';
import type { Hidden } from './leave-out.ts';

const types = { section: 'Section', topic: 'Topic', series: 'Series' } as const;

/** @returns the same object where nothing of it is hidden */
export function withoutHiddenPlaces<T extends object>(document: T, hidden: Hidden): T {
  const { breaking, blocks } = document as Partial<FrontFields>;
  const isSeen = (place: PlaceFields) =>
    !hidden.has(`Article ${typeof place === 'string' ? place : place.story}`);
  const seen = blocks?.flatMap((block) => seenOf(block, isSeen, hidden));
  const isLineSeen = breaking?.story === undefined || isSeen(breaking.story);
  const isWhole =
    seen?.length === blocks?.length && seen?.every((block, i) => block === blocks?.[i]);
  if (isLineSeen && isWhole) return document;
  return { ...document, blocks: seen, breaking: isLineSeen ? breaking : undefined };
}

function seenOf(
  block: BlockFields,
  isSeen: (place: PlaceFields) => boolean,
  hidden: Hidden,
): BlockFields[] {
  if ('id' in block && hidden.has(`${types[block.kind]} ${block.id}`)) return [];
  if (block.kind === 'lead') {
    const { story, also } = block;
    if ([...(story ? [story] : []), ...also].every(isSeen)) return [block];
    const kept = story && isSeen(story) ? story : undefined;
    return [{ ...block, story: kept, also: also.filter(isSeen) }];
  }
  if (!('stories' in block) || block.stories.every(isSeen)) return [block];
  const stories = block.stories.filter(isSeen);
  // The title of a package speaks of its stories.
  return block.kind === 'package' && stories.length === 0 ? [] : [{ ...block, stories }];
}
