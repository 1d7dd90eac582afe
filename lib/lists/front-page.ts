import type { Article, Section } from '../archive/newsroom.ts';

export type River = { section: Section; articles: Article[] };
export type FrontPage = { lead: Article | undefined; second: Article[]; rivers: River[] };

const secondRow = 4;
const riverLength = 4;

/**
 * The newest story with a picture leads, the next four stand in the second row, and what is left
 * runs by section. No story stands twice.
 *
 * @param articles what may be shown, newest first
 */
export function arrangeFrontPage(articles: Article[], sections: Section[]): FrontPage {
  const lead = articles.find((article) => article.teaser.photo) ?? articles[0];
  const rest = articles.filter((article) => article !== lead);
  const below = rest.slice(secondRow);
  const rivers = sections.map((section) => ({
    section,
    articles: below.filter((article) => article.section.id === section.id).slice(0, riverLength),
  }));
  return {
    lead,
    second: rest.slice(0, secondRow),
    rivers: rivers.filter((river) => river.articles.length > 0),
  };
}
