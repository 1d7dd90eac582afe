/** Asks the file that `write-index.ts` wrote. Every question is bounded, whatever is typed. */
import Database from 'libsql';
import type { SiteEnv } from '../edition/hosts.ts';
import { pageSize } from '../lists/pagination.ts';
import { idWordsFor } from './filed-under.ts';
import { parseQuery, respell, toMatch, wanted, type Query } from './query.ts';
import { shelvesIn, type Shelf } from './shelves.ts';
import { byNearness, isGuessable, reversed, slipsIn, unhurt, type Spelling } from './spelling.ts';

export type Filters = {
  section?: string | undefined;
  topic?: string | undefined;
  author?: string | undefined;
  /** Days in the newsroom's zone, both included: `2024-02-13`. */
  from?: string | undefined;
  to?: string | undefined;
};

/** What may be shown is the clock's and the environment's, as `lib/archive/visibility.ts` rules. */
export type Moment = { now: Date; siteEnv: SiteEnv };

/** `text` has the standfirst in its first line and then a paragraph a line. */
export type Hit = { slug: string; text: string };

/** `total` is at most what was put in order; `more` says that there were others. */
export type SearchResult = { hits: Hit[]; total: number; more: boolean };

export type SearchIndex = {
  /** @param page from 1; beyond the last one there are no hits */
  search: (query: Query, filters: Filters, page: number, moment: Moment) => SearchResult;
  /** The query without its slips, where that finds something. */
  guess: (query: Query, filters: Filters, moment: Moment) => string | undefined;
  close: () => void;
};

/**
 * Of the stories that hold what was looked for, so many of the newest are put in order; older ones are
 * not listed. It keeps the commonest words of a large archive within a few thousandths of a second. A
 * story is weighed word by word, so that more words leave time for fewer stories.
 */
export const mostRanked = 1000;

function rankedFor({ terms }: Query): number {
  const words = terms.reduce((sum, term) => sum + term.words.length, 0);
  return Math.floor(mostRanked / Math.max(1, words));
}

/** How many words of a query are mended, and how many stories' words are looked at for each. */
const mostMended = 3;
const mostCandidates = 4000;

const shown = `
  (shown_until IS NULL OR shown_until > @now) AND (@everything OR shown_from <= @now)
  AND (@from IS NULL OR day >= @from) AND (@to IS NULL OR (day <= @to AND day <> ''))`;

/** A word in the headline says most, an id nothing. The order is that of the columns. */
const nearness = (table: string) => `bm25(${table}, 10, 4, 3, 1, 0)`;

/**
 * Smaller is better. What is new counts up to twice: a story of this hour twice, one of thirty days
 * ago one and a half times, one of a year ago hardly more than once. So newness parts stories that
 * are about as near, and a headline (weight 10) still beats yesterday's mention in passing.
 */
const newness = `(1 + 1 / (1 + max(0, @now - coalesce(shown_from, @now)) / ${30 * 24 * 3_600_000}.0))`;

const found = ({ table, newest, oldest }: Shelf) => `
  FROM ${table} CROSS JOIN stories ON stories.id = ${table}.rowid
  WHERE (@from IS NULL OR @from <= '${newest}') AND (@to IS NULL OR @to >= '${oldest}')
    AND ${table} MATCH @match AND ${shown}`;

/**
 * Row numbers run from the newest story to the oldest, and FTS5 walks in their order: so it can stop, and
 * does not begin with a shelf where those before have enough.
 */
const chosenBy = (score: (table: string) => string) => (shelf: Shelf) =>
  `SELECT id, slug, ${score(shelf.table)} AS score ${found(shelf)}
  ORDER BY ${shelf.table}.rowid LIMIT @ranked + 1`;

const listing = `
  SELECT id, slug, id AS score FROM stories
  WHERE @match = '' AND ${shown} ORDER BY id`;

const fromEach = (shelves: Shelf[], select: (shelf: Shelf) => string) =>
  shelves.map((shelf) => `SELECT * FROM (${select(shelf)})`).join(' UNION ALL ');

const pageOf = (chosen: string) => `
  WITH chosen AS MATERIALIZED (${chosen} LIMIT @ranked + 1),
    page AS (
      SELECT * FROM (SELECT * FROM chosen LIMIT @ranked)
      ORDER BY score, id LIMIT ${pageSize} OFFSET @offset
    )
  SELECT slug, text, (SELECT count(*) FROM chosen) AS found
  FROM page JOIN texts USING (id) ORDER BY score, id`;

const spellings = `
  SELECT word, form, stories FROM spellings
  WHERE word >= @head AND word < @afterHead AND length(word) BETWEEN @shortest AND @longest
  UNION SELECT word, form, stories FROM spellings
  WHERE reversed >= @tail AND reversed < @afterTail AND length(word) BETWEEN @shortest AND @longest
  LIMIT ${mostCandidates}`;

/** @throws {Error} where there is no such file, or where it is none of ours */
export function openSearchIndex(file: string): SearchIndex {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.exec('PRAGMA cache_size = -16000');
  const shelves = shelvesIn(database);
  const pageBy = (score: (table: string) => string) =>
    database.prepare(pageOf(fromEach(shelves, chosenBy(score))));
  const pages = {
    best: pageBy((table) => `${nearness(table)} * ${newness}`),
    newest: pageBy(() => 'id'),
    all: database.prepare(pageOf(listing)),
  };
  const near = database.prepare(spellings);
  const anyStory = database.prepare(
    `${fromEach(shelves, (shelf) => `SELECT 1 ${found(shelf)} LIMIT 1`)} LIMIT 1`,
  );

  const search: SearchIndex['search'] = (query, filters, page, moment) => {
    const match = toMatch(query, idWordsFor(filters));
    const inOrder = wanted(query).length > 0 ? pages.best : pages.newest;
    const statement = match ? inOrder : pages.all;
    const offset = (page - 1) * pageSize;
    const ranked = rankedFor(query);
    const values = { match, offset, ranked, ...valuesOf(filters, moment) };
    const rows = statement.all(values) as (Hit & { found: number })[];
    const count = rows[0]?.found ?? 0;
    const hits = rows.map(({ slug, text }) => ({ slug, text }));
    return { hits, total: Math.min(count, ranked), more: count > ranked };
  };

  const holds = (word: string, moment: Moment) =>
    anyStory.get({ match: `"${word}"`, ...valuesOf({}, moment) }) !== undefined;

  const mend = (word: string, moment: Moment): Spelling | undefined =>
    byNearness(word, candidates(word))
      .slice(0, 5)
      .find((spelling) => holds(spelling.word, moment));

  function candidates(word: string): Spelling[] {
    const { head, tail } = unhurt(word);
    const slips = slipsIn(word);
    return near.all({
      ...{ head, afterHead: `${head}\u{10ffff}` },
      ...{ tail: reversed(tail), afterTail: `${reversed(tail)}\u{10ffff}` },
      ...{ shortest: word.length - slips, longest: word.length + slips },
    }) as Spelling[];
  }

  const guess: SearchIndex['guess'] = (query, filters, moment) => {
    const words = new Set(wanted(query).flatMap((term) => term.words));
    const unknown = [...words].filter((word) => isGuessable(word) && !holds(word, moment));
    const mended = new Map<string, string>();
    for (const word of unknown.slice(0, mostMended)) {
      const spelling = mend(word, moment);
      if (spelling) mended.set(word, spelling.form);
    }
    if (mended.size === 0) return undefined;
    const better = respell(query, mended);
    return search(parseQuery(better, query.language), filters, 1, moment).total > 0
      ? better
      : undefined;
  };

  return {
    search,
    guess,
    close: () => {
      database.close();
    },
  };
}

function valuesOf({ from, to }: Filters, { now, siteEnv }: Moment) {
  return {
    now: now.getTime(),
    everything: siteEnv === 'production' ? 0 : 1,
    from: from ?? null,
    to: to ?? null,
  };
}
