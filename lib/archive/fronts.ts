/** What editors placed on the fronts, and the pictures that they named for a place. */
import type { Photo } from '../photos/photo.ts';
import type { FrontFields, PlaceFields } from '../schema/front.ts';
import type { PhotoFields } from '../schema/photo.ts';
import * as archive from './documents.ts';

export type PlacedFront = FrontFields & {
  /** The picture of a place, unless the right to show it has ended at that instant. */
  photoOf: (fields: PhotoFields, now: Date) => Photo | undefined;
};

/** @param id `home`, or that of a section, topic or series; undefined where the page arranges itself */
export function getPlacedFront(id: string): PlacedFront | undefined {
  const front = archive.fronts.get(id);
  if (!front) return undefined;
  const { breaking, blocks, file } = front;
  return { breaking, blocks, photoOf: (fields, now) => archive.currentPhoto(fields, file, now) };
}

type PicturedPlace = {
  /** `blocks.0.story.photo` */
  field: string;
  story: string;
  photo: PhotoFields;
  from: string | undefined;
};

/** Every place that has a picture of its own. */
export function picturedPlaces({ blocks }: Pick<FrontFields, 'blocks'>): PicturedPlace[] {
  return blocks.flatMap((block, n) =>
    namedPlaces(block).flatMap(({ name, place }) => {
      if (typeof place === 'string' || !place.photo || place.photo === 'none') return [];
      const field = `blocks.${n}.${name}.photo`;
      return { field, story: place.story, photo: place.photo, from: block.from };
    }),
  );
}

type NamedPlace = { name: string; place: PlaceFields };

function namedPlaces(block: FrontFields['blocks'][number]): NamedPlace[] {
  if (block.kind !== 'lead') return 'stories' in block ? listed('stories', block.stories) : [];
  const lead = block.story ? [{ name: 'story', place: block.story }] : [];
  return [...lead, ...listed('also', block.also)];
}

function listed(name: string, places: PlaceFields[]): NamedPlace[] {
  return places.map((place, i) => ({ name: `${name}.${i}`, place }));
}
