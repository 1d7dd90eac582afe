/** Instants in the newsroom's own zone. Everything that prints a time comes here. */

export type Zone = { language: string; timeZone: string };

/** As readers see it: `February 13, 2024, 4:00 PM EST`. */
export function formatInstant(instant: string, zone: Zone): string {
  return `${formatDate(instant, zone)}, ${format('time', instant, zone)}`;
}

/** `Wednesday, November 20, 2024` */
export function formatDay(instant: string, zone: Zone): string {
  return format('weekday', instant, zone);
}

/** For lists: `November 20, 2024`. */
export function formatDate(instant: string, zone: Zone): string {
  return format('day', instant, zone);
}

/** For machines, in the newsroom's zone: `2024-02-13T16:00:00-05:00`. */
export function toZonedIso(instant: string, { timeZone }: Pick<Zone, 'timeZone'>): string {
  const local = format('local', instant, { language: 'sv-SE', timeZone });
  const offset = format('offset', instant, { language: 'en', timeZone }).split('GMT')[1];
  return `${local.replace(' ', 'T')}${offset || '+00:00'}`;
}

const styles = {
  weekday: { dateStyle: 'full' },
  day: { dateStyle: 'long' },
  time: { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  local: { dateStyle: 'short', timeStyle: 'medium' },
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
