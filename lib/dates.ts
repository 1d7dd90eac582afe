/** Instants in the newsroom's own zone. Everything that prints a time comes here. */

export type Zone = { language: string; timeZone: string };

/** As readers see it: `February 13, 2024, 4:00 PM EST`. */
export function formatInstant(instant: string, { language, timeZone }: Zone): string {
  const { day, time } = parts(instant, language, timeZone);
  return `${day}, ${time}`;
}

/** `Wednesday, November 20, 2024` */
export function formatDay(instant: string, { language, timeZone }: Zone): string {
  return plainSpaces(
    formatter(language, { dateStyle: 'full', timeZone }).format(new Date(instant)),
  );
}

/** For lists: `November 20, 2024`. */
export function formatDate(instant: string, { language, timeZone }: Zone): string {
  return parts(instant, language, timeZone).day;
}

/** For machines, in the newsroom's zone: `2024-02-13T16:00:00-05:00`. */
export function toZonedIso(instant: string, { timeZone }: Pick<Zone, 'timeZone'>): string {
  const date = new Date(instant);
  const local = formatter('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(date);
  const offset = formatter('en', { timeZone, timeZoneName: 'longOffset' })
    .format(date)
    .split('GMT')[1];
  return `${local.replace(' ', 'T')}${offset || '+00:00'}`;
}

function parts(instant: string, language: string, timeZone: string) {
  const date = new Date(instant);
  const day = formatter(language, { dateStyle: 'long', timeZone }).format(date);
  const time = formatter(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(date);
  return { day: plainSpaces(day), time: plainSpaces(time) };
}

/** Some versions of Intl write a narrow no-break space before PM, which our cut of the typeface lacks. */
function plainSpaces(text: string): string {
  return text.replace(/\u202F/g, ' ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than all its uses on a page, so each is made once. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}
