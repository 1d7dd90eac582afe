/** Puts the stories that changed into the file that search reads, where all others stay in their order. */
import Database from 'libsql';
import { copyFileSync, renameSync } from 'node:fs';
import { foldStory, inOrder, reversed, type SearchStory } from './write-index.ts';
import { idWordsOf } from './filed-under.ts';

const columns = 'title, standfirst, names, body, ids';

/**
 * As `writeSearchIndex`; the forms of words that are counted here are those of the last whole index until the next one.
 *
 * @param before what the file holds
 * @returns false where stories came or went, or stand in another order: the file is as it was, then
 */
export function renewSearchIndex(
  file: string,
  before: SearchStory[],
  stories: SearchStory[],
  language = 'en',
): boolean {
  const [old, all] = [inOrder(before), inOrder(stories)];
  if (old.length !== all.length || old.some((story, i) => !isAtSamePlace(story, all[i]!)))
    return false;
  const made = `${file}.new`;
  copyFileSync(file, made);
  const database = new Database(made);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    all.forEach((story, i) => {
      const was = old[i]!;
      if (JSON.stringify(was) !== JSON.stringify(story))
        replaceStory(database, i + 1, [was, story], language);
    });
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  renameSync(made, file);
  return true;
}

function isAtSamePlace(one: SearchStory, other: SearchStory): boolean {
  return (
    one.slug === other.slug &&
    one.draft === other.draft &&
    one.publishedAt === other.publishedAt &&
    one.withdrawn?.at === other.withdrawn?.at &&
    one.day === other.day
  );
}

function replaceStory(
  database: Database.Database,
  id: number,
  [was, story]: [SearchStory, SearchStory],
  language: string,
): void {
  const [old, now] = [foldStory(was, language), foldStory(story, language)];
  // An index that keeps no texts is told what it held.
  database
    .prepare(`INSERT INTO words (words, rowid, ${columns}) VALUES ('delete', ?, ?, ?, ?, ?, ?)`)
    .run([id, ...old.folded, idWordsOf(was)]);
  database
    .prepare(`INSERT INTO words (rowid, ${columns}) VALUES (?, ?, ?, ?, ?, ?)`)
    .run([id, ...now.folded, idWordsOf(story)]);
  database
    .prepare('UPDATE texts SET text = ? WHERE id = ?')
    .run([`${story.standfirst}\n${story.text}`, id]);
  const less = database.prepare('UPDATE spellings SET stories = stories - 1 WHERE word = ?');
  for (const word of old.spellings.keys()) if (!now.spellings.has(word)) less.run([word]);
  const more = database.prepare(
    'INSERT INTO spellings VALUES (?, ?, ?, 1) ON CONFLICT (word) DO UPDATE SET stories = stories + 1',
  );
  for (const { word, form } of now.spellings.values())
    if (!old.spellings.has(word)) more.run([word, reversed(word), form]);
  database.exec('DELETE FROM spellings WHERE stories < 1');
}
