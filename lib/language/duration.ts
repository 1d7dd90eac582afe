/** ISO 8601 durations, for the eye and for the ear. */
import type { Locale } from './locale.ts';

type Language = Pick<Locale, 'language'>;
type Time = Record<'hour' | 'minute' | 'second', number>;

export function durationSeconds(duration: string): number {
  const part = (unit: string) => Number(new RegExp(`T.*?(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  return part('H') * 3600 + part('M') * 60 + part('S');
}

function readDuration(duration: string): Time {
  const total = durationSeconds(duration);
  return {
    hour: Math.floor(total / 3600),
    minute: Math.floor((total % 3600) / 60),
    second: total % 60,
  };
}

/** `1:05`, `1:02:03` */
export function clockDuration(duration: string, { language }: Language): string {
  const { hour, minute, second } = readDuration(duration);
  const [one, two] = [1, 2].map((digits) => {
    const format = { minimumIntegerDigits: digits, useGrouping: false };
    return new Intl.NumberFormat(language, format);
  });
  const [first, ...rest] = hour > 0 ? [hour, minute, second] : [minute, second];
  return [one!.format(first), ...rest.map((part) => two!.format(part))].join(':');
}

/** `1 minute 5 seconds` */
export function spokenDuration(duration: string, { language }: Language): string {
  return Object.entries(readDuration(duration))
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => {
      const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return new Intl.NumberFormat(language, format).format(count);
    })
    .join(' ');
}
