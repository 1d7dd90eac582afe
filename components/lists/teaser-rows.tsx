import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { rowPlaces, type RowPlace } from './row-spans';
import { Teaser, type TeaserSize } from './teaser';

type TeaserRowsProps = {
  articles: Article[];
  /** In one row of a wide screen. */
  most: 2 | 3 | 4;
  locale: Locale;
  heading?: 'h2' | 'h3';
  /** The slug of the one whose picture the reader sees at once. */
  first?: string | undefined;
  kicker?: boolean;
  /** Small below a heading of their own, or all as large as what leads a page. */
  form?: 'compact' | 'equal';
};

const sizes = ['wide', 'wide', 'half', 'standard', 'standard'] as const;

/** Stories in rows that are filled, whatever their number; what stands in a shorter row is larger. */
export function TeaserRows({ articles, most, form, first, ...rest }: TeaserRowsProps) {
  const places = rowPlaces(articles.length, most);
  return (
    <div className={`grid gap-x-8 sm:grid-cols-12 ${form === 'compact' ? 'gap-y-7' : 'gap-y-10'}`}>
      {articles.map((article, i) => (
        <div key={article.slug} className={places[i]?.span}>
          <Teaser
            article={article}
            size={sizeOf(places[i], form)}
            first={article.slug === first}
            {...rest}
          />
        </div>
      ))}
    </div>
  );
}

function sizeOf(place: RowPlace | undefined, form: TeaserRowsProps['form']): TeaserSize {
  const { row = 1, isAlone = false } = place ?? {};
  if (form === 'compact') return row === 1 ? 'strip' : 'compact';
  if (form === 'equal') return isAlone ? 'equalAlone' : 'equal';
  return isAlone ? 'first' : (sizes[row] ?? 'standard');
}
