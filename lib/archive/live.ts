/** Live coverage: one entry of a story, as far as it may be shown. */
import { slugOfEntry } from '../schema/live-entry.ts';
import type { Article, LiveEntry } from './newsroom.ts';
import { getArticle, getArticles } from './questions.ts';

export type EntryOfStory = { article: Article; entry: LiveEntry };

/** @param id as addresses have it: `election-night/first-results` */
export function getEntry(id: string): EntryOfStory | undefined {
  const article = getArticle(slugOfEntry(id));
  const entry = article?.live?.entries.find((one) => one.id === id);
  return article && entry && { article, entry };
}

export function getLiveArticles(): Article[] {
  return getArticles().filter(({ live }) => live !== undefined);
}
