import type { DeskRow } from './arrange-desk.ts';
import { standings, type Standing } from './standing.ts';

/** So that the desk of a large archive stays a page that one can read. */
const rowsOnPage = 50;

export type DeskGroup = { standing: Standing; rows: DeskRow[] };
export type DeskPage = { groups: DeskGroup[]; page: number; pages: number };
export type RowsPage<Row> = { rows: Row[]; page: number; pages: number };

/** @returns one page of the rows under their standings, or undefined beyond the last */
export function deskPage(rows: DeskRow[], page: number): DeskPage | undefined {
  const found = pageOfRows(rows, page);
  return found && { groups: groupRows(found.rows), page, pages: found.pages };
}

/** @returns undefined beyond the last */
export function pageOfRows<Row>(rows: Row[], page: number): RowsPage<Row> | undefined {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { rows: rows.slice((page - 1) * rowsOnPage, page * rowsOnPage), page, pages };
}

/** Rows by their standing, in the order of the desk; no group is empty. */
export function groupRows(rows: DeskRow[]): DeskGroup[] {
  return (Object.keys(standings) as Standing[])
    .map((standing) => ({ standing, rows: rows.filter((row) => row.standing === standing) }))
    .filter((group) => group.rows.length > 0);
}
