/** Which word of the paper a slip was meant to be. */

/** A word of the index. */
export type Spelling = {
  word: string;
  /** As the paper writes it, in small letters. */
  form: string;
  /** How many stories hold it. */
  stories: number;
};

/** Shorter words have too many neighbours; longer ones, and numbers, are no words. */
export function isGuessable(word: string): boolean {
  return /^\p{L}{4,24}$/u.test(word);
}

/** How many signs may differ. */
export function slipsIn(word: string): number {
  return word.length < 6 ? 1 : 2;
}

/**
 * A slip leaves the head or the tail of a word unhurt, so that only those words need be looked at
 * that share one of them.
 */
export function unhurt(word: string): { head: string; tail: string } {
  const signs = Array.from(word);
  const length = Math.max(1, Math.floor((signs.length - 1) / 2));
  return { head: signs.slice(0, length).join(''), tail: signs.slice(-length).join('') };
}

/** An index of words by their tails is one of these. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

/** Nearest first, of equally near the one that more stories hold. */
export function byNearness(word: string, candidates: Spelling[]): Spelling[] {
  const most = slipsIn(word);
  return candidates
    .map((candidate) => ({ candidate, slips: countSlips(word, candidate.word, most) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((a, b) => a.slips - b.slips || b.candidate.stories - a.candidate.stories)
    .map(({ candidate }) => candidate);
}

/**
 * Letters added, left out, changed, or two that changed places: the optimal string alignment
 * distance. @param most counting ends above it
 */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, older[j - 2]! + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length]!;
}
