/** New fields as the house writes YAML: short lists on their line, single quotes where there must be some. */
import { Document, isScalar, isSeq, visit, type Scalar } from 'yaml';
import { withoutEmpty } from './same-fields.ts';

/** A list of names up to here stays on one line. */
const widestList = 60;

/**
 * @param column spaces before every line but the first
 * @param like how the value was written before: in quotes, or as a folded text
 * @returns `name: value` without a line end
 */
export function writeField(
  name: string,
  value: unknown,
  column = 0,
  like?: Scalar.Type | null,
): string {
  return indented(write({ [name]: withoutEmpty(value) }, like), column);
}

/** @returns `- entry` without a line end */
export function writeEntry(entry: unknown, column = 0): string {
  return indented(write([withoutEmpty(entry)]), column);
}

/** @returns all fields, a line end at the last */
export function writeFields(fields: Record<string, unknown>): string {
  const held = withoutEmpty(fields) as object;
  return Object.keys(held).length > 0 ? `${write(held)}\n` : '';
}

function write(value: object, like?: Scalar.Type | null): string {
  const document = new Document(value);
  visit(document, {
    Seq(_, node) {
      const isShort = JSON.stringify(node.toJS(document)).length <= widestList;
      node.flow = node !== document.contents && isShort && node.items.every(isScalar);
    },
    Pair(_, { value: held }) {
      if (like && isScalar(held) && typeof held.value === 'string') held.type = like;
    },
  });
  if (isSeq(document.contents)) document.contents.flow = false;
  const options = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };
  return document.toString(options).replace(/\n$/, '');
}

function indented(text: string, column: number): string {
  return text.replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);
}
