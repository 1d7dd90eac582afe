/**
 * The one schema as contentlayer's, by way of its JSON Schema, so that no field is ever declared twice.
 * Contentlayer makes the types of our documents of it.
 */
import { createHash } from 'node:crypto';
import type {
  DocumentTypeDef,
  FieldDef,
  ListFieldDefItem,
  NestedUnnamedTypeDef,
  SchemaDef,
} from 'contentlayer2/core';
import { z } from 'zod';
import { documentTypes, type DocumentType } from './document-types.ts';
import { photoSchema } from './photo.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** What a document holds beside its fields. */
const ofEveryDocument = z.object({
  id: z.string().describe("the file's name without its ending: a slug or an id"),
  file: z.string().describe("the file's path from the repository's root"),
  photos: z.array(photoSchema).describe('the pictures in the text'),
  body: z
    .string()
    .describe('the text below the front matter as it was written; empty for a YAML file'),
});

/** A document's `id` is its file's name: the permanent id that a story may have goes by another. */
export function documentField(name: string): string {
  return name === 'id' ? 'feedId' : name;
}

export function contentlayerSchema(): SchemaDef {
  const types = (Object.keys(documentTypes) as DocumentType[]).map(
    (type) => [type, documentType(type)] as const,
  );
  const documentTypeDefMap = Object.fromEntries(types);
  const hash = createHash('sha256').update(JSON.stringify(documentTypeDefMap)).digest('hex');
  return { documentTypeDefMap, nestedTypeDefMap: {}, hash };
}

function documentType(type: DocumentType): DocumentTypeDef {
  return {
    _tag: 'DocumentTypeDef',
    name: type,
    description: undefined,
    isSingleton: false,
    fieldDefs: [
      ...fieldsOf(shapeOf(documentTypes[type].schema)).map((field) => ({
        ...field,
        name: documentField(field.name),
      })),
      ...fieldsOf(shapeOf(ofEveryDocument)),
    ],
    computedFields: [],
    extensions: {},
  };
}

/** As it is once it was read: a field with a default is always there. */
function shapeOf(schema: z.ZodType): Node {
  return z.toJSONSchema(schema, { io: 'output' });
}

function fieldsOf(node: Node): FieldDef[] {
  return Object.entries(node.properties ?? {}).map(([name, property]) => ({
    name,
    description: (property as Node).description,
    isRequired: node.required?.includes(name) ?? false,
    isSystemField: false,
    default: undefined,
    ...typeOf(property as Node),
  }));
}

function typeOf(node: Node): ListFieldDefItem.Item | { type: 'list'; of: ListFieldDefItem.Item } {
  if (node.enum) return { type: 'enum', options: node.enum as string[] };
  if (node.type === 'object') return { type: 'nested_unnamed', typeDef: groupOf(node) };
  // A list of a fixed length, which contentlayer has no type for.
  if (node.prefixItems) return { type: 'json' };
  if (node.type === 'array')
    return { type: 'list', of: typeOf(node.items as Node) as ListFieldDefItem.Item };
  return { type: node.type as 'string' | 'number' | 'boolean' };
}

function groupOf(node: Node): NestedUnnamedTypeDef {
  return { _tag: 'NestedUnnamedTypeDef', fieldDefs: fieldsOf(node), extensions: {} };
}
