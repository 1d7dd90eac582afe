/** Writes the file that search reads: SQLite with FTS5, one row a story, newest first. */
import Database from 'libsql';
import { rmSync } from 'node:fs';
import { foldStory, insertRow } from './index-rows.ts';
import { inOrder, placesOf, type Place } from './places.ts';
import { putInPlace } from './put-in-place.ts';
import { createShelf, shelvesIn } from './shelves.ts';
import type { SearchStory } from './search-story.ts';
import { reversed, type Spelling } from './spelling.ts';

/** `texts` has each story as written, apart from the rows that a search walks through. */
const schema = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE made (by TEXT);
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY, slug TEXT, day TEXT, shown_from INTEGER, shown_until INTEGER,
    version TEXT, text_version TEXT
  );
  CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT, heads TEXT);
  CREATE TABLE spellings (word TEXT PRIMARY KEY, reversed TEXT, form TEXT, stories INTEGER) WITHOUT ROWID;
  BEGIN;
`;

const end = `
  CREATE INDEX tails ON spellings (reversed);
  COMMIT;
`;

/** Takes stories one after the other; the file changes when it is finished. */
export type IndexWriter = { add: (place: Place) => void; finish: () => void };

/**
 * The file changes at once: whoever has the old one open goes on reading that.
 *
 * @param language of the paper, by which words are compared
 * @param stories drafts, scheduled and withdrawn ones too; each search asks the clock
 * @param madeBy what makes an index another one, beside its stories
 */
export function writeSearchIndex(
  file: string,
  stories: Iterable<SearchStory>,
  language = 'en',
  madeBy = '',
): void {
  const { add, finish } = startSearchIndex(file, language, madeBy);
  for (const place of placesOf(inOrder(stories))) add(place);
  finish();
}

export function startSearchIndex(file: string, language: string, madeBy: string): IndexWriter {
  const made = `${file}.new`;
  rmSync(made, { force: true });
  const database = new Database(made);
  database.exec(schema);
  createShelf(database, 0);
  database.prepare('INSERT INTO made VALUES (?)').run([madeBy]);
  const spellings = new Map<string, Spelling>();
  const insert = insertRow(database);
  return {
    add: ({ id, story }) => {
      insert(id, story, foldStory(story, language, spellings).folded);
    },
    finish: () => {
      insertSpellings(database, spellings.values());
      for (const { table } of shelvesIn(database))
        database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
      database.exec(end);
      database.close();
      putInPlace(made, file);
    },
  };
}

function insertSpellings(database: Database.Database, spellings: Iterable<Spelling>): void {
  const insert = database.prepare('INSERT INTO spellings VALUES (?, ?, ?, ?)');
  for (const { word, form, stories } of spellings) {
    insert.run([word, reversed(word), form, stories]);
  }
}
