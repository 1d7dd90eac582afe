/** One story in the file that search reads: its words, its row, and what it says as it is written. */
import type Database from 'libsql';
import { idWordsOf } from './filed-under.ts';
import { createShelf, shelfOf, tableOf } from './shelves.ts';
import { instantOf, type SearchStory } from './search-story.ts';
import { isGuessable, type Spelling } from './spelling.ts';
import { wordsIn } from './words.ts';

/** What of a story is compared word by word. */
type Words = Pick<SearchStory, 'title' | 'standfirst' | 'names' | 'text'>;

/** @returns a function that writes the row of a story, given its words as the index compares them */
export function insertRow(
  database: Database.Database,
): (id: number, story: SearchStory, folded: string[]) => void {
  const words = byShelf((shelf) => {
    createShelf(database, shelf);
    const columns = 'rowid, title, standfirst, names, body, ids';
    return database.prepare(`INSERT INTO ${tableOf(shelf)} (${columns}) VALUES (?, ?, ?, ?, ?, ?)`);
  });
  const rows = database.prepare('INSERT INTO stories VALUES (?, ?, ?, ?, ?, ?, ?)');
  const texts = database.prepare('INSERT INTO texts VALUES (?, ?, ?)');
  return (id, story, folded) => {
    const { slug, title, standfirst, names, text, day, withdrawn } = story;
    const from = instantOf(story);
    words(shelfOf(id)).run([id, ...folded, idWordsOf(story)]);
    rows.run([
      ...[id, slug, day],
      from === Number.MAX_VALUE ? null : from,
      withdrawn ? Date.parse(withdrawn.at) : null,
      story.version,
      story.textVersion,
    ]);
    texts.run([id, `${standfirst}\n${text}`, [title, ...names].join('\n')]);
  };
}

/** @returns a function that takes a row out and returns the words that it had */
export function removeRow(database: Database.Database): (id: number) => Words {
  const texts = database.prepare('SELECT text, heads FROM texts WHERE id = ?');
  const remove = (row: string) => database.prepare(`DELETE FROM ${row} = ?`);
  const removals = ['stories WHERE id', 'texts WHERE id'].map(remove);
  const words = byShelf((shelf) => remove(`${tableOf(shelf)} WHERE rowid`));
  return (id) => {
    const { text, heads } = texts.get([id]) as { text: string; heads: string };
    for (const removal of [words(shelfOf(id)), ...removals]) removal.run([id]);
    return { title: heads, standfirst: '', names: [], text };
  };
}

function byShelf(
  prepare: (shelf: number) => Database.Statement,
): (shelf: number) => Database.Statement {
  const prepared = new Map<number, Database.Statement>();
  return (shelf) => {
    const statement = prepared.get(shelf) ?? prepare(shelf);
    prepared.set(shelf, statement);
    return statement;
  };
}

/**
 * @param spellings of all words that were counted before; those of the story are counted with them
 * @returns `folded`: title, standfirst, names and text as words that the index compares
 */
export function foldStory(
  { title, standfirst, names, text }: Words,
  language: string,
  spellings = new Map<string, Spelling>(),
): { folded: string[]; spellings: Map<string, Spelling> } {
  const seen = new Set<string>();
  const folded = [title, standfirst, names.join('\n'), text].map((part) =>
    foldText(part, seen, spellings, language),
  );
  return { folded, spellings };
}

/** @param seen the words of this story, each of which counts once */
function foldText(
  text: string,
  seen: Set<string>,
  spellings: Map<string, Spelling>,
  language: string,
): string {
  let folded = '';
  for (const { word, start, end } of wordsIn(text, language)) {
    folded += `${word} `;
    if (seen.has(word)) continue;
    seen.add(word);
    count(spellings, word, text.slice(start, end));
  }
  return folded;
}

/** The shortest form stands for all: a singular for its plural. */
function count(spellings: Map<string, Spelling>, word: string, written: string): void {
  const known = spellings.get(word);
  if (!known) {
    if (isGuessable(word)) spellings.set(word, { word, form: formOf(written), stories: 1 });
    return;
  }
  known.stories++;
  if (written.length < known.form.length) known.form = formOf(written);
}

function formOf(written: string): string {
  return written.replace(/['’]s$/, '').toLowerCase();
}
