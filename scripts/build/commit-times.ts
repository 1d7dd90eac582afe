/**
 * Clocks that run in one direction, for the commits of one line: a machine whose clock was wrong dates
 * its commits before those that they follow.
 *
 * The fewest that must be wrong are taken for wrong, and each is put at the time of the commit before it:
 * rather too early than too late, so that a text which was replaced before its hour stays unseen.
 *
 * @param times as the commits say them, in the order of the line; in milliseconds
 * @param now what lies after it is wrong for sure
 */
export function plausibleTimes(times: number[], now: number): number[] {
  const right = longestInOrder(times, now);
  let last = Math.min(...times, now);
  return times.map((time, i) => (right.has(i) ? (last = time) : last));
}

/** The places of the longest run that never goes back; found by patience sorting. */
function longestInOrder(times: number[], now: number): Set<number> {
  /** For each length, where the run of that length ends whose end is the earliest. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  times.forEach((time, i) => {
    if (time > now) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[ends[middle]!]! <= time) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  });
  const run = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before[i]) run.add(i);
  return run;
}
