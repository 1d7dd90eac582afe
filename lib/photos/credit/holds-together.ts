import { readFlag } from './flags.ts';
import { knownHouse } from './houses.ts';
import { isForLink, isSlash } from './links.ts';
import { hasHouseWord, isFullName } from './shapes.ts';
import type { CreditToken, TokenKind } from './token.ts';

/**
 * Whether the pieces, each in its place, say enough to be a credit: `Sports/Football` has the form
 * of `Jane Doe/The Paper`, and `Watch Live via YouTube` that of `Jane Doe via AP`.
 */
export function holdsTogether(tokens: CreditToken[]): boolean {
  const of = (kind: TokenKind) => tokens.filter((token) => token.kind === kind).map((t) => t.text);
  const [names, houses, between, flags] = [
    of('name'),
    of('house'),
    of('link'),
    of('flag').map(readFlag),
  ];
  const fullNames = names.every(isFullName);
  const full = names.length > 0 && fullNames;
  const isLed = of('lead').length + of('by').length > 0;

  if (of('giver').length) return true;
  if (of('desk').length) return fullNames && (full || houses.length > 0);
  if (areRivals(tokens)) return false;
  if (houses.some(knownHouse)) {
    return fullNames || (between.some(isSlash) && (isLed || startsWithHouse(tokens)));
  }
  if (!names.length) {
    const saysHow = isLed || flags.includes('handout') || flags.includes('drawn');
    const isNamed = houses.some(hasHouseWord) && saysHow;
    return isNamed || flags.includes('public domain') || (isLed && flags.includes('handout'));
  }
  if (!houses.length) {
    // Behind a person or behind a newspaper; where letters have no capitals, nobody can tell which.
    if (flags.includes('drawn') && names.some(isWithoutCapitals)) return false;
    return full && (names.length > 1 || isLed || of('licence').length + of('flag').length > 0);
  }
  if (between.some(isForLink)) return full && houses.some(hasHouseWord);
  const maySignAlone = houses.some(hasHouseWord) && !(names.length && startsWithHouse(tokens));
  return between.some(isSlash) && (full || maySignAlone);
}

const isWithoutCapitals = (name: string) => !/\p{Lu}/u.test(name);

/** `Bettmann/Getty Images` may be a person or a collection; `REUTERS/Beawiharta` is a person. */
function startsWithHouse(tokens: CreditToken[]): boolean {
  return tokens.find(({ kind }) => kind === 'name' || kind === 'house')?.kind === 'house';
}

const wires = new Set(['AFP', 'AP', 'dpa', 'EPA', 'Reuters', 'TASS', 'Xinhua']);

/** `Reuters/AP` are two pictures or one of them, and nobody knows which. */
function areRivals(tokens: CreditToken[]): boolean {
  if (tokens.some(({ kind }) => kind === 'name')) return false;
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'link' && isSlash(text) && [tokens[at - 1], tokens[at + 1]].every(isWire),
  );
}

function isWire(token: CreditToken | undefined): boolean {
  return wires.has(knownHouse(token?.text ?? '') ?? '');
}
