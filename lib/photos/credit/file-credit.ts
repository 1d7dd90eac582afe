/** The line that a file means by its credit, which agencies keep in two fields: their own name, and the maker's. */
import { Buffer } from 'node:buffer';
import type { FileRecord } from '../file-record.ts';
import { iimLimits } from '../file-metadata/iim-limits.ts';
import { houseStandsFirst, lineOf } from './house-line.ts';
import { parseCredit, sameFacts } from './parse-credit.ts';
import { splitCredit } from './split-credit.ts';

type Said = Pick<FileRecord, 'credit' | 'creators' | 'caption' | 'from'>;

/** What desks write where the line is too long for the field of old. */
const elsewhere = /^\W*(?:credit too long|see caption)/i;

export function isInCaption(credit: string): boolean {
  return elsewhere.test(credit);
}

/**
 * `Credit: REUTERS` and `By-line: Jane Doe` are `REUTERS/Jane Doe`, in the form that the house gives
 * its lines; `(Credit too long, see caption)` is the end of the caption. Any other line is itself.
 */
export function creditOfFile(file: Said): string | undefined {
  const { credit, caption } = file;
  if (credit && isInCaption(credit)) return splitCredit(caption, undefined).credit;
  return credit && (withMakers(credit, certainMakers(file)) ?? credit);
}

/** A camera's owner is not always behind it, and IIM cuts a long name. */
function certainMakers({ creators = [], from }: Said): string[] {
  if (from.creators === 'EXIF') return [];
  const isCut = (name: string) => Buffer.byteLength(name) >= iimLimits.creators - 3;
  return from.creators === 'IIM' && creators.some(isCut) ? [] : creators;
}

function withMakers(credit: string, makers: string[]): string | undefined {
  const given = parseCredit(credit);
  const [only, another] = given.tokens.filter(({ kind }) => kind !== 'frame');
  const isVia = /^via\s/i.test(credit);
  if (makers.length === 0 || given.names.length > 0 || !(given.known || isVia)) return undefined;
  const names = makers.join(', ');
  let line = `${names}${isVia ? ' ' : '/'}${credit}`;
  if (only?.kind === 'house' && houseStandsFirst(only.text)) line = `${credit}/${names}`;
  if (only?.kind === 'house' && !another) line = lineOf(makers, only.text);
  const whole = parseCredit(line);
  const chain = isVia ? whole.chain : given.chain;
  // Only a line that reads as what it was made of: a maker may be no person, or a line of its own.
  return sameFacts(whole, { ...given, names: makers, chain }) && whole.known ? line : undefined;
}
