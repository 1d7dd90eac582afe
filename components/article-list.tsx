import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';
import type { PageOf } from '@/lib/lists/pagination';
import { Pagination } from './pagination';
import { Teaser } from './teaser';

type ArticleListProps = {
  title: string;
  description: string | undefined;
  list: PageOf<Article>;
  path: (page: number) => string;
  locale: Locale;
};

/** The front of a section, a topic or an author, or a further page of it. */
export function ArticleList({ title, description, list, path, locale }: ArticleListProps) {
  const { items, page, pages } = list;
  const { lists } = locale.words;
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-10">
      <header>
        <h1 className="text-lead">{title}</h1>
        {description && <p className="mt-3.5 text-small text-soft">{description}</p>}
        {page > 1 && (
          <p className="mt-3.5 font-sans text-label text-soft">
            {say(lists.page, { page: formatNumber(page, locale) })}
          </p>
        )}
      </header>
      <div className="mt-7 lg:mt-0">
        {items.length === 0 && <p>{lists.empty}</p>}
        <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
          {items.map((article, i) => (
            <Teaser
              key={article.slug}
              article={article}
              size="standard"
              locale={locale}
              heading="h2"
              first={i === 0}
            />
          ))}
        </div>
        <Pagination page={page} pages={pages} path={path} locale={locale} />
      </div>
    </div>
  );
}
