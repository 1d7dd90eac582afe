import { readFlag } from './flags.ts';
import { knownHouse } from './houses.ts';
import { readLicence } from './licence.ts';
import { commas, cutNote, dash, isForLink, isFromLink, isSlash } from './links.ts';
import {
  hasHouseWord,
  hasTwoWords,
  isFullName,
  looksLikeHouse,
  looksLikePerson,
} from './shapes.ts';
import type { CreditToken, TokenKind } from './token.ts';

/** What stands between two links: `Jane Doe and John Roe`, `The Paper, CC BY 4.0`. */
export function readPiece(whole: string, before: CreditToken[]): CreditToken[] | undefined {
  const [text, note] = cutNote(whole);
  const tokens = isClient(before) ? readClient(text, before) : readParts(text, before);
  return tokens && [...tokens, { kind: 'note', text: note }];
}

function readParts(text: string, before: CreditToken[]): CreditToken[] | undefined {
  return readFixed(text) ?? readItems(text, before);
}

/** Whether what follows is whom a house made the picture for. */
function isClient(before: CreditToken[]): boolean {
  return isForLink(before.at(-1)?.text ?? '') && before.some(({ kind }) => kind === 'house');
}

/** Of an unknown house, `for` may be part of its name: `Center for …`. */
function readClient(text: string, before: CreditToken[]): CreditToken[] | undefined {
  const house = before.findLast(({ kind }) => kind === 'house')?.text ?? '';
  return knownHouse(house) && looksLikeHouse(text) ? [{ kind: 'client', text }] : undefined;
}

const inBrackets = /^(.+?)(\s*[(（])([^()（）]+)([)）])$/su;
const reporter =
  /^(\p{Script=Han}+?)((?:记者|記者|发|發)\s*[（(]?\s*)([\p{Script=Han}·]{2,8}?)(\s*[摄攝]\s*[)）]?)$/u;
const photoHouse = /^(.+?\bphoto)(\s+)(?=\p{Lu})/iu;

/** Forms that need no slash: `Jane Doe (AFP)`, `新华社记者张三摄`, `BELGA PHOTO JANE DOE`. */
function readFixed(text: string): CreditToken[] | undefined {
  const [, maker = '', open = '', inside = '', close = ''] = inBrackets.exec(text) ?? [];
  const atom = readAtom(inside);
  if (atom && atom.kind !== 'licence' && looksLikePerson(maker) && isFullName(maker)) {
    return [name(maker), link(open), atom, link(close)];
  }
  const [, house = '', between = '', person = '', after = ''] = reporter.exec(text) ?? [];
  if (knownHouse(house))
    return [{ kind: 'house', text: house }, link(between), name(person), link(after)];
  const [prefix = '', photo = '', space = ''] = photoHouse.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  if (
    prefix &&
    !knownHouse(text) &&
    knownHouse(photo) &&
    looksLikePerson(rest) &&
    isFullName(rest)
  ) {
    return [{ kind: 'house', text: photo }, link(space), name(rest)];
  }
  return undefined;
}

function readItems(text: string, before: CreditToken[]): CreditToken[] | undefined {
  const items = text.split(commas);
  const tail: CreditToken[] = [];
  let rest = text;
  while (items.length > 1 && !readAtom(rest)) {
    const atom = readAtom(items.at(-1) ?? '');
    if (!atom) break;
    tail.unshift({ kind: 'link', text: items.at(-2) ?? '' }, atom);
    items.splice(-2);
    rest = items.join('');
  }
  const [, left = '', line = '', right = ''] = readAtom(rest) ? [] : (dash.exec(rest) ?? []);
  const atom = readAtom(right);
  if (atom && (atom.kind === 'house' || atom.kind === 'flag')) {
    const head = readItems(left, before);
    return head && [head, link(line), atom, tail].flat();
  }
  const head = readAtom(rest) ?? readByPlace(rest, items, before);
  return head && [head, tail].flat();
}

/** What means the same wherever it stands. */
function readAtom(text: string): CreditToken | undefined {
  if (readFlag(text)) return { kind: 'flag', text };
  if (readLicence(text)) return { kind: 'licence', text };
  if (knownHouse(text)) return { kind: 'house', text };
  return undefined;
}

/** What no table knows: people where makers stand, else a house. */
function readByPlace(text: string, items: string[], before: CreditToken[]) {
  const last = before.at(-1);
  const between = last?.kind === 'link' ? last.text : undefined;
  const has = (kind: TokenKind) => before.some((token) => token.kind === kind);
  if (between !== undefined && isFromLink(between)) return undefined;
  // After `Map by the`, a desk of ours need not be capitalised.
  const isHouse = looksLikeHouse(text) || (!between && has('desk') && hasHouseWord(text));
  const house: CreditToken[] | undefined = isHouse ? [{ kind: 'house', text }] : undefined;

  if (between === undefined && has('courtesy')) return house && [{ kind: 'giver' as const, text }];
  const makersStandHere =
    between === undefined || (isSlash(between) && !has('name') && !has('giver'));
  if (makersStandHere) {
    const people = items.filter((_, index) => index % 2 === 0);
    const one = people.length === 1 && has('desk') && !hasTwoWords(text);
    if (people.every(looksLikePerson) && !one) {
      return items.map((item, at) => (at % 2 ? link(item) : name(item)));
    }
    return hasHouseWord(text) || one ? house : undefined;
  }
  // Two words that may be a person's are no house: `Jane Doe/John Roe/AFP` has two makers, or not.
  return looksLikePerson(text) && isFullName(text) ? undefined : house;
}

function name(text: string): CreditToken {
  return { kind: 'name', text };
}

function link(text: string): CreditToken {
  return { kind: 'link', text };
}
