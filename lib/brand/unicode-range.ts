/**
 * Which of a typeface's files a browser needs for a letter.
 *
 * @param own the characters of one file
 * @param others those of the files beside it, in the same weight and style
 * @returns a value of CSS's `unicode-range`, joined over gaps that no other file fills; undefined for a
 *   file that stands alone
 */
export function unicodeRange(own: Set<string>, others: Set<string>[]): string | undefined {
  if (others.length === 0) return undefined;
  const taken = new Set(others.flatMap((other) => [...other].map(codeOf)));
  const runs: [first: number, last: number][] = [];
  for (const code of [...own].map(codeOf).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && !anyBetween(run[1], code, taken)) run[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ');
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** A gap of a whole script is none to join: its letters may lie in a typeface of the machine. */
const widestGap = 64;

function anyBetween(last: number, next: number, taken: Set<number>): boolean {
  if (next - last > widestGap) return true;
  for (let code = last + 1; code < next; code++) if (taken.has(code)) return true;
  return false;
}
