import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';

type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page of this list. */
  path: (page: number) => string;
  locale: Locale;
  /** What the links say where the list does not run from newer stories to older. */
  back?: string;
  on?: string;
};

export function Pagination({ page, pages, path, locale, ...said }: PaginationProps) {
  if (pages === 1) return null;
  const { lists } = locale.words;
  const { back = lists.newer, on = lists.older } = said;
  return (
    <nav
      aria-label={lists.pages}
      className="mt-10 flex gap-7 border-t border-ink pt-3.5 text-small print:hidden"
    >
      {page > 1 && (
        <a rel="prev" href={path(page - 1)} className="underline">
          {back}
        </a>
      )}{' '}
      <span className="text-soft">
        {say(lists.pageOf, {
          page: formatNumber(page, locale),
          pages: formatNumber(pages, locale),
        })}
      </span>{' '}
      {page < pages && (
        <a rel="next" href={path(page + 1)} className="underline">
          {on}
        </a>
      )}
    </nav>
  );
}
