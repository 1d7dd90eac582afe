import { pictureKinds } from '../picture-kind.ts';
import { readFlag } from './flags.ts';
import { knownHouse } from './houses.ts';
import { readLicence } from './licence.ts';
import { hasHouseWord, hasTwoWords, looksLikeHouse, looksLikePerson } from './shapes.ts';

/** A piece of a credit line. The texts of all tokens, joined, are the line. */
export type CreditToken = { kind: TokenKind; text: string };
export type TokenKind =
  | 'frame' // the parentheses, spaces and full stop around the whole line
  | 'mark' // ©, with its year
  | 'lead' // Photo by
  | 'desk' // Map by
  | 'courtesy' // Courtesy of
  | 'article' // the, of `Map by the World desk`
  | 'name'
  | 'house'
  | 'giver' // whom the courtesy is of; not said to be the maker
  | 'client' // … /Getty Images for the client
  | 'flag'
  | 'licence'
  | 'note' // . Data: …
  | 'link'; // what stands between two pieces: a slash, via, for, a comma

/** No agency's line comes near this; beyond it a text is no credit, and not worth our time. */
export const maxCreditLength = 300;

const framed = /^(\s*\(\s*)((?:[^()]|\([^()]*\))*?)(\s*\)\.?\s*)$/;
const unframed = /^(\s*)(.*?)((?:(?<!\b(?:Jr|Sr|Inc|Ltd|Co|Corp|\p{Lu}))\.)?\s*)$/su;

const kinds = pictureKinds.join('|');
const openings: [TokenKind, RegExp][] = [
  ['mark', /^(?:©|\(c\))\s*(?:\d{4},?\s+)?/i],
  ['courtesy', /^(?:(?:photo|image|picture)s?(?:\s*:\s*|\s+))?courtesy(?:\s*:|\s+of)?\s+/i],
  ['flag', /^(?:pool|hand-?out|file)\s+(?=photo(?:graph)?s?\s+by\s)/i],
  [
    'lead',
    /^(?:photo(?:graph)?|picture|image|foto)s?(?:\s+credit)?(?:\s+by\b\s*:?|\s*:)\s*|^(?:mandatory\s+)?credit\s*:\s*/i,
  ],
  ['desk', new RegExp(`^(?:${kinds})(?:\\s+by\\s+|\\s*[:/]\\s*)`, 'i')],
];
const note = /^(.+?)([.;]\s+(?:Data|Sources?)\s*:\s.*)$/s;

const links = /((?:\s*[,/]\s*|\s+)(?:[Vv]ia|VIA|[Ff]or|FOR|on)\s+(?:the\s+)?|\s*\/\s*)/;
const commas =
  /(\s*,\s*(?!(?:Jr|Sr|Inc|Ltd|LLC|I{1,3}|IV)\b)(?:and\s+|&\s+)?|\s+(?:and|&)\s+|\s+\((?=CC|public))/i;

/**
 * The line in tokens, or undefined where the grammar does not know it. A form is known when every
 * piece of it has its place; a single piece that could be anything makes the whole line unknown.
 */
export function readTokens(line: string): CreditToken[] | undefined {
  if (line.length > maxCreditLength) return undefined;
  const [, before = '', inner = '', after = ''] = framed.exec(line) ?? unframed.exec(line) ?? [];
  const tokens: CreditToken[] = [{ kind: 'frame', text: before }];

  let rest = inner;
  for (const [kind, pattern] of openings) {
    const [text = ''] = pattern.exec(rest) ?? [];
    if (text) tokens.push({ kind, text });
    rest = rest.slice(text.length);
  }
  // The article before a house is ours; one that is part of its name has a capital.
  const [article = ''] = tokens.length > 1 ? (/^the\s+(?=\S)/.exec(rest) ?? []) : [];
  tokens.push({ kind: 'article', text: article });
  rest = rest.slice(article.length);

  const signedByDesk = tokens.some(({ kind }) => kind === 'desk');
  const [, body = rest, data = ''] = (signedByDesk && note.exec(rest)) || [];

  // With a group in it, split() gives the links too, at the odd places.
  for (const [index, text] of body.split(links).entries()) {
    const piece = index % 2 ? [{ kind: 'link' as const, text }] : readPiece(text, tokens);
    if (!piece) return undefined;
    tokens.push(...piece);
  }
  tokens.push({ kind: 'note', text: data }, { kind: 'frame', text: after });
  return tokens.filter(({ text }) => text !== '');
}

/** What stands between two links: `Jane Doe and John Roe`, `The Paper, CC BY 4.0`. */
function readPiece(text: string, before: CreditToken[]): CreditToken[] | undefined {
  const house = before.findLast(({ kind }) => kind === 'house');
  if (house && /for/i.test(before.at(-1)?.text ?? '')) {
    // Of an unknown house, `for` may be part of its name: `Center for …`.
    return knownHouse(house.text) && looksLikeHouse(text) ? [{ kind: 'client', text }] : undefined;
  }
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
  const link = before.at(-1)?.kind === 'link' ? before.at(-1)?.text : undefined;
  const has = (kind: TokenKind) => before.some((token) => token.kind === kind);
  // After `Map by the`, a desk of ours need not be capitalised.
  const isHouse = looksLikeHouse(text) || (!link && has('desk') && hasHouseWord(text));
  const house: CreditToken[] | undefined = isHouse ? [{ kind: 'house', text }] : undefined;

  if (link === undefined && has('courtesy')) return house && [{ kind: 'giver' as const, text }];
  const makersStandHere = !link || (link.trim() === '/' && !has('name') && !has('giver'));
  if (makersStandHere) {
    const people = items.filter((_, index) => index % 2 === 0);
    const one = people.length === 1 && has('desk') && !hasTwoWords(text);
    if (people.every(looksLikePerson) && !one) {
      return items.map((item, at): CreditToken => ({ kind: at % 2 ? 'link' : 'name', text: item }));
    }
    return hasHouseWord(text) || one ? house : undefined;
  }
  return house;
}

/**
 * Whether the pieces, each in its place, say enough to be a credit: `Sports/Football` has the form
 * of `Jane Doe/The Paper`, and `Watch Live via YouTube` that of `Jane Doe via AP`.
 */
export function holdsTogether(tokens: CreditToken[]): boolean {
  const of = (kind: TokenKind) => tokens.filter((token) => token.kind === kind).map((t) => t.text);
  const names = of('name');
  const houses = of('house');
  const between = of('link').join(' ');
  const fullNames = names.every(hasTwoWords);
  const full = names.length > 0 && fullNames;

  if (of('giver').length) return true;
  if (of('desk').length) return fullNames && (full || houses.length > 0);
  if (houses.some(knownHouse)) return fullNames || between.includes('/');
  if (!names.length) return of('flag').includes('public domain');
  if (!houses.length)
    return full && Boolean(names.length > 1 || of('lead').length || of('licence').length);
  if (/\bfor\b/i.test(between)) return full && houses.some(hasHouseWord);
  return between.includes('/') && (full || houses.some(hasHouseWord));
}
