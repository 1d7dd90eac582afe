/** What our own server does with an address before it asks for a page. */
import { getArticle, getPhoto, getPresentSlug, getWithdrawn } from '../lib/archive/questions.ts';
import { edition } from '../lib/edition/edition.ts';
import { getListPage } from '../lib/lists/list-pages.ts';
import { plainPath } from '../lib/addresses/plain-path.ts';
import {
  articlePath,
  feedNames,
  listPath,
  markdownPath,
  type ListOf,
} from '../lib/addresses/urls.ts';

export type Address =
  /** Ask for it; most that nobody wrote are refused at once, so that they cost nothing. */
  | { kind: 'open' }
  | { kind: 'missing' }
  /** It was here and was taken back: 410. */
  | { kind: 'gone' }
  /** One hop to the true address: 308. */
  | { kind: 'moved'; to: string };

const open: Address = { kind: 'open' };
const missing: Address = { kind: 'missing' };

/** @param path the path of an address, without its query */
export function resolveAddress(path: string): Address {
  const plain = plainPath(path);
  if (plain === undefined) return missing;
  const address = readPlain(plain);
  if (plain === path || address.kind !== 'open') return address;
  return { kind: 'moved', to: plain };
}

function readPlain(path: string): Address {
  const [, room = '', name = '', ...rest] = path.split('/');
  if (room === 'articles' && name) return rest.length > 0 ? missing : readArticle(name);
  if (room === 'sections' || room === 'topics' || room === 'authors') {
    return readList(room, name, rest);
  }
  if (room === 'desk') return edition.siteEnv === 'production' ? missing : open;
  if (room === 'photos' && rest.length === 0) return getPhoto(name) ? open : missing;
  return open;
}

function readArticle(name: string): Address {
  const [slug, asMarkdown] = name.endsWith('.md') ? [name.slice(0, -3), true] : [name, false];
  if (getArticle(slug)) return open;
  if (getWithdrawn(slug)) return { kind: 'gone' };
  const present = getPresentSlug(slug);
  if (!present) return missing;
  return { kind: 'moved', to: (asMarkdown ? markdownPath : articlePath)(present) };
}

function readList(list: ListOf, id: string, rest: string[]): Address {
  const [first, page = '', ...more] = rest;
  if (first === undefined) return getListPage(list, id, 1) ? open : missing;
  if (more.length > 0 || !getListPage(list, id, 1)) return missing;
  if (first !== 'page') {
    return page === '' && Object.values<string>(feedNames).includes(first) ? open : missing;
  }
  if (page === '1') return { kind: 'moved', to: listPath(list, id) };
  return /^[1-9]\d{0,5}$/.test(page) && getListPage(list, id, Number(page)) ? open : missing;
}
