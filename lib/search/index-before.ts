/** The search index of the build before, as far as the next one may lean on it. */
import Database from 'libsql';
import { existsSync } from 'node:fs';

export type Row = { id: number; slug: string; version: string; textVersion: string };

export type IndexBefore = {
  rows: Row[];
  /** The standfirst in the first line, then a paragraph a line; undefined where the file is damaged. */
  textOf: (id: number) => string | undefined;
  close: () => void;
};

/** @returns undefined where there is no such file, or where something else has made it */
export function openIndexBefore(file: string, madeBy: string): IndexBefore | undefined {
  if (!existsSync(file)) return undefined;
  const database = new Database(file, { readonly: true });
  const close = () => {
    database.close();
  };
  try {
    const made = database.prepare('SELECT by FROM made').get() as { by: string } | undefined;
    if (made?.by === madeBy) {
      const columns = 'id, slug, version, text_version AS textVersion';
      const rows = database.prepare(`SELECT ${columns} FROM stories`).all() as Row[];
      const texts = database.prepare('SELECT text FROM texts WHERE id = ?');
      const textOf = (id: number) => {
        try {
          return (texts.get([id]) as { text: string } | undefined)?.text;
        } catch {
          return undefined;
        }
      };
      return { rows, textOf, close };
    }
  } catch {
    // Another code wrote other tables, or the file is damaged.
  }
  close();
  return undefined;
}
