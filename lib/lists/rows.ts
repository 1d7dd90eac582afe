/**
 * How many stories stand in each row, so that every row is filled: rows differ by one at most, and the
 * shorter ones, whose stories are larger, stand first. 5 in rows of 4 are 2 + 3, 7 are 3 + 4.
 *
 * @param most in one row
 */
export function rowsOf(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  const least = Math.floor(count / rows);
  const longer = count % rows;
  return Array.from({ length: rows }, (_, i) => (i < rows - longer ? least : least + 1));
}
