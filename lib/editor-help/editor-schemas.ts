/** The schema as editors read it: one JSON Schema for each type of file. */
import { z } from 'zod';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Draft 7 is what the editors' language servers know best. */
export function editorSchema(type: DocumentType): Node {
  const { files, schema } = documentTypes[type];
  const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const node = { $schema, title: type, description: `content/${files}`, ...shape } as Node;
  describeEntries(node);
  return node;
}

/** Kinds in lower case, as their schema files are named. */
export function editorSchemas(): Record<string, Node> {
  return Object.fromEntries(
    (Object.keys(documentTypes) as DocumentType[]).map((type) => [
      type.toLowerCase(),
      editorSchema(type),
    ]),
  );
}

/** An editor shows a text for the entry under the cursor: that of its list, where it has none. */
function describeEntries(node: Node): void {
  const { items, properties = {}, oneOf = [], anyOf = [] } = node;
  for (const member of [...oneOf, ...anyOf]) describeEntries(member);
  for (const property of Object.values(properties)) describeEntries(property as Node);
  if (!items || typeof items !== 'object' || Array.isArray(items)) return;
  const entry = items;
  entry.description ??= node.description ?? '';
  describeEntries(entry);
}
