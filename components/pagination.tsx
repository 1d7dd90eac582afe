type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page of this list. */
  path: (page: number) => string;
};

export function Pagination({ page, pages, path }: PaginationProps) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-10 flex gap-7 border-t border-ink pt-3.5 text-small print:hidden"
    >
      {page > 1 && (
        <a rel="prev" href={path(page - 1)} className="underline">
          Newer stories
        </a>
      )}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a rel="next" href={path(page + 1)} className="underline">
          Older stories
        </a>
      )}
    </nav>
  );
}
