/** The instants at which the paper changes by itself. */
export type Instants = {
  /** The next one after `now`. */
  next: (now: Date) => Date | undefined;
  /** The last one at or before `now`. */
  last: (now: Date) => Date | undefined;
};

/** @param instants in any order; what is no instant is left out */
export function sortInstants(instants: Iterable<string | undefined>): Instants {
  const times = [...new Set([...instants].map((instant) => Date.parse(instant ?? '')))]
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const makeStretch = (now: number) => {
    const found = times.findIndex((time) => time > now);
    const after = found < 0 ? times.length : found;
    const [from = -Infinity, until = Infinity] = [times[after - 1], times[after]];
    const dateOf = (time: number) => (Number.isFinite(time) ? new Date(time) : undefined);
    return { from, until, last: dateOf(from), next: dateOf(until) };
  };
  let stretch = makeStretch(0);
  /** Nearly every question falls between the same two instants as the one before. */
  const stretchAt = (date: Date) => {
    const now = date.getTime();
    if (now < stretch.from || now >= stretch.until) stretch = makeStretch(now);
    return stretch;
  };
  return { next: (now) => stretchAt(now).next, last: (now) => stretchAt(now).last };
}
