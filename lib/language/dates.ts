/** Instants in the newsroom's own zone. Everything that prints a time comes here. */

import type { Locale } from './locale.ts';
import { say } from './say.ts';

export type Zone = { language: string; timeZone: string };

/** As readers see it: `February 13, 2024, 4:00 PM EST`. */
export function formatInstant(instant: string, locale: Locale): string {
  const date = formatDate(instant, locale);
  return say(locale.words.time.instant, { date, time: format('time', instant, locale) });
}

/** `Wednesday, November 20, 2024` */
export function formatDay(instant: string, zone: Zone): string {
  return format('weekday', instant, zone);
}

/** For lists: `November 20, 2024`. */
export function formatDate(instant: string, zone: Zone): string {
  return format('day', instant, zone);
}

const minute = 60_000;

/** What RFC 3339, XML and HTML can all write: years of four figures, offsets of at most 14 hours. */
const writable = {
  first: Date.parse('0001-01-01T00:00:00Z'),
  last: Date.parse('9999-12-31T23:59:59Z'),
  offset: 14 * 60,
};

/**
 * For machines, in the newsroom's zone: `2024-02-13T16:00:00-05:00`. An offset has whole minutes there
 * (https://www.rfc-editor.org/rfc/rfc3339#section-5.6), but zones had seconds before their standard
 * time. Where the zone's own cannot be written, the nearest that can stands there, and the clock beside it
 * is the one that makes the same instant.
 */
export function toZonedIso(instant: string, { timeZone }: Pick<Zone, 'timeZone'>): string {
  const time = Math.floor(Date.parse(instant) / 1000) * 1000;
  const least = Math.max(-writable.offset, Math.ceil((writable.first - time) / minute));
  const most = Math.min(writable.offset, Math.floor((writable.last - time) / minute));
  const offset = Math.min(Math.max(offsetMinutes(instant, timeZone), least), most);
  const clock = new Date(time + offset * minute).toISOString().slice(0, 19);
  return `${clock}${offset < 0 ? '-' : '+'}${hoursOf(Math.abs(offset))}`;
}

/** Of a zone against UTC at an instant, to the nearest. */
function offsetMinutes(instant: string, timeZone: string): number {
  const name = format('offset', instant, { language: 'en', timeZone });
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  const offset = Math.round(Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds) / 60);
  return sign === '-' ? -offset : offset;
}

/** Minutes as `05:30`. */
function hoursOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const styles = {
  weekday: { dateStyle: 'full' },
  day: { dateStyle: 'long' },
  time: { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  offset: { timeZoneName: 'longOffset' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than all its uses on a page, so each is made once. */
function format(style: keyof typeof styles, instant: string, { language, timeZone }: Zone): string {
  const key = `${style} ${language} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { ...styles[style], timeZone });
    formatters.set(key, formatter);
  }
  // Some versions of Intl write a narrow no-break space before PM, which our cut of the typeface lacks.
  return formatter.format(new Date(instant)).replace(/\u202F/g, ' ');
}
