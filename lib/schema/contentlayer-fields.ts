/**
 * Contentlayer's field definitions, derived from the one schema by way of its JSON Schema, so that
 * no field is ever declared twice.
 */
import { defineNestedType, type FieldDef, type FieldDefs } from 'contentlayer2/source-files';
import { z } from 'zod';

type Node = z.core.JSONSchema.BaseSchema;

/** @param name prefix for the nested types, which must be unique across the content folder */
export function contentlayerFields(schema: z.ZodType, name: string): FieldDefs {
  return objectFields(z.toJSONSchema(schema, { io: 'input' }), name);
}

function objectFields(node: Node, name: string): FieldDefs {
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([key, property]) => [
      key,
      {
        ...fieldType(property as Node, `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`),
        required: node.required?.includes(key) ?? false,
      } as FieldDef,
    ]),
  );
}

function fieldType(node: Node, name: string) {
  if (node.enum) return { type: 'enum', options: node.enum };
  if (node.format === 'date-time') return { type: 'date' };
  if (node.type === 'object') return { type: 'nested', of: nested(node, name) };
  if (node.type === 'array') return { type: 'list', of: listItem(node, name) };
  return { type: node.type };
}

function listItem(node: Node, name: string) {
  const [first] = node.prefixItems ?? [node.items];
  const item = first as Node;
  return item.type === 'object' ? nested(item, name) : { type: item.type };
}

function nested(node: Node, name: string) {
  return defineNestedType(() => ({ name, fields: objectFields(node, name) }));
}
