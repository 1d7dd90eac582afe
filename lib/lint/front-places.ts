/** Where a front names stories and lists, read loosely, since a fault in one block hides none in another. */
import type { ContentFile } from '../reader/content-files.ts';

type Loose = Record<string, unknown>;

export type FrontPlace = {
  slug: string;
  path: PropertyKey[];
  /** Milliseconds: from when until when the story stands there. */
  from: number;
  until: number;
  /** A line over the page may name a story that stands on it. */
  isBreaking: boolean;
};

export type FrontList = { kind: string; id: string; path: PropertyKey[] };

type Block = { block: Loose; path: PropertyKey[] };

export function placesIn(front: ContentFile): FrontPlace[] {
  const { breaking } = (front.data ?? {}) as Loose;
  const line = isGroup(breaking) ? [{ block: breaking, path: ['breaking'] }] : [];
  return [...line, ...blocksIn(front)].flatMap(({ block, path }) => {
    const { from, until } = block;
    return namedIn(block).flatMap(({ place, at }) => {
      const isText = typeof place === 'string';
      const slug = isText ? place : (place as Loose | null)?.story;
      if (typeof slug !== 'string') return [];
      return {
        slug: slug.trim(),
        path: [...path, ...at, ...(isText ? [] : ['story'])],
        from: timeOf(from) ?? -Infinity,
        until: timeOf(until) ?? Infinity,
        isBreaking: block === breaking,
      };
    });
  });
}

export function listsIn(front: ContentFile): FrontList[] {
  return blocksIn(front).flatMap(({ block: { kind, id }, path }) =>
    typeof kind === 'string' && typeof id === 'string' ? [{ kind, id, path: [...path, 'id'] }] : [],
  );
}

/** Blocks, and the line over the page, whose time is over. */
export function endedIn(front: ContentFile, now: Date): PropertyKey[][] {
  const { breaking } = (front.data ?? {}) as Loose;
  const line = isGroup(breaking) ? [{ block: breaking, path: ['breaking'] }] : [];
  return [...line, ...blocksIn(front)]
    .filter(({ block: { until } }) => (timeOf(until) ?? Infinity) <= now.getTime())
    .map(({ path }) => [...path, 'until']);
}

function blocksIn({ data }: ContentFile): Block[] {
  const { blocks } = (data ?? {}) as Loose;
  if (!Array.isArray(blocks)) return [];
  return (blocks as unknown[]).flatMap((block, i) =>
    isGroup(block) ? [{ block, path: ['blocks', i] }] : [],
  );
}

function namedIn({ story, also, stories }: Loose): { place: unknown; at: PropertyKey[] }[] {
  const list = (name: string, value: unknown) =>
    Array.isArray(value) ? value.map((place: unknown, i) => ({ place, at: [name, i] })) : [];
  return [{ place: story, at: ['story'] }, ...list('stories', stories), ...list('also', also)];
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

function isGroup(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
