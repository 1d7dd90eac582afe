/** Writes the file that search reads: SQLite with FTS5, one row a story, newest first. */
import Database from 'libsql';
import { renameSync, rmSync } from 'node:fs';
import { idCharacters, idWordsOf } from './filed-under.ts';
import { isGuessable, type Spelling } from './spelling.ts';
import { wordsIn } from './words.ts';

/** In the edition's private folder. */
export const indexFile = 'search.sqlite';

export type SearchStory = {
  slug: string;
  title: string;
  standfirst: string;
  /** Of the section, the topics, the authors and the place. */
  names: string[];
  /** One paragraph a line. */
  text: string;
  section: string;
  topics: string[];
  authors: string[];
  draft?: boolean | undefined;
  publishedAt?: string | undefined;
  withdrawn?: { at: string } | undefined;
  /** Of publication in the newsroom's zone: `2024-02-13`; empty where there is none. */
  day: string;
};

/**
 * The words arrive folded by `words.ts`, parted by spaces, so the tokenizer has nothing to decide. The index keeps
 * no copy of them; `texts` has each story as written, apart from the rows that a search walks through.
 */
const schema = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE VIRTUAL TABLE words USING fts5(
    title, standfirst, names, body, ids, content='', tokenize="ascii tokenchars '${idCharacters}'"
  );
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY, slug TEXT, day TEXT, shown_from INTEGER, shown_until INTEGER
  );
  CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);
  CREATE TABLE spellings (word TEXT PRIMARY KEY, reversed TEXT, form TEXT, stories INTEGER) WITHOUT ROWID;
  BEGIN;
`;

const finish = `
  CREATE INDEX tails ON spellings (reversed);
  INSERT INTO words (words) VALUES ('optimize');
  COMMIT;
`;

/**
 * The file changes at once: whoever has the old one open goes on reading that.
 *
 * @param language of the paper, by which words are compared
 * @param stories drafts, scheduled and withdrawn ones too; each search asks the clock
 */
export function writeSearchIndex(
  file: string,
  stories: Iterable<SearchStory>,
  language = 'en',
): void {
  const made = `${file}.new`;
  rmSync(made, { force: true });
  const database = new Database(made);
  try {
    database.exec(schema);
    const spellings = new Map<string, Spelling>();
    insertStories(database, inOrder(stories), (story) => foldStory(story, language, spellings));
    insertSpellings(database, spellings.values());
    database.exec(finish);
  } finally {
    database.close();
  }
  renameSync(made, file);
}

/** As their rows are: newest first. */
export function inOrder(stories: Iterable<SearchStory>): SearchStory[] {
  return [...stories].sort((a, b) => instantOf(b) - instantOf(a) || (a.slug < b.slug ? -1 : 1));
}

/** A draft stands before all others, as in every list. */
function instantOf({ draft, publishedAt }: SearchStory): number {
  return draft || !publishedAt ? Number.MAX_VALUE : Date.parse(publishedAt);
}

function insertStories(
  database: Database.Database,
  stories: SearchStory[],
  fold: (story: SearchStory) => { folded: string[] },
): void {
  const words = database.prepare(
    'INSERT INTO words (rowid, title, standfirst, names, body, ids) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const rows = database.prepare('INSERT INTO stories VALUES (?, ?, ?, ?, ?)');
  const texts = database.prepare('INSERT INTO texts VALUES (?, ?)');
  stories.forEach((story, i) => {
    const { slug, standfirst, text, day, withdrawn } = story;
    const id = i + 1;
    const { folded } = fold(story);
    const from = instantOf(story);
    words.run([id, ...folded, idWordsOf(story)]);
    rows.run([
      ...[id, slug, day],
      from === Number.MAX_VALUE ? null : from,
      withdrawn ? Date.parse(withdrawn.at) : null,
    ]);
    texts.run([id, `${standfirst}\n${text}`]);
  });
}

/**
 * @param spellings of all words that were counted before; those of the story are counted with them
 * @returns `folded`: title, standfirst, names and text as words that the index compares
 */
export function foldStory(
  { title, standfirst, names, text }: SearchStory,
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

function insertSpellings(database: Database.Database, spellings: Iterable<Spelling>): void {
  const insert = database.prepare('INSERT INTO spellings VALUES (?, ?, ?, ?)');
  for (const { word, form, stories } of spellings) {
    insert.run([word, reversed(word), form, stories]);
  }
}

export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
