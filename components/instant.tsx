import { formatDate, formatInstant, toZonedIso } from '@/lib/language/dates';
import type { Locale } from '@/lib/language/locale';

type InstantProps = { at: string; locale: Locale; dayOnly?: boolean };

/** One instant, for the eye in the newsroom's zone and for machines with its offset. */
export function Instant({ at, locale, dayOnly = false }: InstantProps) {
  return (
    <time dateTime={toZonedIso(at, locale)}>
      {(dayOnly ? formatDate : formatInstant)(at, locale)}
    </time>
  );
}
