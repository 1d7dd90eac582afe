/**
 * Changed fields put into a YAML text. Every other byte stays: comments, quotes, order, empty lines.
 * Libraries write a document anew and lose some of them, so a change here is a cut in the text.
 */
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isEmpty, isGroup, isSame, written } from './same-fields.ts';
import { writeEntry, writeField, writeFields } from './write-yaml.ts';

type Fields = Record<string, unknown>;
type Cut = { from: number; to: number; text: string };
type Field = Pair<Scalar, Node | null>;

/** Names stay as they are written. */
const options = { stringKeys: true, uniqueKeys: false, logLevel: 'silent' } as const;

/** @throws {Error} where the text is no YAML */
export function readYaml(text: string): Fields {
  const document = parseDocument(text, options);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const data: unknown = document.toJS();
  return isGroup(data) ? data : {};
}

/** @returns the text with these fields and no others; written anew where no cut would do */
export function patchYaml(text: string, fields: Fields): string {
  if (isSame(readYaml(text), fields)) return text;
  const whole = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  const patch = new Patch(whole);
  const patched = patch.apply(fields);
  if (patched === undefined || !holds(patched, fields)) return writeFields(fields);
  return whole === text ? patched : patched.replace(/\n$/, '');
}

function holds(text: string, fields: Fields): boolean {
  try {
    return isSame(readYaml(text), fields);
  } catch {
    return false;
  }
}

class Patch {
  private readonly cuts: Cut[] = [];
  private readonly document: Document;

  constructor(private readonly text: string) {
    this.document = parseDocument(text, options);
  }

  apply(fields: Fields): string | undefined {
    const { contents } = this.document;
    if (!isMap(contents) || !this.changeGroup(contents, fields)) return undefined;
    const fromTheEnd = this.cuts.toSorted((a, b) => b.from - a.from || b.to - a.to);
    return fromTheEnd.reduce(
      (text, { from, to, text: other }) => text.slice(0, from) + other + text.slice(to),
      this.text,
    );
  }

  /** @returns false where it has to be written anew */
  private changeGroup(map: YAMLMap, fields: Fields): boolean {
    const held = map.items as Field[];
    const [first] = held;
    if (map.flow || !first) return false;
    if (held.every((field) => isEmpty(fields[nameOf(field)]))) return false;
    const column = this.columnOf(first.key);
    const startsLine = this.text.slice(this.lineStart(first.key), startOf(first.key)).trim() === '';
    if (!startsLine && isEmpty(fields[nameOf(first)])) return false;
    for (const field of held) {
      const value = fields[nameOf(field)];
      if (isSame(this.valueOf(field.value), value)) continue;
      if (isEmpty(value)) this.cut(this.lineStart(field.key), this.lineEnd(field), '');
      else this.changeValue(field, value, column);
    }
    this.addNew(held, fields, column);
    return true;
  }

  /** A new field stands below the one that comes before it in the schema's order. */
  private addNew(held: Field[], fields: Fields, column: number): void {
    let above: Field | undefined;
    const added = new Map<Field | undefined, string>();
    for (const [name, value] of Object.entries(fields)) {
      const present = held.find((field) => nameOf(field) === name);
      if (present) above = present;
      else if (!isEmpty(value)) {
        const line = `${' '.repeat(column)}${writeField(name, value, column)}\n`;
        added.set(above, (added.get(above) ?? '') + line);
      }
    }
    for (const [field = held.at(-1), lines] of added) {
      const at = this.lineEnd(field!);
      this.cut(at, at, lines);
    }
  }

  private changeValue({ key, value: node }: Field, value: unknown, column: number): void {
    if (isMap(node) && isGroup(value) && this.changeGroup(node, value)) return;
    if (isSeq(node) && Array.isArray(value) && this.changeList(node, value)) return;
    const end = node ? lastEnd(node) : key.range![1] + 1;
    const like = isScalar(node) ? (node.type as Scalar.Type) : undefined;
    const text = writeField(key.value as string, value, column, like);
    const ends = this.text[end - 1] === '\n' ? '\n' : '';
    this.cut(startOf(key), end, text + ends);
  }

  private changeList(list: YAMLSeq, value: unknown[]): boolean {
    const held = list.items as Node[];
    if (list.flow || held.length === 0) return false;
    const entries = written(value);
    const values = held.map((node) => this.valueOf(node));
    const column = this.indentAt(held[0]!);
    if (entries.length === held.length) {
      held.forEach((node, i) => {
        const entry = entries[i];
        if (isSame(values[i], entry)) return;
        if (isMap(node) && isGroup(entry) && this.changeGroup(node, entry)) return;
        const text = writeEntry(entry, column).slice('- '.length);
        this.cut(startOf(node), lastEnd(node), text);
      });
      return true;
    }
    // What stands between two entries belongs to the second.
    const ends = held.map((node) => this.lineEnd(node));
    const starts = [this.lineStart(held[0]!), ...ends];
    const free = new Set(held.keys());
    const lines = entries.map((entry) => {
      const same = [...free].find((i) => isSame(values[i], entry));
      if (same === undefined) return `${' '.repeat(column)}${writeEntry(entry, column)}\n`;
      free.delete(same);
      return this.text.slice(starts[same], ends[same]);
    });
    this.cut(starts[0]!, ends.at(-1)!, lines.join(''));
    return true;
  }

  private cut(from: number, to: number, text: string): void {
    this.cuts.push({ from, to, text });
  }

  private valueOf(node: Node | null): unknown {
    return node?.toJS(this.document);
  }

  private lineStart(node: Node): number {
    return this.text.lastIndexOf('\n', startOf(node) - 1) + 1;
  }

  private columnOf(node: Node): number {
    return startOf(node) - this.lineStart(node);
  }

  private indentAt(node: Node): number {
    return this.text.slice(this.lineStart(node)).search(/\S/);
  }

  private lineEnd(of: Field | Node): number {
    const end = isPair(of) ? lastEnd(of.value ?? of.key) : lastEnd(of);
    if (this.text[end - 1] === '\n') return end;
    const line = this.text.indexOf('\n', end);
    return line < 0 ? this.text.length : line + 1;
  }
}

const nameOf = ({ key }: Field) => key.value as string;
const startOf = (node: Node) => node.range![0];

/** Where its last value ends: what the parser counts to a group after that are comments and empty lines. */
function lastEnd(node: Node): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1) as Field | undefined;
    if (last) return lastEnd(last.value ?? last.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastEnd(node.items.at(-1) as Node);
  return node.range![1];
}
