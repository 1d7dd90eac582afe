/** Comments of YAML, and texts that were meant as such and are none. */

type Surroundings = {
  yaml: string;
  /** The place of #. */
  at: number;
  /** Whether nothing but blanks and comments stands between a text and it. */
  followsText: boolean;
  /** The place of the : or - behind which that text stands. */
  entry: number;
};

/**
 * Whether # cuts a text off. A comment has a blank after #, or a line of its own; in a line of its
 * own it still ends the text above when it is indented as if it were part of it.
 *
 * @param comment from # to the end of its line
 */
export function cutsText(comment: string, { yaml, at, followsText, entry }: Surroundings): boolean {
  if (!/^#+[^\s#]/.test(comment)) return false;
  const column = columnOf(yaml, at);
  if (yaml.slice(at - column, at).trim()) return true;
  return column > 0 && followsText && column > indentOf(yaml, entry);
}

function columnOf(yaml: string, at: number): number {
  return at - yaml.lastIndexOf('\n', at - 1) - 1;
}

/** The column in which an item begins, or a field, which may itself stand behind the - of an item. */
function indentOf(yaml: string, entry: number): number {
  const column = columnOf(yaml, entry);
  if (yaml[entry] === '-') return column;
  return /^[ ]*(?:[-?] +)*/.exec(yaml.slice(entry - column, entry))?.[0].length ?? 0;
}
