/** What the desk asks of the fronts: as readers, and not editors, will see them. */
import * as archive from '../archive/documents.ts';
import { instants, shownAt } from '../archive/shown.ts';
import { homePath, listPath } from '../addresses/urls.ts';
import { getHomeFront, getListFront, listNamed, type Moment } from '../lists/fronts.ts';
import {
  nextChanges,
  oldLeadsOf,
  placesOn,
  type DeskFront,
  type DeskPlace,
} from './desk-fronts.ts';

/** The home page first, whether editors arranged it or not. */
export function readDeskFronts(now: Date): DeskFront[] {
  const ids = [...archive.fronts.keys()].filter((id) => id !== 'home');
  return ['home', ...ids].flatMap((id) => {
    const list = id === 'home' ? undefined : listNamed(id);
    if (id !== 'home' && !list) return [];
    const frontAt = (at: Date) => {
      const moment = readersAt(at);
      return (list && getListFront(list, id, moment)) ?? getHomeFront(moment);
    };
    const moments = nextChanges(now, instants.next, frontAt);
    return {
      id,
      path: list ? listPath(list, id) : homePath,
      moments,
      places: placesOf(id, now),
      oldLeads: oldLeadsOf(moments[0]!.front, now),
    };
  });
}

/** Where editors placed a story. */
export function readDeskPlaces(slug: string, now: Date): DeskPlace[] {
  return [...archive.fronts.keys()]
    .flatMap((id) => placesOf(id, now))
    .filter((place) => place.slug === slug);
}

function placesOf(id: string, now: Date): DeskPlace[] {
  const front = archive.fronts.get(id);
  return front ? placesOn(id, front, now) : [];
}

function readersAt(now: Date): Moment {
  const { articles, bySlug } = shownAt(now, 'production');
  return { now, articles, find: (slug) => bySlug.get(slug) };
}
