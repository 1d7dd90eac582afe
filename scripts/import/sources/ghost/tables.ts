/** What a Ghost export holds beside its posts, joined. */
import type { Person, Term } from '../../source-post.ts';
import { textIn, type Fields } from '../plain-html.ts';
import type { GhostRecord } from './read-records.ts';

export type GhostTables = {
  people: Map<string, Person & { slug: string }>;
  tags: Map<string, Term & { isInternal: boolean }>;
  /** Ids by those of posts, each with its place. */
  authorsOf: Map<string, Placed[]>;
  tagsOf: Map<string, Placed[]>;
  metaOf: Map<string, Fields>;
  settings: Fields;
  /** How often each origin stands before a picture. */
  origins: Map<string, number>;
};

type Placed = { id: string; order: number };

export function noTables(): GhostTables {
  return {
    people: new Map(),
    tags: new Map(),
    authorsOf: new Map(),
    tagsOf: new Map(),
    metaOf: new Map(),
    settings: {},
    origins: new Map(),
  };
}

export function look({ table, fields }: GhostRecord, tables: GhostTables): void {
  const id = textIn(fields, 'id');
  const place = (map: Map<string, Placed[]>, name: string) => {
    const post = textIn(fields, 'post_id');
    const one = { id: textIn(fields, name), order: Number(fields.sort_order) || 0 };
    map.set(post, [...(map.get(post) ?? []), one]);
  };
  switch (table) {
    case 'users': {
      const slug = textIn(fields, 'slug') || id;
      const description = textIn(fields, 'bio');
      const url = textIn(fields, 'website');
      tables.people.set(id, {
        ...{ id: slug, slug, name: textIn(fields, 'name') || slug },
        ...(description && { description }),
        ...(url && { url }),
      });
      break;
    }
    case 'tags': {
      const name = textIn(fields, 'name');
      const slug = textIn(fields, 'slug') || id;
      const description = textIn(fields, 'description');
      const isInternal = name.startsWith('#') || textIn(fields, 'visibility') === 'internal';
      tables.tags.set(id, {
        ...{ id: slug, name: name || slug, isInternal },
        ...(description && { description }),
      });
      break;
    }
    case 'posts_authors':
      place(tables.authorsOf, 'author_id');
      break;
    case 'posts_tags':
      place(tables.tagsOf, 'tag_id');
      break;
    case 'posts_meta':
      tables.metaOf.set(textIn(fields, 'post_id'), fields);
      break;
    case 'settings':
      tables.settings[textIn(fields, 'key')] = fields.value;
      break;
    case 'posts':
      countOrigins(fields, tables.origins);
  }
}

/** An export does not say where the paper was; the addresses of its pictures may. */
function countOrigins(post: Fields, origins: GhostTables['origins']): void {
  const text = ['feature_image', 'html', 'lexical', 'mobiledoc']
    .map((name) => textIn(post, name))
    .join(' ');
  for (const [origin] of text.matchAll(
    /https?:\/\/[\w.:-]+(?=\/content\/(?:images|media|files)\/)/g,
  )) {
    if (!origin.endsWith('storage.ghost.io')) origins.set(origin, (origins.get(origin) ?? 0) + 1);
  }
}

export function inOrder(places: Placed[] | undefined): string[] {
  return [...(places ?? [])].sort((a, b) => a.order - b.order).map(({ id }) => id);
}
