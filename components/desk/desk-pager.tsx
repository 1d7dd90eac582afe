type DeskPagerProps = { page: number; pages: number; pathOf: (page: number) => string };

/** Back and further between the pages of a list of the desk. */
export function DeskPager({ page, pages, pathOf }: DeskPagerProps) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-10 flex gap-7 border-t border-ink pt-3.5 text-small">
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)} className="underline">
          Back
        </a>
      )}{' '}
      <span className="text-soft">
        Page {page} of {pages}
      </span>{' '}
      {page < pages && (
        <a rel="next" href={pathOf(page + 1)} className="underline">
          Further
        </a>
      )}
    </nav>
  );
}
