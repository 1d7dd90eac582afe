/** What stands where on a front at an instant: what editors placed there, and what the rules fill in. */
import { listsOf } from '../archive/lists-of.ts';
import type { Article } from '../archive/newsroom.ts';
import type { Photo } from '../photos/photo.ts';
import type { StoryKind } from '../schema/choices.ts';
import { listOf, type BlockFields, type FrontFields, type PlaceFields } from '../schema/front.ts';
import type { PhotoFields } from '../schema/photo.ts';

export type ListOfFront = (typeof listOf)[keyof typeof listOf];

export type FrontBlock =
  | { kind: 'lead'; stories: [Article]; also: Article[]; isBig: boolean }
  | { kind: 'leads' | 'opinion' | 'latest'; stories: Article[] }
  | { kind: 'package'; stories: Article[]; title: string; intro: string | undefined }
  | { kind: 'list'; stories: Article[]; list: ListOfFront; id: string; name: string }
  | { kind: 'newest'; stories: Article[]; of: StoryKind | undefined };

/** No block is empty, and no story stands twice; that of the line over the page may. */
export type Front = {
  breaking: { text: string; story: Article | undefined } | undefined;
  blocks: FrontBlock[];
};

export type FrontContext = {
  now: Date;
  /** What the rules fill in from, newest first. */
  articles: Article[];
  /** Any story that may be shown now. */
  find: (slug: string) => Article | undefined;
  /** A picture that a place names, unless the right to show it has ended. */
  photoOf: (fields: PhotoFields) => Photo | undefined;
  nameOf: (list: ListOfFront, id: string) => string;
};

/**
 * Editors' picks are kept for their places on the whole page first. Then each block is filled up, from
 * the head of the page on, with the newest of its rule that stand nowhere yet; those of one kind before
 * the others, which have the whole paper to choose from.
 */
export function arrangeFront({ breaking, blocks }: FrontFields, context: FrontContext): Front {
  const { now, articles, find } = context;
  const used = new Set<string>();
  const take = (article: Article | undefined) => {
    if (!article || used.has(article.slug)) return [];
    used.add(article.slug);
    return [article];
  };
  const picked = blocks
    .filter((block) => isOn(block, now))
    .map((block) => ({
      block,
      picks: placesOf(block).flatMap((place) => take(storyAt(place, context))),
      also: 'also' in block ? block.also.flatMap((place) => take(storyAt(place, context))) : [],
    }));
  const fill = (picks: Article[], { count, rules }: Filling): Article[] => {
    const stories = [...picks];
    for (const { fits, among } of rules) {
      for (const article of articles.slice(0, among)) {
        if (stories.length >= count) return stories;
        if (!used.has(article.slug) && fits(article)) stories.push(...take(article));
      }
    }
    return stories;
  };
  const filled = new Map(
    picked
      .toSorted((a, b) => Number(isOfKind(b.block)) - Number(isOfKind(a.block)))
      .map(({ block, picks }) => [block, fill(picks, fillingOf(block))]),
  );
  const line = breaking && isOn(breaking, now) ? breaking : undefined;
  const story = line?.story === undefined ? undefined : find(line.story);
  return {
    // A line about a story that may not be shown goes with it.
    breaking: line && (story || line.story === undefined) ? { text: line.text, story } : undefined,
    blocks: picked.flatMap(({ block, also }) =>
      makeBlock(block, filled.get(block) ?? [], also, context),
    ),
  };
}

/** A place is its story's from the very instant of `from`, and no more at that of `until`. */
export function isOn({ from, until }: Pick<BlockFields, 'from' | 'until'>, now: Date): boolean {
  const time = now.getTime();
  return !(from && time < Date.parse(from)) && !(until && time >= Date.parse(until));
}

/** Every story of a front, in its order. */
export function storiesOf({ blocks }: Front): Article[] {
  return blocks.flatMap((block) =>
    block.kind === 'lead' ? [...block.stories, ...block.also] : block.stories,
  );
}

function isOfKind(block: BlockFields): boolean {
  return block.kind === 'opinion' || (block.kind === 'newest' && block.of !== undefined);
}

function placesOf(block: BlockFields): PlaceFields[] {
  if (block.kind === 'lead') return block.story === undefined ? [] : [block.story];
  return 'stories' in block ? block.stories : [];
}

function storyAt(place: PlaceFields, { find, photoOf }: FrontContext): Article | undefined {
  if (typeof place === 'string') return find(place);
  const article = find(place.story);
  if (!article) return undefined;
  const { teaser } = article;
  const { title = teaser.title, standfirst = teaser.standfirst, photo } = place;
  const own = photo && photo !== 'none' ? photoOf(photo) : undefined;
  const picture = photo === 'none' ? undefined : (own ?? teaser.photo);
  // Not copied: what it has is made when it is asked for.
  const replaced = { value: { title, standfirst, photo: picture } };
  return Object.create(article, { teaser: replaced }) as Article;
}

/** `among`: of how many of the newest; of all where there is none. */
type Rule = { fits: (article: Article) => boolean; among?: number };
/** How many stories a block is to have, and of which kinds, the ones of the first rule first. */
type Filling = { count: number; rules: Rule[] };

const any: Rule = { fits: () => true };
/** A picture makes no old story the first of today's; and each is read for it. */
const pictured: Rule = { fits: ({ teaser }) => teaser.photo !== undefined, among: 200 };
const ofKind = (of: StoryKind): Rule => ({ fits: ({ kind }) => kind === of });

function fillingOf(block: BlockFields): Filling {
  switch (block.kind) {
    case 'lead':
      return { count: 1, rules: [pictured, any] };
    case 'leads':
      // Of two that lead together one may be hidden or gone.
      return { count: Math.max(2, block.stories.length), rules: [pictured, any] };
    case 'package':
      return { count: 0, rules: [] };
    case 'opinion':
      return { count: block.newest, rules: [ofKind('opinion')] };
    case 'latest':
      return { count: block.count, rules: [any] };
    case 'newest':
      return { count: block.count, rules: [block.of ? ofKind(block.of) : any] };
    default: {
      const { id, count } = block;
      const list = listOf[block.kind];
      const fits = (article: Article) => listsOf(article)[list].some((one) => one.id === id);
      return { count, rules: [{ fits }] };
    }
  }
}

function makeBlock(
  block: BlockFields,
  stories: Article[],
  also: Article[],
  { nameOf }: FrontContext,
): FrontBlock[] {
  const [first, ...others] = stories;
  if (!first) return [];
  switch (block.kind) {
    case 'lead':
      return [{ kind: 'lead', stories: [first], also, isBig: block.form === 'big' }];
    case 'leads':
      if (others.length > 0) return [{ kind: 'leads', stories }];
      return [{ kind: 'lead', stories: [first], also, isBig: false }];
    case 'package':
      return [{ kind: 'package', stories, title: block.title, intro: block.intro }];
    case 'opinion':
    case 'latest':
      return [{ kind: block.kind, stories }];
    case 'newest':
      return [{ kind: 'newest', stories, of: block.of }];
    default: {
      const list = listOf[block.kind];
      return [{ kind: 'list', stories, list, id: block.id, name: nameOf(list, block.id) }];
    }
  }
}
