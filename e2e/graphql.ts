/** As much of GraphQL as a stand-in of a git host needs: https://spec.graphql.org/October2021/ */

type Selection = {
  alias: string;
  name: string;
  values: Record<string, unknown>;
  /** What an inline fragment is of: `... on Blob`. */
  of?: string;
  selections: Selection[];
};

type Tokens = string[];

const next = (tokens: Tokens): string | undefined => tokens[0];

type Asked = (values: Record<string, unknown>) => unknown;

export type Held = { [name: string]: unknown };

/**
 * @param holds of the query or mutation; a field that takes arguments is a function of them, and one that
 *   several types have is told apart by `__typename`
 * @throws {Error} for a field that is not held: the stand-in is asked for more than it knows
 */
export function answer(
  query: string,
  variables: Record<string, unknown>,
  holds: Record<string, Held>,
): unknown {
  const [tokens, kind] = begin(query);
  return select(holds[kind]!, readSelections(tokens, variables));
}

function select(held: Held, selections: Selection[]): Held {
  const found: Held = {};
  for (const { alias, name, values, of, selections: inner } of selections) {
    if (of) {
      if (held.__typename === of) Object.assign(found, select(held, inner));
      continue;
    }
    if (!(name in held)) throw new Error(`Field '${name}' doesn't exist`);
    const asked = held[name];
    found[alias] = within(typeof asked === 'function' ? (asked as Asked)(values) : asked, inner);
  }
  return found;
}

function within(value: unknown, selections: Selection[]): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, selections));
  if (typeof value !== 'object' || value === null || selections.length === 0) return value ?? null;
  return select(value as Held, selections);
}

function begin(query: string): [tokens: Tokens, kind: string] {
  const tokens: Tokens = query.match(/"(?:[^"\\]|\\.)*"|\.\.\.|[\w$]+|[^\s,]/g) ?? [];
  const kind = tokens.shift() ?? '';
  // The types of variables are the asker's to keep.
  tokens.splice(0, tokens.indexOf('{'));
  return [tokens, kind];
}

function readSelections(tokens: Tokens, variables: Record<string, unknown>): Selection[] {
  const selections: Selection[] = [];
  if (next(tokens) !== '{') return selections;
  tokens.shift();
  while (next(tokens) !== '}') {
    const first = tokens.shift()!;
    const isFragment = first === '...';
    if (isFragment) tokens.shift();
    const isAlias = next(tokens) === ':';
    if (isAlias) tokens.shift();
    const name = isFragment || isAlias ? tokens.shift()! : first;
    const values = next(tokens) === '(' ? readGroup(tokens, variables, ')') : {};
    const inner = readSelections(tokens, variables);
    selections.push({
      ...{ alias: first, name, values, selections: inner },
      ...(isFragment && { of: name }),
    });
  }
  tokens.shift();
  return selections;
}

function readGroup(tokens: Tokens, variables: Record<string, unknown>, end: string) {
  const values: Record<string, unknown> = {};
  tokens.shift();
  while (next(tokens) !== end) {
    const [name = ''] = tokens.splice(0, 2);
    values[name] = readValue(tokens, variables);
  }
  tokens.shift();
  return values;
}

function readValue(tokens: Tokens, variables: Record<string, unknown>): unknown {
  if (next(tokens) === '{') return readGroup(tokens, variables, '}');
  const token = tokens.shift()!;
  if (token.startsWith('$')) return variables[token.slice(1)];
  if (token.startsWith('"') || /^\d/.test(token)) return JSON.parse(token) as unknown;
  if (token !== '[') return token;
  const list: unknown[] = [];
  while (next(tokens) !== ']') list.push(readValue(tokens, variables));
  tokens.shift();
  return list;
}
