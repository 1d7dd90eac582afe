import { holdsTogether } from './holds-together.ts';
import { breaks, isSlash, splitAtLinks } from './links.ts';
import { readOpenings } from './openings.ts';
import { readFlag } from './flags.ts';
import { readPiece } from './read-piece.ts';
import type { CreditToken } from './token.ts';

/** No agency's line comes near this; beyond it a text is no credit, and not worth our time. */
export const maxCreditLength = 300;

const framed = /^(\s*[([【（［]\s*)((?:[^()]|\([^()]*\))*?)(\s*[)\]】）］]\.?\s*)$/;
const unframed = /^(\s*)(.*?)((?:(?<!\b(?:Jr|Sr|Inc|Ltd|Co|Corp|\p{Lu}))\.)?\s*)$/su;
const note = /^(.+?)([.;]\s+(?:Data|Sources?)\s*:\s.*)$/s;

/**
 * The line in tokens, or undefined where the grammar does not know it. A form is known when every
 * piece of it has its place; a single piece that could be anything makes the whole line unknown.
 */
export function readTokens(line: string): CreditToken[] | undefined {
  if (line.length > maxCreditLength) return undefined;
  const [, before = '', inner = '', after = ''] = framed.exec(line) ?? unframed.exec(line) ?? [];
  const tokens = readCredit(inner) ?? readSeveral(inner);
  const whole: CreditToken[] | undefined = tokens && [
    { kind: 'frame', text: before },
    ...tokens,
    { kind: 'frame', text: after },
  ];
  return whole?.filter(({ text }) => text !== '');
}

function readSeveral(line: string): CreditToken[] | undefined {
  const parts = line.split(breaks);
  if (parts.length === 1) return undefined;
  const read = parts.map((text, index) =>
    index % 2 ? [{ kind: 'break' as const, text }] : readCredit(text),
  );
  return read.every((tokens) => tokens !== undefined) ? read.flat() : undefined;
}

/** One credit, which says enough to be one. */
function readCredit(line: string): CreditToken[] | undefined {
  const tokens = readOpenings(line);
  const rest = line.slice(tokens.reduce((sum, { text }) => sum + text.length, 0));
  const signedByDesk = tokens.some(({ kind }) => kind === 'desk');
  const [, body = rest, data = ''] = (signedByDesk && note.exec(rest)) || [];
  for (const [index, text] of splitAtLinks(body).entries()) {
    const piece = index % 2 ? [{ kind: 'link' as const, text }] : readPiece(text, said(tokens));
    if (!piece) return undefined;
    tokens.push(...piece);
  }
  const all = withGivers(said([...tokens, { kind: 'note', text: data }]));
  return holdsTogether(all) ? all : undefined;
}

function said(tokens: CreditToken[]): CreditToken[] {
  return tokens.filter(({ text }) => text !== '');
}

/** Who stands before `/Handout` gave the picture, and need not have made it. */
function withGivers(tokens: CreditToken[]): CreditToken[] {
  return tokens.map((token, at) => {
    const [link, flag] = [tokens[at + 1], tokens[at + 2]];
    const isHandedOut =
      token.kind === 'name' &&
      link?.kind === 'link' &&
      isSlash(link.text) &&
      readFlag(flag?.text ?? '') === 'handout' &&
      !tokens.some(({ kind }) => kind === 'lead' || kind === 'by');
    return isHandedOut ? { ...token, kind: 'giver' } : token;
  });
}
