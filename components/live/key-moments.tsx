import type { LiveEntry } from '@/lib/archive/newsroom';
import { formatClock, formatDate, toZonedIso } from '@/lib/language/dates';
import type { Locale } from '@/lib/language/locale';

/** With the address of its place on a page. */
export type KeyMoment = { entry: Pick<LiveEntry, 'id' | 'at' | 'title'>; href: string };

/** What one must know of the hours before, newest first. */
export function KeyMoments({ moments, locale }: { moments: KeyMoment[]; locale: Locale }) {
  if (moments.length === 0) return null;
  const days = moments.map(({ entry }) => formatDate(entry.at, locale));
  return (
    <nav aria-labelledby="live-moments" className="mt-7">
      <h2 id="live-moments" className="text-standfirst">
        {locale.words.live.moments}
      </h2>
      <ul className="mt-1.75">
        {moments.map(({ entry: { id, at, title }, href }, i) => (
          <li key={id} className="border-b border-rule py-1.75 sm:flex sm:gap-5">
            <time
              dateTime={toZonedIso(at, locale)}
              className="shrink-0 font-sans text-label text-soft sm:w-52 sm:pt-0.5"
            >
              {days[i] !== days[i - 1] && <span className="me-2">{days[i]} </span>}
              {formatClock(at, locale)}
            </time>{' '}
            <a href={href} className="hover:underline hover:decoration-1 max-sm:block">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
