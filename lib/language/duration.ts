/** ISO 8601 durations, for the eye and for the ear. */

type Time = { hours: number; minutes: number; seconds: number };

function readDuration(duration: string): Time {
  const part = (unit: string) => Number(new RegExp(`T.*?(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  const total = part('H') * 3600 + part('M') * 60 + part('S');
  return {
    hours: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  };
}

/** `1:05`, `1:02:03` */
export function clockDuration(duration: string): string {
  const { hours, minutes, seconds } = readDuration(duration);
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** `1 minute 5 seconds` */
export function spokenDuration(duration: string): string {
  return Object.entries(readDuration(duration))
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`)
    .join(' ');
}
