/** The fronts at the desk: as readers will see them at their next changes, and who stands where until when. */
import type { Article } from '../archive/newsroom.ts';
import type { Front, FrontBlock } from '../lists/arrange-front.ts';
import type { FrontFields, PlaceFields } from '../schema/front.ts';

/** What editors placed somewhere. */
export type DeskPlace = {
  /** Whose page: `home`, or the id of a list. */
  front: string;
  /** As an editor finds it in the file: `lead`, `package "The bridge"`. */
  block: string;
  slug: string;
  from: string | undefined;
  until: string | undefined;
  isOver: boolean;
};

/** A front from an instant on. */
export type FrontMoment = { at: Date; front: Front };

export type DeskFront = {
  id: string;
  /** Where it stands, from the site's root. */
  path: string;
  /** Now, and at the next changes. */
  moments: FrontMoment[];
  places: DeskPlace[];
  /** What leads it now and was published more than a day ago. */
  oldLeads: Article[];
};

const mostChanges = 3;
/** Most instants of a paper change nothing of a front, and each asks for the whole archive. */
const mostInstants = 20;

/**
 * The front now and at the next three instants from which on it differs.
 * @param next the instant after one at which the paper changes
 */
export function nextChanges(
  now: Date,
  next: (after: Date) => Date | undefined,
  frontAt: (at: Date) => Front,
): FrontMoment[] {
  const moments = [{ at: now, front: frontAt(now) }];
  let at = next(now);
  for (let i = 0; at && i < mostInstants && moments.length <= mostChanges; i += 1) {
    const front = frontAt(at);
    if (told(front) !== told(moments.at(-1)!.front)) moments.push({ at, front });
    at = next(at);
  }
  return moments;
}

/** All that tells one arrangement from another. */
function told({ breaking, blocks }: Front): string {
  const titles = (stories: Article[]) =>
    stories.map(({ slug, teaser }) => [slug, teaser.title, teaser.photo?.id]);
  return JSON.stringify([
    breaking?.text,
    blocks.map((block) => [nameOfBlock(block), titles(block.stories), alsoOf(block)]),
  ]);
}

function alsoOf(block: FrontBlock): string[] {
  return block.kind === 'lead' ? block.also.map(({ slug }) => slug) : [];
}

export function placesOn(id: string, { breaking, blocks }: FrontFields, now: Date): DeskPlace[] {
  const place = (slug: string, block: string, { from, until }: Times): DeskPlace => ({
    ...{ front: id, block, slug, from, until },
    isOver: until !== undefined && Date.parse(until) <= now.getTime(),
  });
  const line = breaking?.story ? [place(breaking.story, 'breaking line', breaking)] : [];
  const placed = blocks.flatMap((block) => {
    const { story, also = [], stories = [] } = block as Named;
    const name = block.kind === 'package' ? `package "${block.title}"` : block.kind;
    return [
      ...[...(story ? [story] : []), ...stories].map((one) => place(slugOf(one), name, block)),
      ...also.map((one) => place(slugOf(one), `${name}, also`, block)),
    ];
  });
  return [...line, ...placed];
}

type Times = { from?: string | undefined; until?: string | undefined };
type Named = { story?: PlaceFields; also?: PlaceFields[]; stories?: PlaceFields[] };

function slugOf(place: PlaceFields): string {
  return typeof place === 'string' ? place : place.story;
}

const day = 24 * 60 * 60 * 1000;

export function oldLeadsOf({ blocks }: Front, now: Date): Article[] {
  return blocks
    .flatMap((block) => (block.kind === 'lead' || block.kind === 'leads' ? block.stories : []))
    .filter(({ publishedAt = '' }) => now.getTime() - Date.parse(publishedAt) > day);
}

/** A block in a word or two. */
export function nameOfBlock(block: FrontBlock): string {
  switch (block.kind) {
    case 'lead':
      return block.isBig ? 'Lead, big' : 'Lead';
    case 'leads':
      return 'Leads';
    case 'package':
      return `Package "${block.title}"`;
    case 'opinion':
      return 'Opinion';
    case 'latest':
      return 'Latest';
    case 'list':
      return block.name;
    case 'newest':
      return block.of ? `Newest: ${block.of}` : 'Newest';
  }
}
