/** What the parser complains of, in an editor's words; each completes a sentence that begins with the field. */
import type { YAMLParseError } from 'yaml';
import { beginsWith, inQuotes, tooDeep, type Slip } from './slips.ts';

type Complaint = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** How far a complaint looks around itself, in characters. */
const reach = 2000;

/** @see https://eemeli.org/yaml/#errors for the codes */
export function explainError({ code, message, pos: [at] }: Complaint, yaml: string): Slip {
  const from = yaml.slice(at, at + reach);
  const start = yaml.slice(Math.max(yaml.lastIndexOf('\n', at - 1) + 1, at - reach), at);
  if (/\{[{%]$/.test(start + from.charAt(0))) return { at, ...otherSystem };
  switch (code) {
    case 'BAD_SCALAR_START':
    case 'NON_STRING_KEY':
      return { at, ...beginsWith(from.charAt(0)) };
    case 'BAD_DQ_ESCAPE':
      return { at, ...badEscape(from) };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOf(at, from);
    case 'MULTILINE_IMPLICIT_KEY':
      return { at, ...notIndented };
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return { at, ...(outOfPlace(start, from) ?? (/flow/.test(message) ? comma : notIndented)) };
    case 'TAB_AS_INDENT':
      return { at, ...tab };
    case 'RESOURCE_EXHAUSTION':
      return { at, ...tooDeep };
    case 'KEY_OVER_1024_CHARS':
      return { at, ...longName };
    default:
      return { at, ...uneven };
  }
}

type Words = Pick<Slip, 'message' | 'mend'>;

const otherSystem: Words = {
  message: 'begins with a tag of another system, {{ }} or {% %}, which is not known here',
  mend: 'write the words that it stands for',
};
const notIndented: Words = {
  message: 'goes on in a line that is neither indented nor a field (name: value)',
  mend: 'indent the line, or make it a field with a colon and a space after its name',
};
const comma: Words = {
  message: 'has a comma too many or too few in its [ ] or { }',
  mend: `put one comma between two entries; a text that holds a comma goes into quotes`,
};
const uneven: Words = {
  message: 'holds lines that do not begin in one column',
  mend: 'begin all fields of a group, and all entries of a list, in the same column',
};
const longName: Words = {
  message: 'has more than 1024 characters before its colon',
  mend: inQuotes,
};
const besideHyphens: Words = {
  message: 'stands on the line of ---',
  mend: 'begin it on the next line',
};
export const tab: Words = {
  message: 'is indented with a tab',
  mend: 'indent with spaces, two for each step',
};

function badEscape(from: string): Words {
  const [escape = ''] = /^\\u?[\da-f]*./i.exec(from) ?? [];
  const message = `holds ${escape}, which stands for nothing in double quotes`;
  return { message, mend: 'write \\\\ for a backslash, or put the text in single quotes' };
}

/** A second colon, on the line itself or on one that goes on below. */
function colonOf(at: number, from: string): Slip {
  const [line = ''] = from.split('\n');
  if (/^\?\s/.test(line)) return { at, ...beginsWith('?') };
  if (/^["'].*["'] *:/.test(line)) return { at, ...afterQuote(line.charAt(0)) };
  if (/:(\s|$)/.test(line)) {
    const message = 'holds a colon with a space after it, which needs quotes around the text';
    return { at, message, mend: inQuotes };
  }
  const below = /\n[^\n]*:(?=\s|$)/.exec(from);
  const message = 'goes on in a line with a colon';
  const mend = `${inQuotes}; where the line is a field, begin it where the others begin`;
  return { at: at + (below ? below.index + 1 : 0), message, mend };
}

/** @param start of the line, up to what is out of place */
function outOfPlace(start: string, from: string): Words | undefined {
  const [here = ''] = from;
  const before = start.trimEnd().at(-1) ?? '';
  if (/^---[ \t]/.test(start)) return besideHyphens;
  const block = /(?:^|\s)([|>])[-+\d]*[ \t]*$/.exec(start)?.[1];
  if (before === '"' || before === "'") return afterQuote(before);
  if (before === ']' || before === '}') return afterBracket(before);
  if (block) return beginsWith(block);
  if (here === ']' || here === '}' || /^-(\s|$)/.test(from)) return beginsWith(here);
  return here === ',' ? comma : undefined;
}

function afterQuote(quote: string): Words {
  const inside = quote === '"' ? '\\"' : "''";
  const mend = `put all of it in one pair of quotes; a ${quote} inside them is written ${inside}`;
  return { message: `goes on after the closing ${quote}`, mend };
}

function afterBracket(bracket: string): Words {
  const open = bracket === ']' ? '[' : '{';
  const mend = `put the whole text in quotes where it begins with ${open} and is no list`;
  return { message: `goes on after the closing ${bracket}`, mend };
}
