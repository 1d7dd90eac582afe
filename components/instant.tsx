import { formatDate, formatInstant, toZonedIso, type Zone } from '@/lib/language/dates';

type InstantProps = { at: string; zone: Zone; dayOnly?: boolean };

/** One instant, for the eye in the newsroom's zone and for machines with its offset. */
export function Instant({ at, zone, dayOnly = false }: InstantProps) {
  return (
    <time dateTime={toZonedIso(at, zone)}>{(dayOnly ? formatDate : formatInstant)(at, zone)}</time>
  );
}
