import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { rowsOf } from '@/lib/lists/rows';
import { Teaser } from './teaser';

type TeaserRowsProps = {
  articles: Article[];
  /** In one row of a wide screen. */
  most: 2 | 3 | 4;
  locale: Locale;
  heading?: 'h2' | 'h3';
  /** The slug of the one whose picture the reader sees at once. */
  first?: string | undefined;
  kicker?: boolean;
  /** Small, as below a heading of their own. */
  compact?: boolean;
};

type PerRow<T> = Record<number, T>;

const spans: PerRow<string> = {
  1: 'sm:col-span-12',
  2: 'sm:col-span-6',
  3: 'sm:col-span-6 lg:col-span-4',
  4: 'sm:col-span-6 lg:col-span-3',
};
/** On a tablet two stand in a row: the first of an odd number fills one. */
const alone: PerRow<string> = {
  3: 'sm:col-span-12 lg:col-span-4',
  4: 'sm:col-span-12 lg:col-span-3',
};
const sizes = ['wide', 'wide', 'half', 'standard', 'standard'] as const;

/** Stories in rows that are filled, whatever their number; what stands in a shorter row is larger. */
export function TeaserRows({ articles, most, compact = false, first, ...rest }: TeaserRowsProps) {
  const rows = rowsOf(articles.length, most).flatMap((row) =>
    Array.from({ length: row }, () => row),
  );
  const isOdd = articles.length % 2 === 1;
  return (
    <div className={`grid gap-x-8 sm:grid-cols-12 ${compact ? 'gap-y-7' : 'gap-y-10'}`}>
      {articles.map((article, i) => {
        const row = rows[i] ?? 1;
        const isAlone = isOdd && i === 0 && row > 2;
        return (
          <div key={article.slug} className={(isAlone ? alone : spans)[row]}>
            <Teaser
              article={article}
              size={
                compact
                  ? row === 1
                    ? 'strip'
                    : 'compact'
                  : isAlone
                    ? 'first'
                    : (sizes[row] ?? 'standard')
              }
              first={article.slug === first}
              {...rest}
            />
          </div>
        );
      })}
    </div>
  );
}
