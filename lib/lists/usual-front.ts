import type { Section } from '../archive/newsroom.ts';
import type { FrontFields } from '../schema/front.ts';

/** A paper that nobody arranges: the newest with a picture, the next four, and the rest by section. */
export function usualFront(sections: Pick<Section, 'id'>[]): FrontFields {
  const inSections = sections.map(({ id }) => ({ ...usual, kind: 'section' as const, id }));
  return {
    blocks: [{ kind: 'lead', also: [] }, { kind: 'newest', count: 4 }, ...inSections],
  };
}

const usual = { count: 4, stories: [] };
