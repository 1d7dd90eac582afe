/** The fronts as they stand now: of the paper, and of the lists that editors gave one. */
import { getPlacedFront, type PlacedFront } from '../archive/fronts.ts';
import { listsOf } from '../archive/lists-of.ts';
import {
  getArticle,
  getArticles,
  getSection,
  getSections,
  getSeries,
  getTopic,
} from '../archive/questions.ts';
import { listOf, type FrontFields } from '../schema/front.ts';
import { arrangeFront, type Front, type FrontContext, type ListOfFront } from './arrange-front.ts';
import { usualFront } from './usual-front.ts';

const named = { sections: getSection, topics: getTopic, series: getSeries };

/** What may be shown at an instant. */
export type Moment = Pick<FrontContext, 'now' | 'articles' | 'find'>;

const present = (): Moment => ({ now: new Date(), articles: getArticles(), find: getArticle });

export function getHomeFront(moment = present()): Front {
  return arrange(getPlacedFront('home') ?? usualFront(getSections()), moment);
}

/** @returns undefined where no editor arranged that page */
export function getListFront(list: ListOfFront, id: string, moment = present()): Front | undefined {
  const front = getPlacedFront(id);
  if (!front) return undefined;
  // Also a series fills its front with its newest, though its list begins with the first part.
  const articles = moment.articles.filter((article) =>
    listsOf(article)[list].some((one) => one.id === id),
  );
  return arrange(front, { ...moment, articles });
}

type Given = FrontFields & Partial<Pick<PlacedFront, 'photoOf'>>;

function arrange({ photoOf, ...fields }: Given, moment: Moment): Front {
  return arrangeFront(fields, {
    ...moment,
    photoOf: (photo) => photoOf?.(photo, moment.now),
    nameOf: (list, id) => named[list](id)?.name ?? id,
  });
}

/** The list whose id this is. */
export function listNamed(id: string): ListOfFront | undefined {
  return Object.values(listOf).find((list) => named[list](id) !== undefined);
}

/** The lists that can have a front. */
export function isListOfFront(list: string): list is ListOfFront {
  return (Object.values(listOf) as string[]).includes(list);
}
