/** What our own server does with an address before it asks for a page. */
import { getOwnFile } from '../lib/archive/own-files.ts';
import { getAddressOfPicture, getPhoto } from '../lib/archive/pictures.ts';
import { findFormer, getArticle, getPage, getWithdrawn } from '../lib/archive/questions.ts';
import { edition } from '../lib/edition/edition.ts';
import { getEntry } from '../lib/archive/live.ts';
import { livePage } from '../lib/lists/live-pages.ts';
import { isHouseAddress } from '../lib/lint/house-routes.ts';
import { isOwnFile } from '../lib/schema/own-files.ts';
import { getListPage } from '../lib/lists/list-pages.ts';
import { withQuery } from '../lib/addresses/find-former.ts';
import { plainPath } from '../lib/addresses/plain-path.ts';
import {
  articlePath,
  feedNames,
  historyPath,
  listPath,
  lists,
  type ListOf,
} from '../lib/addresses/urls.ts';

export type Address =
  /**
   * Ask for it; most that nobody wrote are refused at once, so that they cost nothing. `live`: others may keep it
   * for a second, since it changes while one reads.
   */
  | { kind: 'open'; live?: boolean }
  | { kind: 'missing' }
  /** It was here and was taken back: 410, with the page at this address. */
  | { kind: 'gone'; page: string }
  /** One hop to the true address, query and all: 308. */
  | { kind: 'moved'; to: string };

const open: Address = { kind: 'open' };
const missing: Address = { kind: 'missing' };
/** Below it each has its id, and is also found by the path that an older system had it at. */
const pictures = '/photos/';

/**
 * A former address answers as the one does that it leads to: one of a story that is not published yet
 * must say nothing of it, nor one of a story that was taken back its slug.
 *
 * @param search the query, with its `?`
 */
export function resolveAddress(path: string, search = ''): Address {
  const to = findFormer(path, search);
  if (to === undefined) return readPresent(path, search);
  if (!to.startsWith('/')) return { kind: 'moved', to };
  const target = new URL(to, 'http://paper');
  const address = readPresent(target.pathname, target.search);
  // As if nobody had ever written it: `/?p=5` is the front page again.
  if (address.kind === 'missing') return readPresent(path, search);
  return address.kind === 'open' ? { kind: 'moved', to } : address;
}

function readPresent(path: string, search: string): Address {
  if (isOwnFile(path)) return getOwnFile(path) ? open : missing;
  const plain = plainPath(path);
  const address = plain === undefined ? missing : readPlain(plain);
  if (address.kind === 'missing' && path.startsWith(pictures)) {
    const to = getAddressOfPicture(path.slice(pictures.length));
    return to === undefined ? missing : { kind: 'moved', to };
  }
  if (plain === undefined) return missing;
  if (address.kind === 'moved')
    return { kind: 'moved', to: withQuery(address.to, search.slice(1)) };
  if (plain === path || address.kind !== 'open') return address;
  return { kind: 'moved', to: plain + search };
}

function readPlain(path: string): Address {
  const [, room = '', name = '', ...rest] = path.split('/');
  if (room === 'articles' && name) {
    if (rest.length === 1 && rest[0] === 'history') return readHistory(name);
    return rest.length > 0 ? readBelowArticle(name, rest) : readArticle(name);
  }
  const list = lists.find((one) => one === room);
  if (list) return readList(list, name, rest);
  if (room === 'desk') return edition.siteEnv === 'production' ? missing : open;
  if (room === 'photos') return rest.length === 0 && getPhoto(name) ? open : missing;
  if (!name && rest.length === 0) return readRoom(room);
  return open;
}

/** The front, a standing page, or a page of the house. */
function readRoom(room: string): Address {
  return !room || getPage(room) || isHouseAddress(`/${room}`) ? open : missing;
}

function readArticle(name: string): Address {
  const slug = name.endsWith('.md') ? name.slice(0, -3) : name;
  const article = getArticle(slug);
  if (article) return article.live ? { kind: 'open', live: !article.live.closedAt } : open;
  return getWithdrawn(slug) ? { kind: 'gone', page: articlePath(name) } : missing;
}

/** A host that runs Next takes few redirects, so that only our own server knows these. */
function readHistory(slug: string): Address {
  const article = getArticle(slug);
  if (article) return (article.versions ?? 1) > 1 ? open : missing;
  if (getWithdrawn(slug)) return { kind: 'gone', page: articlePath(slug) };
  const [, , present] = findFormer(articlePath(slug), '')?.split('/') ?? [];
  const address = present === undefined ? missing : readHistory(present);
  return address.kind === 'open' ? { kind: 'moved', to: historyPath(present!) } : address;
}

/** An entry of a live story, a page of its entries, its feeds; a story's former slug leads to the same of the story. */
function readBelowArticle(slug: string, rest: string[]): Address {
  const [first = '', page = '', ...more] = rest;
  if (more.length > 0) return missing;
  const article = getArticle(slug);
  if (!article) {
    const to = findFormer(articlePath(slug), '');
    if (to?.startsWith('/articles/')) {
      const address = readBelowArticle(to.slice('/articles/'.length), rest);
      return address.kind === 'open' ? { kind: 'moved', to: [to, ...rest].join('/') } : address;
    }
    return getWithdrawn(slug) ? { kind: 'gone', page: articlePath(slug) } : missing;
  }
  const { live } = article;
  if (!live) return missing;
  const found: Address = { kind: 'open', live: !live.closedAt };
  if (rest.length === 2) {
    return first === 'page' && /^[1-9]\d{0,5}$/.test(page) && livePage(article, Number(page))
      ? found
      : missing;
  }
  return getEntry(`${slug}/${first}`) || Object.values<string>(feedNames).includes(first)
    ? found
    : missing;
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
