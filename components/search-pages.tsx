type SearchPagesProps = { page: number; pages: number; path: (page: number) => string };

/** Results run from better to worse, not from newer to older as lists do. */
export function SearchPages({ page, pages, path }: SearchPagesProps) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label="Pages"
      className="flex gap-7 border-t border-ink pt-3.5 text-small print:hidden"
    >
      {page > 1 && (
        <a rel="prev" href={path(page - 1)} className="underline">
          Previous results
        </a>
      )}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a rel="next" href={path(page + 1)} className="underline">
          More results
        </a>
      )}
    </nav>
  );
}
