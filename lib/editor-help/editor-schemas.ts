/** The schema as editors read it: one JSON Schema for each kind of file. */
import { z } from 'zod';
import { kinds, type Kind } from '../schema/kinds.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Draft 7 is what the editors' language servers know best. */
export function editorSchema(kind: Kind): Node {
  const { files, schema } = kinds[kind];
  const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const node = { $schema, title: kind, description: `content/${files}`, ...shape } as Node;
  describeEntries(node);
  return node;
}

/** Kinds in lower case, as their schema files are named. */
export function editorSchemas(): Record<string, Node> {
  return Object.fromEntries(
    (Object.keys(kinds) as Kind[]).map((kind) => [kind.toLowerCase(), editorSchema(kind)]),
  );
}

/** An editor shows a text for the entry under the cursor: that of its list, where it has none. */
function describeEntries(node: Node): void {
  const { items, properties = {} } = node;
  for (const property of Object.values(properties)) describeEntries(property as Node);
  if (!items || typeof items !== 'object' || Array.isArray(items)) return;
  const entry = items;
  entry.description ??= node.description ?? '';
  describeEntries(entry);
}
