/** Where the text of a story, of an entry or of a standing page lies. Only `lib/archive/questions.ts` may ask. */
import { slugOfEntry } from '../schema/live-entry.ts';
import * as archive from './documents.ts';
import { readArticle, type Document } from './generated.ts';
import type { Article, LiveEntry, Page } from './newsroom.ts';

export type WithText = Pick<Article, 'slug'> | Pick<LiveEntry, 'id' | 'at'> | Pick<Page, 'id'>;

export function documentOf(of: WithText): Document<'Article' | 'LiveEntry' | 'Page'> {
  if ('slug' in of) return readArticle(archive.articles.get(of.slug)!);
  return ('at' in of ? archive.entries.get(of.id) : archive.pages.get(of.id))!;
}

/** An entry speaks the language of its story; undefined for the paper's own. */
export function languageOf(of: WithText): string | undefined {
  if ('slug' in of) return archive.articles.get(of.slug)?.language;
  return 'at' in of ? archive.articles.get(slugOfEntry(of.id))?.language : undefined;
}
