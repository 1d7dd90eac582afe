export type Table = Record<string, unknown>[];

export const story = {
  ...{ id: 'p1', slug: 'talks', title: 'Talks &amp; more', status: 'published' },
  ...{ visibility: 'public', published_at: '2024-01-02T03:04:05.000Z', html: '<p>Words.</p>' },
};
const tables = (posts: Table, more: Record<string, Table> = {}) => ({
  posts,
  users: [
    { id: 'u1', name: 'Jane Doe', slug: 'jane', bio: 'Writes.', website: 'https://jane.example' },
    { id: 'u2', name: 'John Roe', slug: 'john' },
  ],
  ...more,
});
/** A Ghost export with these posts, and further tables. */
export const exported = (...given: Parameters<typeof tables>) =>
  JSON.stringify({ db: [{ meta: { version: '5.0' }, data: tables(...given) }] });
