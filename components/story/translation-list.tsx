import { articlePath } from '@/lib/addresses/urls';
import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { nameOfLanguage } from '@/lib/language/name-of-language';

type TranslationListProps = { translations: Article[]; locale: Locale };

/** The same story in other languages, each by the name that it gives itself. */
export function TranslationList({ translations, locale }: TranslationListProps) {
  if (translations.length === 0) return null;
  return (
    <nav aria-label={locale.words.story.languages} className="mt-1.75 print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {translations.map(({ slug, language }) => (
          <li key={slug}>
            <a
              href={articlePath(slug)}
              rel="alternate"
              hrefLang={language}
              lang={language}
              className="inline-block py-1 text-accent underline"
            >
              {nameOfLanguage(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
