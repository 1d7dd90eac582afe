/** A tag as it was typed → its name and its attributes, as data. Only literals: a body never runs code. */
import JSON5 from 'json5';
import { parseEntities } from 'parse-entities';
import type { BodyFault } from './findings.ts';

export type Attribute = { name: string; value: unknown; line: number };

export type Tag = {
  /** Empty for `<>`. */
  name: string;
  isEnd: boolean;
  /** Ends itself, as `<Photo />` does. */
  isWhole: boolean;
  attributes: Attribute[];
  faults: BodyFault[];
};

/** @param line of its first character */
export function readTag(raw: string, line: number): Tag {
  const [opened = '', slash, name = ''] = /^<(\/?)([\w.-]*)/.exec(raw) ?? [];
  const isWhole = raw.endsWith('/>');
  const inside = raw.slice(opened.length, isWhole ? -2 : -1);
  const tag = { name, isEnd: slash === '/', isWhole, attributes: [], faults: [] };
  readAttributes(tag, inside, line);
  return tag;
}

/** A name, and the mark before its value; the value itself may hold anything. */
const attributeStart = /\s*([^\s"'“”‘’=<>{}/]+)(\s*=\s*)?/y;
const quoted = /"([^"]*)"|'([^']*)'/y;
const inCurlyQuotes = /[“”„«]([^“”«»"]*)[“”»"]/y;
const bare = /[^\s"'{][^\s]*/y;

function readAttributes(tag: Tag, text: string, firstLine: number): void {
  const lineAt = (index: number) => firstLine + text.slice(0, index).split('\n').length - 1;
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (text.slice(at).trim()) {
    const start = next(attributeStart);
    if (!start) {
      const rest = text.slice(at).trim();
      const isSpread = /^\{\s*\.\.\./.test(rest);
      const message = isSpread ? 'a spread {...} is code' : unreadable(tag.name, rest);
      const mend = isSpread ? 'write each attribute out' : 'write each as name="value"';
      tag.faults.push({ line: lineAt(at), message, mend });
      if (!isSpread) return;
      at = braceEnd(text, text.indexOf('{', at));
      continue;
    }
    const [, name = '', equals] = start;
    const line = lineAt(start.index + start[0].indexOf(name));
    const skipBraces = () => (at = braceEnd(text, at));
    const { value, fault } = equals ? readValue(next, text, skipBraces) : { value: true };
    if (fault)
      tag.faults.push({ line, message: `${name} ${fault.message}`, mend: fault.mend(name) });
    if (tag.attributes.some((attribute) => attribute.name === name)) {
      const message = `<${tag.name}> ${name} stands there twice`;
      tag.faults.push({ line, message, mend: 'keep one of them' });
    } else tag.attributes.push({ name, line, value });
  }
}

type ValueFault = { message: string; mend: (name: string) => string };

const straight = (name: string) => `write ${name}="…" with straight quotes`;
const inQuotes = (name: string) => `write ${name}="…"`;
const literal = () => 'write a text in quotes, a number or a list of them';

/** A value at fault is taken for what it is meant to be, so that it is not missed as well. */
function readValue(
  next: (pattern: RegExp) => RegExpExecArray | null,
  text: string,
  skipBraces: () => number,
): { value: unknown; fault?: ValueFault } {
  const match = next(quoted);
  if (match) return { value: parseEntities(match[1] ?? match[2] ?? '', entities) };
  const curly = next(inCurlyQuotes);
  if (curly) {
    const fault = { message: 'stands in curly quotes, which end no value', mend: straight };
    return { value: curly[1], fault };
  }
  const word = next(bare);
  if (word)
    return { value: word[0], fault: { message: 'has a value without quotes', mend: inQuotes } };
  const from = next(/\{/y)?.index;
  if (from === undefined) return { value: '', fault: { message: 'has no value', mend: inQuotes } };
  const source = text.slice(from + 1, skipBraces() - 1);
  return readLiteral(source) ?? { value: source, fault: { message: 'holds code', mend: literal } };
}

/** As MDX reads them: `AT&T` is no reference that lacks its end. */
const entities = { nonTerminated: false };

function readLiteral(source: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON5.parse(source);
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** @param at behind a `{`; @returns the index behind its `}` */
function braceEnd(text: string, at: number): number {
  let depth = text[at] === '{' ? 0 : 1;
  for (const { 0: part, index } of text
    .slice(at)
    .matchAll(/"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|[{}]/g)) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (depth === 0) return at + index + 1;
  }
  return text.length;
}

function unreadable(name: string, rest: string): string {
  return `<${name}> cannot be read from ${rest.slice(0, 20).replace(/\s+/g, ' ')} on`;
}
