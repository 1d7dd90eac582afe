/** Puts the stories that came or changed into the file that search reads, where all others stay as they are. */
import Database from 'libsql';
import { constants, copyFileSync, rmSync } from 'node:fs';
import { openIndexBefore, type Row } from './index-before.ts';
import { foldStory, insertRow, removeRow } from './index-rows.ts';
import { inOrder, newPlaces, type Place } from './places.ts';
import { putInPlace } from './put-in-place.ts';
import type { SearchStory } from './search-story.ts';
import { shelfOf, tableOf } from './shelves.ts';
import { reversed } from './spelling.ts';

/** Of more the whole index is written about as fast, and smaller. */
const mostNew = 1000;

/** `removed` are numbers of rows. */
type Plan = { removed: number[]; added: Place[] };

/**
 * As `writeSearchIndex`; the forms of words that are counted here are those of the last whole index until the next one.
 *
 * @returns false where a whole one has to be written; the file is as it was, then
 */
export function renewSearchIndex(
  file: string,
  stories: Iterable<SearchStory>,
  language = 'en',
  madeBy = '',
): boolean {
  const plan = planOf(rowsOf(file, madeBy), inOrder(stories));
  if (!plan) return false;
  if (plan.added.length === 0) return true;
  const made = `${file}.new`;
  // A snapshot of a stopped build may have a link to it.
  rmSync(made, { force: true });
  // Where the file system can share what is the same, nothing is copied.
  copyFileSync(file, made, constants.COPYFILE_FICLONE);
  const database = new Database(made);
  try {
    database.exec('PRAGMA secure_delete = ON; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    database.exec('BEGIN');
    carryOut(plan, database, language);
    database.exec('COMMIT');
  } catch {
    return false; // What was damaged is written anew.
  } finally {
    database.close();
  }
  putInPlace(made, file);
  return true;
}

function rowsOf(file: string, madeBy: string): Row[] | undefined {
  const before = openIndexBefore(file, madeBy);
  before?.close();
  return before?.rows;
}

/** A story that is gone leaves no word behind: the whole index is written. */
function planOf(rows: Row[] | undefined, stories: SearchStory[]): Plan | undefined {
  if (!rows) return undefined;
  const versions = new Map(stories.map(({ slug, version }) => [slug, version]));
  if (rows.some(({ slug }) => !versions.has(slug))) return undefined;
  const isKept = ({ slug, version }: Row) => versions.get(slug) === version;
  const kept = new Map(rows.filter(isKept).map(({ slug, id }) => [slug, id]));
  if (stories.length - kept.size > mostNew) return undefined;
  const added = newPlaces(stories, kept);
  const removed = rows.filter((row) => !isKept(row)).map(({ id }) => id);
  return added && { removed, added };
}

function carryOut({ removed, added }: Plan, database: Database.Database, language: string): void {
  const [remove, insert] = [removeRow(database), insertRow(database)];
  const less = database.prepare('UPDATE spellings SET stories = stories - 1 WHERE word = ?');
  const more = database.prepare(
    'INSERT INTO spellings VALUES (?, ?, ?, 1) ON CONFLICT (word) DO UPDATE SET stories = stories + 1',
  );
  for (const id of removed)
    for (const word of foldStory(remove(id), language).spellings.keys()) less.run([word]);
  for (const { id, story } of added) {
    const { folded, spellings } = foldStory(story, language);
    insert(id, story, folded);
    for (const { word, form } of spellings.values()) more.run([word, reversed(word), form]);
  }
  database.exec('DELETE FROM spellings WHERE stories < 1');
  // Of what was taken back no word stays in the file: until then FTS5 only passes it over.
  for (const table of new Set(removed.map((id) => tableOf(shelfOf(id)))))
    database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
}
