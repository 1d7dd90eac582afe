import type { Article } from '@/lib/archive/newsroom';
import { articlePath } from '@/lib/addresses/urls';
import { stateLabel } from '@/lib/archive/story-labels';
import { formatClock, formatDate, toZonedIso } from '@/lib/language/dates';
import { otherThan, type Locale } from '@/lib/language/locale';

type LatestListProps = {
  articles: Article[];
  /** Beside the lead on a wide screen: one column, however wide the screen. */
  isBeside: boolean;
  locale: Locale;
};

/** Times and headlines, the newest first; a day stands over its first story. */
export function LatestList({ articles, isBeside, locale }: LatestListProps) {
  const days = articles.map(({ publishedAt }) => publishedAt && formatDate(publishedAt, locale));
  return (
    <ul className={`sm:columns-2 sm:gap-x-8 ${isBeside ? 'lg:columns-1' : 'lg:columns-4'}`}>
      {articles.map((article, i) => (
        <li key={article.slug} className="mb-1.75 break-inside-avoid border-b border-rule pb-1.75">
          <Line
            article={article}
            day={days[i] === days[i - 1] ? undefined : days[i]}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
}

type LineProps = { article: Article; day: string | undefined; locale: Locale };

function Line({ article, day, locale }: LineProps) {
  const { slug, publishedAt, state, language, teaser } = article;
  const note = stateLabel(state, locale.words);
  return (
    <article aria-label={teaser.title}>
      <p className="font-sans text-label text-soft">
        {note && <b className="me-2 text-accent">{note} </b>}
        {publishedAt && (
          <time dateTime={toZonedIso(publishedAt, locale)}>
            {day && <span className="me-2 text-ink">{day} </span>}
            {formatClock(publishedAt, locale)}
          </time>
        )}
      </p>
      <h3 className="text-[1rem] leading-5 font-medium">
        <a
          href={articlePath(slug)}
          lang={otherThan(locale, language)}
          className="hover:underline hover:decoration-1"
        >
          {teaser.title}
        </a>
      </h3>
    </article>
  );
}
