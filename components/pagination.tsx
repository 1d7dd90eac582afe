type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page of this list. */
  path: (page: number) => string;
  /** What the links say; lists run from newer stories to older. */
  words?: { back: string; on: string };
};

const byDate = { back: 'Newer stories', on: 'Older stories' };

export function Pagination({ page, pages, path, words = byDate }: PaginationProps) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-10 flex gap-7 border-t border-ink pt-3.5 text-small print:hidden"
    >
      {page > 1 && (
        <a rel="prev" href={path(page - 1)} className="underline">
          {words.back}
        </a>
      )}{' '}
      <span className="text-soft">
        Page {page} of {pages}
      </span>{' '}
      {page < pages && (
        <a rel="next" href={path(page + 1)} className="underline">
          {words.on}
        </a>
      )}
    </nav>
  );
}
