import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';
import type { PageOf } from '@/lib/lists/pagination';
import type { Photo } from '@/lib/photos/photo';
import { Caption } from '../caption';
import { Pagination } from './pagination';
import { Picture } from '../picture';
import { TeaserRows } from './teaser-rows';

type ArticleListProps = {
  title: string;
  description: string | undefined;
  /** Of the author whose list it is. */
  portrait?: Photo | undefined;
  list: PageOf<Article>;
  path: (page: number) => string;
  locale: Locale;
};

/** The front of a section, a topic or an author, or a further page of it. */
export function ArticleList({
  title,
  description,
  portrait,
  list,
  path,
  locale,
}: ArticleListProps) {
  const { items, page, pages } = list;
  const pictured = items.find(({ teaser }) => teaser.photo);
  const { lists } = locale.words;
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-10">
      <header>
        <h1 className="text-lead">{title}</h1>
        {description && <p className="mt-3.5 text-small text-soft">{description}</p>}
        {portrait && (
          <figure className="mt-3.5 max-w-52">
            <Picture photo={portrait} role="portrait" alt={portrait.alt} first />
            <Caption photo={portrait} locale={locale} />
          </figure>
        )}
        {page > 1 && (
          <p className="mt-3.5 font-sans text-label text-soft">
            {say(lists.page, { page: formatNumber(page, locale) })}
          </p>
        )}
      </header>
      <div className="mt-7 lg:mt-0">
        {items.length === 0 && <p>{lists.empty}</p>}
        <TeaserRows articles={items} most={3} locale={locale} heading="h2" first={pictured?.slug} />
        <Pagination page={page} pages={pages} path={path} locale={locale} />
      </div>
    </div>
  );
}
