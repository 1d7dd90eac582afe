/** What a story is filed under, as words of the index: there a filter costs less than among the rows. */

/** Ids. */
type Filed = { section: string; topics: string[]; authors: string[] };
type Wanted = Partial<Record<'section' | 'topic' | 'author', string | undefined>>;

/** The signs that such a word may hold beside letters and figures; no word of a text has them. */
export const idCharacters = '-:';

export function idWordsOf({ section, topics, authors }: Filed): string {
  return [
    idWord('section', section),
    ...topics.map((id) => idWord('topic', id)),
    ...authors.map((id) => idWord('author', id)),
  ].join(' ');
}

/** The words that a story must hold to pass the filters. */
export function idWordsFor({ section, topic, author }: Wanted): string[] {
  return Object.entries({ section, topic, author }).flatMap(([kind, id]) =>
    id === undefined ? [] : idWord(kind, id),
  );
}

/** An address may name anything; what is no id becomes a word that no story has. */
function idWord(kind: string, id: string): string {
  return `${kind}:${id.replace(/[^a-z0-9-]/g, ':')}`;
}
