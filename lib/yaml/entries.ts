/**
 * YAML that the parser does not take, cut into its fields or the entries of its list by their
 * indent, so that a fault in one of them hides none in the others.
 */
import { tab } from './explain-error.ts';
import type { Fault } from './fault.ts';

export type Block = { text: string; line: number };

export type Entry = Block & {
  /** Of the field, or of the entry in its list; undefined for a line that is neither. */
  key: string | number | undefined;
  /** What is wrong with the line on which it begins. */
  fault?: Pick<Fault, 'message' | 'mend'>;
};

type Line = ReturnType<typeof readLine>;
type Start = Pick<Entry, 'key' | 'fault'> & { text: string };

export function entriesOf({ text, line }: Block): Entry[] {
  const lines = text.split('\n').map(readLine);
  const first = lines.find(({ isBlank }) => !isBlank);
  const starts: (Start & { index: number })[] = [];
  for (const [index, read] of lines.entries()) {
    if (!first || read.isBlank) continue;
    const start = first.isItem
      ? itemOn(read, first.indent, starts.length)
      : fieldOn(read, first.indent, starts.at(-1)?.text);
    if (start) starts.push({ index, ...start });
  }
  return starts.map(({ index, text, ...start }, i) => {
    const below = lines.slice(index + 1, starts[i + 1]?.index).map(({ text }) => text);
    return { ...start, text: [text, ...below].join('\n'), line: line + index };
  });
}

/** @returns what stands in a group, or in an entry of a list, below its name or its hyphen */
export function insideOf({ key, text, line }: Entry): Block | undefined {
  if (typeof key === 'number') return { text: text.replace('-', ' '), line };
  const [first = '', ...rest] = text.split('\n');
  const value = first.replace(named, '');
  const isGroup = /^\s*(?:#.*)?$/.test(value) && rest.some((inner) => inner.trim());
  return isGroup ? { text: rest.join('\n'), line: line + 1 } : undefined;
}

/** What has blanks in it is a text that goes on, and no name. */
const named = /^\s*(?:"([^"\\]+)"|'([^']+)'|([^\s"'#?:[\]{},&*!|>%@`-][^\s:#]*)) *:(?=[ \t]|$)/;

function readLine(text: string) {
  const [indent = ''] = /^\s*/.exec(text) ?? [];
  const [, double, single, plain] = named.exec(text) ?? [];
  return {
    text,
    indent,
    name: double ?? single ?? plain,
    isItem: /^\s*-(?:\s|$)/.test(text),
    isBlank: /^\s*(?:#|$)|^---\s*$/.test(text),
  };
}

function itemOn({ text, indent, isItem }: Line, base: string, count: number): Start | undefined {
  return isItem && indent === base ? { text, key: count } : undefined;
}

const colonOnly = /^(\s*)([a-z][\w-]*)(?::(?!\/\/|[ \t]|$)|：)\s*/i;

/**
 * @param above the line on which the field above begins
 * @returns the field that begins on a line, or undefined where the line belongs to the one above
 */
function fieldOn(
  { text, indent, name, isItem }: Line,
  base: string,
  above: string | undefined,
): Start | undefined {
  if (indent === base && name !== undefined && !isItem) return { text, key: name };
  if (above !== undefined && !endsWithItsLine(above)) return undefined;
  if (indent === base) {
    const [, , key] = colonOnly.exec(text) ?? [];
    return key === undefined
      ? { text, key, fault: noField }
      : { text: text.replace(colonOnly, '$1$2: '), key, fault: noSpace };
  }
  // A text that goes on in this line may hold a colon; the name of a field is one word.
  if (name === undefined || !/^\w+$/.test(name)) return undefined;
  return { text: text.trimStart(), key: name, fault: indent.includes('\t') ? tab : astray };
}

/** Whether the value of a field stands behind its name, so that what is indented below is no part of it. */
function endsWithItsLine(text: string): boolean {
  const value = /:[ \t]+(.*)$/.exec(text)?.[1]?.trim() ?? '';
  return /^(?:[^\s"'[{|>&!*#].*|(["']).*\1(?: *#.*)?)$/.test(value);
}

const noField = {
  message: 'is neither a field (name: value) nor indented as part of one',
  mend: 'write a colon and a space after its name; indent the line where it goes on from the one above',
};
const noSpace = {
  message: 'has no colon with a space after it',
  mend: 'write the name, a colon, a space and the value',
};
const astray = {
  message: 'does not begin in the column of the field above it',
  mend: 'begin it there; where it is part of the text above, put that whole text in quotes',
};
