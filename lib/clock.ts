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
  const after = (now: Date) => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! > now.getTime()) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const at = (index: number) => {
    const time = times[index];
    return time === undefined ? undefined : new Date(time);
  };
  return { next: (now) => at(after(now)), last: (now) => at(after(now) - 1) };
}
