/** Words that people read in a minute. https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** In whole minutes; the shortest text takes one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
