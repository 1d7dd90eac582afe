import { rowsOf } from '@/lib/lists/rows';

export type RowPlace = {
  /** How many stand in its row of a wide screen. */
  row: number;
  /** Of the twelve columns of a grid. */
  span: string;
  /** Whether on a tablet, where two stand in a row, it has one for itself. */
  isAlone: boolean;
};

const spans: Record<number, string> = {
  1: 'sm:col-span-12',
  2: 'sm:col-span-6',
  3: 'sm:col-span-6 lg:col-span-4',
  4: 'sm:col-span-6 lg:col-span-3',
};
const alone: Record<number, string> = {
  3: 'sm:col-span-12 lg:col-span-4',
  4: 'sm:col-span-12 lg:col-span-3',
};

/** The places of so many things in rows that are all filled, also where two stand in a row. */
export function rowPlaces(count: number, most: 2 | 3 | 4): RowPlace[] {
  const rows = rowsOf(count, most).flatMap((row) => Array.from({ length: row }, () => row));
  return rows.map((row, i) => {
    const isAlone = count % 2 === 1 && i === 0 && row > 2;
    return { row, isAlone, span: (isAlone ? alone : spans)[row] ?? '' };
  });
}
