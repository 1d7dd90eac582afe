/** By way of whom a picture came: which house of a line is the agency. */
import { houseStandsFirst } from './house-line.ts';
import { knownHouse } from './houses.ts';
import { hasHouseWord } from './shapes.ts';
import type { CreditToken } from './token.ts';

export type Chain = { chain: string[]; agency?: string };

export function chainOf(tokens: CreditToken[]): Chain {
  const credits = split(tokens, ({ kind }) => kind === 'break');
  const passing = credits.map(passingOrder);
  // Of a house named twice, the last place counts: the line ends with who sent it.
  const chain = [...new Set(passing.flat().map(printName).reverse())].reverse();
  const ends = passing.map((order) => order.at(-1)).filter((last) => last !== undefined);
  const agencies = new Set(ends.filter(isHouse).map(printName));
  const [agency, another] = areBeside(tokens) ? new Set(chain) : agencies;
  return agency && !another && ends.every(isHouse) ? { chain, agency } : { chain };
}

/**
 * As the line has them, but for those agencies that put themselves first: `imago images/Xinhua`
 * comes from Imago, and `REUTERS/Jane Doe/The Paper` from Reuters. What follows a via came later.
 */
function passingOrder(tokens: CreditToken[]): CreditToken[] {
  const isVia = ({ kind, text }: CreditToken) => kind === 'link' && /via/i.test(text);
  const [own = [], ...later] = split(tokens, isVia).map((part) =>
    part.filter(({ kind }) => kind === 'giver' || kind === 'house'),
  );
  const [first] = own;
  const isFirst = first && tokens.find(({ kind }) => kind === 'name' || kind === 'house') === first;
  const order = isFirst && houseStandsFirst(first.text) && !areBeside(tokens) ? own.reverse() : own;
  return [order, later].flat(2);
}

/** `NASA, ESA, CSA` and the sources of a composite stand beside each other: none sent the others' on. */
function areBeside(tokens: CreditToken[]): boolean {
  const isHouseAt = (at: number) => tokens[at]?.kind === 'house';
  return tokens.some(
    ({ kind, text }, at) =>
      (kind === 'desk' && /composite|collage|montage/i.test(text)) ||
      (kind === 'link' &&
        /^\s*(?:,|&|and\b)/.test(text) &&
        !/via/i.test(text) &&
        isHouseAt(at - 1) &&
        isHouseAt(at + 1)),
  );
}

function split(tokens: CreditToken[], isBoundary: (token: CreditToken) => boolean) {
  const parts: CreditToken[][] = [[]];
  for (const token of tokens) {
    if (isBoundary(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function printName({ text }: CreditToken): string {
  return knownHouse(text) ?? text;
}

function isHouse({ kind, text }: CreditToken): boolean {
  return kind === 'house' || Boolean(knownHouse(text)) || hasHouseWord(text);
}
