import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { Said } from '../said';
import { Teaser } from '../lists/teaser';

export function MoreFrom({
  name,
  articles,
  locale,
}: {
  name: string;
  articles: Article[];
  locale: Locale;
}) {
  if (articles.length === 0) return null;
  return (
    <aside
      aria-labelledby="more-from"
      className="related mt-14 border-t-2 border-ink pt-3.5 print:hidden"
    >
      <h2 id="more-from" className="text-standfirst">
        <Said phrase={locale.words.story.moreFrom} values={{ paper: name }} />
      </h2>
      <ul className="mt-5 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {articles.map((article) => (
          <li key={article.slug}>
            <Teaser article={article} size="standard" locale={locale} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
