/** The fronts as they stand now: of the paper, and of the lists that editors gave one. */
import { getPlacedFront, type PlacedFront } from '../archive/fronts.ts';
import { listsOf } from '../archive/lists-of.ts';
import type { Article } from '../archive/newsroom.ts';
import {
  getArticle,
  getArticles,
  getSection,
  getSections,
  getSeries,
  getTopic,
} from '../archive/questions.ts';
import { listOf, type FrontFields } from '../schema/front.ts';
import { arrangeFront, type Front, type ListOfFront } from './arrange-front.ts';
import { usualFront } from './usual-front.ts';

const named = { sections: getSection, topics: getTopic, series: getSeries };

export function getHomeFront(): Front {
  return arrange(getPlacedFront('home') ?? usualFront(getSections()), getArticles());
}

/** @returns undefined where no editor arranged that page */
export function getListFront(list: ListOfFront, id: string): Front | undefined {
  const front = getPlacedFront(id);
  if (!front) return undefined;
  // Also a series fills its front with its newest, though its list begins with the first part.
  const articles = getArticles().filter((article) =>
    listsOf(article)[list].some((one) => one.id === id),
  );
  return arrange(front, articles);
}

type Given = FrontFields & Partial<Pick<PlacedFront, 'photoOf'>>;

function arrange({ photoOf, ...fields }: Given, articles: Article[]): Front {
  const now = new Date();
  return arrangeFront(fields, {
    now,
    articles,
    find: getArticle,
    photoOf: (photo) => photoOf?.(photo, now),
    nameOf: (list, id) => named[list](id)?.name ?? id,
  });
}

/** The lists that can have a front. */
export function isListOfFront(list: string): list is ListOfFront {
  return (Object.values(listOf) as string[]).includes(list);
}
