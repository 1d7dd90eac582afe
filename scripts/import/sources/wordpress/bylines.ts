import type { Person } from '../../source-post.ts';
import { plainWords } from '../plain-words.ts';
import type { WxrItem } from './read-items.ts';
import type { WordPressLists } from './wordpress-post.ts';

/** Byline plug-ins first: the account that saved a post did not always write it. */
export function authorsOf(
  { fields, meta, terms }: WxrItem,
  { people }: WordPressLists,
  notes: string[],
): Person[] {
  const listed = terms
    .filter(({ domain }) => domain === 'author')
    .map(
      ({ id, name }) =>
        people.get(id) ??
        people.get(id.replace(/^cap-/, '')) ?? {
          id: id.replace(/^cap-/, ''),
          name: plainWords(name),
        },
    );
  if (listed.length > 0) return listed;
  const byline =
    meta.byline ??
    meta._byline ??
    meta.author_byline ??
    meta._largo_byline_text ??
    meta.largo_byline_text;
  if (byline?.trim()) {
    return byline
      .replace(/^\s*by\s+/i, '')
      .split(/\s*(?:,|&|\band\b)\s*/)
      .filter(Boolean)
      .map((name) => ({ id: name, name }));
  }
  const login = fields['dc:creator'] ?? '';
  if (!login) notes.push('it names no author');
  return login ? [people.get(login) ?? { id: login, name: login.replace(/@.*$/, '') }] : [];
}
