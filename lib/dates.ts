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
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone }).format(new Date(instant)),
  );
}

/** For lists: `November 20, 2024`. */
export function formatDate(instant: string, { language, timeZone }: Zone): string {
  return parts(instant, language, timeZone).day;
}

/** For machines, in the newsroom's zone: `2024-02-13T16:00:00-05:00`. */
export function toZonedIso(instant: string, { timeZone }: Pick<Zone, 'timeZone'>): string {
  const date = new Date(instant);
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(date);
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .format(date)
    .split('GMT')[1];
  return `${local.replace(' ', 'T')}${offset || '+00:00'}`;
}

function parts(instant: string, language: string, timeZone: string) {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(date);
  const time = new Intl.DateTimeFormat(language, {
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
