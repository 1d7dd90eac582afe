/** In what languages the paper speaks, of what may be shown now. */
import type { Article, Language } from './newsroom.ts';
import { getArticle, getLanguages } from './questions.ts';

export function getLanguage(id: string): Language | undefined {
  return getLanguages().find((language) => language.id === id);
}

/** The same story in other languages, as far as it may be shown. */
export function getTranslations({ translations }: Article): Article[] {
  return translations.flatMap((slug) => getArticle(slug) ?? []);
}
