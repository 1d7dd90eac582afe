import { chainOf } from './chain.ts';
import { readFlag, type CreditFlag } from './flags.ts';
import { readLicence, type Licence } from './licence.ts';
import { readTokens } from './read-tokens.ts';
import type { CreditToken } from './token.ts';

/** Takes a credit line apart: who made the picture, for whom, and by way of whom it came. */
export type Credit = {
  /** Whether the grammar understands the line; one it does not know is printed as it is. */
  known: boolean;
  /** The people who made the picture, spelled as in the line; of `Jane Doe and John Roe/AFP`, two. */
  names: string[];
  /**
   * The agency or desk that the picture comes from in the end: `Reuters` of `Lev Radin/Sipa USA, via
   * Reuters`. None where it is put together from pictures of several.
   */
  agency?: string;
  /**
   * Who passed it on to whom, the maker's own agency first: `Sipa USA`, `Reuters`. Whoever a
   * courtesy is of stands first and may be a person, who is not said to have made the picture.
   */
  chain: string[];
  /** What else the line says: a pool picture, a handout. */
  flags: CreditFlag[];
  /** A Creative Commons licence, or another that has an address. */
  licence?: Licence;
  /** The line in pieces; joined they are the line. */
  tokens: (CreditToken | { kind: 'unknown'; text: string })[];
};

/** A paper has few makers and agencies, and each line is asked for again and again. */
const known = new Map<string, Credit>();

/** Never throws and never guesses: of a line that it does not know it says nothing but that. */
export function parseCredit(line: string): Credit {
  let credit = known.get(line);
  if (!credit) {
    if (known.size === 1000) known.clear();
    known.set(line, (credit = readCredit(line)));
  }
  return credit;
}

function readCredit(line: string): Credit {
  const tokens = readTokens(line);
  if (!tokens) {
    const whole = { kind: 'unknown' as const, text: line };
    return { known: line === '', names: [], chain: [], flags: [], tokens: line ? [whole] : [] };
  }
  const names = tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const licence = tokens.map(({ text }) => readLicence(text)).find(Boolean);
  return {
    known: true,
    names,
    ...chainOf(tokens),
    flags: flagsOf(tokens).filter((flag) => flag !== 'unnamed' || names.length === 0),
    ...(licence && { licence }),
    tokens,
  };
}

/** The very line that was taken apart, to the letter. */
export function printCredit(credit: Pick<Credit, 'tokens'>): string {
  return credit.tokens.map(({ text }) => text).join('');
}

/** Whether two lines say the same, in whatever form and case: `REUTERS/Jane Doe`, `Jane Doe, Reuters`. */
export function sameFacts(one: Facts, other: Facts): boolean {
  const facts = ({ names, chain, flags }: Facts) =>
    JSON.stringify([names.map(fold).sort(), chain.map(fold), [...flags].sort()]);
  return facts(one) === facts(other);
}

type Facts = Pick<Credit, 'names' | 'chain' | 'flags'>;

/** A text by its letters. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function flagsOf(tokens: CreditToken[]): CreditFlag[] {
  const flags = tokens.map(({ kind, text }) => {
    if (kind === 'courtesy') return 'courtesy';
    return kind === 'flag' ? readFlag(text.trim()) : undefined;
  });
  return [...new Set(flags.filter((flag) => flag !== undefined))];
}
