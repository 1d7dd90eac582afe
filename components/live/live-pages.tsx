import type { Article } from '@/lib/archive/newsroom';
import { articlePath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';
import type { LivePage } from '@/lib/lists/live-pages';

type LivePagesProps = { article: Pick<Article, 'slug'>; page: LivePage; locale: Locale };

/** To the entries before and after those of the page. */
export function LivePages({ article: { slug }, page: at, locale }: LivePagesProps) {
  const { page, pages, earlier, newer } = at;
  if (!earlier && !newer) return null;
  const { lists, live } = locale.words;
  return (
    <nav
      aria-label={lists.pages}
      className="mt-10 flex flex-wrap gap-x-7 gap-y-1.75 border-t border-ink pt-3.5 text-small print:hidden"
    >
      {newer && (
        <a href={newer} className="underline">
          {live.newer}
        </a>
      )}{' '}
      {page !== undefined && (
        <span className="text-soft">
          {say(lists.pageOf, {
            page: formatNumber(page, locale),
            pages: formatNumber(pages, locale),
          })}
        </span>
      )}{' '}
      {earlier && (
        <a href={earlier} className="underline">
          {live.earlier}
        </a>
      )}{' '}
      {newer && newer !== articlePath(slug) && (
        <a href={articlePath(slug)} className="underline">
          {live.all}
        </a>
      )}
    </nav>
  );
}
