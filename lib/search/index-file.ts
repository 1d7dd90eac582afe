/** What search reads, in the edition's private folder. Whoever only looks for it need not load SQLite. */
export const indexFile = 'search.sqlite';
