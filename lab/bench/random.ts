/** A seeded source of chance (mulberry32), so that every run builds the same stories. */
export type Random = {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from `first` to `last`. */
  whole: (first: number, last: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, or all of a shorter list. */
  picks: <T>(list: readonly T[], count: number) => T[];
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(next() * list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
  const picks = <T>(list: readonly T[], count: number): T[] => {
    const found = new Set<T>();
    while (found.size < Math.min(count, list.length)) found.add(pick(list));
    return [...found];
  };
  return { next, whole, pick, picks };
}
