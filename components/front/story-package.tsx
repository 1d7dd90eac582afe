import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { Teaser } from '../lists/teaser';
import { TeaserRows } from '../lists/teaser-rows';

type StoryPackageProps = { articles: Article[]; locale: Locale; first: string | undefined };

/** Stories that belong together: the first large, the others in a column beside it. */
export function StoryPackage({ articles, locale, first }: StoryPackageProps) {
  const [main, ...others] = articles;
  if (!main || others.length < 2) {
    return <TeaserRows articles={articles} most={2} locale={locale} first={first} kicker />;
  }
  return (
    <div className="grid gap-x-8 gap-y-7 lg:grid-cols-[minmax(0,3fr)_2fr]">
      <Teaser article={main} size="main" locale={locale} first={main.slug === first} kicker />
      <div className="flex flex-col gap-y-5 sm:max-lg:grid sm:max-lg:grid-cols-2 sm:max-lg:gap-x-8">
        {others.map((article, i) => (
          <div
            key={article.slug}
            className={
              i % 2 === 0 && i === others.length - 1
                ? 'border-t border-rule pt-3.5 sm:max-lg:col-span-2'
                : 'border-t border-rule pt-3.5'
            }
          >
            <Teaser article={article} size="compact" locale={locale} kicker />
          </div>
        ))}
      </div>
    </div>
  );
}
