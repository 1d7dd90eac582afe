/** Turns what the schema says into what an editor reads. */
import { z } from 'zod';

export type Explained = {
  path: PropertyKey[];
  message: string;
  mend: string;
  /** The fault is the field itself, whatever its value. */
  isUnknown?: true;
};

type Node = z.core.JSONSchema.BaseSchema;

/**
 * Every fault of `data` against `schema`, in words; one unknown field is one fault.
 *
 * @param error what the schema said of it
 * @param writtenAt how a value was typed, where that is known: 1.10 is a number without its zero
 */
export function explainIssues(
  schema: z.ZodType,
  error: z.ZodError,
  data: unknown,
  writtenAt: (path: PropertyKey[]) => string | undefined = () => undefined,
): Explained[] {
  const shape = z.toJSONSchema(schema, { io: 'input' });
  return error.issues.flatMap((issue) => explain(issue, shape, data, writtenAt));
}

function explain(
  issue: z.core.$ZodIssue,
  shape: Node,
  data: unknown,
  writtenAt: (path: PropertyKey[]) => string | undefined,
): Explained[] {
  const { path } = issue;
  const node = nodeAt(shape, path);
  const help = path.length > 0 ? 'what the guide says of this field' : 'fields, as name: value';
  const mend = `write ${node?.description ?? help}`;
  const value = valueAt(data, path);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(node?.properties ?? {}).join(', ');
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'is not a known field',
        mend: `take it out, or use one of ${known}`,
        isUnknown: true,
      }));
    }
    case 'invalid_type':
      return [{ path, message: wrongType(value, issue.expected, writtenAt(path)), mend }];
    case 'too_small':
      return [{ path, message: isEmpty(issue) ? 'is empty' : wrongValue(value), mend }];
    case 'invalid_format':
      return [{ path, message: wrongFormat(issue.format, value), mend }];
    case 'custom':
      return [{ path, message: issue.message, mend: String(issue.params?.mend ?? mend) }];
    default:
      return [{ path, message: wrongValue(value), mend }];
  }
}

function isEmpty({ minimum, origin }: z.core.$ZodIssueTooSmall): boolean {
  return minimum === 1 && origin !== 'number';
}

function wrongValue(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  return `is ${show(value)}`;
}

function wrongType(value: unknown, expected: string, written: string | undefined): string {
  const isText = typeof value === 'string' || typeof value === 'object';
  const typed = isText && (value !== null || /^~?$/.test(written ?? '')) ? undefined : written;
  if (value === undefined || (value === null && typed === undefined)) return wrongValue(value);
  const said = typed === undefined ? wrongValue(value) : `is ${typed}`;
  const isUnquoted = expected === 'string' && (value === null || typeof value !== 'object');
  return `${said}, ${isUnquoted ? 'which is not a text until it stands in quotes' : `not ${named(expected)}`}`;
}

function wrongFormat(format: string, value: unknown): string {
  if (format !== 'datetime') return wrongValue(value);
  const withoutOffset = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/.test(String(value));
  return `${wrongValue(value)}, ${withoutOffset ? 'which has no time with an offset' : 'which is no date and time'}`;
}

const names: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
};
const named = (expected: string) => names[expected] ?? expected;

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

function nodeAt(node: Node | undefined, path: PropertyKey[]): Node | undefined {
  const [key, ...rest] = path;
  if (key === undefined || node === undefined) return node;
  const field = node.properties?.[String(key)] ?? node.additionalProperties;
  const next = typeof key === 'number' ? node.items : field;
  const found = nodeAt(next as Node | undefined, rest);
  // An entry of a list has no description of its own: the list's says what to write.
  return found?.description || rest.length > 0 || typeof key !== 'number'
    ? found
    : { ...found, description: node.description ?? '' };
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}
