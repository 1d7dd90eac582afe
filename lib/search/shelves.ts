/**
 * The words of an archive stand on shelves, each an FTS5 table of some ten thousand stories, the newest on the
 * first. To weigh a word FTS5 counts every story of its table that holds it: on one table of a hundred thousand, a
 * word that stands in most of them took longer than all else of a search. So one shelf is asked after the other, until
 * enough is found.
 */
import type Database from 'libsql';
import { idCharacters } from './filed-under.ts';
import { firstPlace, gap } from './places.ts';

/** `newest` and `oldest` are the days of its stories: `2024-02-13`. */
export type Shelf = { table: string; newest: string; oldest: string };

const storiesOnShelf = 10_000;

/** @param id number of a row */
export function shelfOf(id: number): number {
  return Math.max(0, Math.floor((id - firstPlace) / (gap * storiesOnShelf)));
}

export function tableOf(shelf: number): string {
  return `words_${shelf}`;
}

/** The words arrive folded by `words.ts`, parted by spaces, so the tokenizer has nothing to decide. The index keeps no copy of them. */
export function createShelf(database: Database.Database, shelf: number): void {
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS ${tableOf(shelf)} USING fts5(
    title, standfirst, names, body, ids,
    content='', contentless_delete=1, tokenize="ascii tokenchars '${idCharacters}'"
  )`);
}

/** In their order, the newest first. */
export function shelvesIn(database: Database.Database): Shelf[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
    .all() as { name: string }[];
  const days = database.prepare(`
    SELECT coalesce(max(day), '') AS newest, coalesce(min(nullif(day, '')), '') AS oldest
    FROM stories WHERE id >= ? AND id < ?`);
  return tables
    .map(({ name }) => Number(name.replace('words_', '')))
    .sort((a, b) => a - b)
    .map((shelf) => ({
      table: tableOf(shelf),
      ...(days.get(idsOn(shelf)) as Omit<Shelf, 'table'>),
    }));
}

function idsOn(shelf: number): [from: number, before: number] {
  const start = (one: number) => firstPlace + one * gap * storiesOnShelf;
  return [shelf === 0 ? Number.MIN_SAFE_INTEGER : start(shelf), start(shelf + 1)];
}
