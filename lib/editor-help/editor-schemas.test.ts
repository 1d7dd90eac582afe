import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { editorSchema, editorSchemas } from './editor-schemas.ts';
import { editorSnippets } from './editor-snippets.ts';

type Node = z.core.JSONSchema.BaseSchema;

function* fieldsOf(node: Node, path: string): Generator<[string, Node]> {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${key}`, field as Node];
    yield* fieldsOf(field as Node, `${path}.${key}`);
  }
  for (const member of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) {
    yield* fieldsOf(member, path);
  }
  const { items } = node;
  if (items && typeof items === 'object' && !Array.isArray(items)) {
    yield* fieldsOf(items, `${path}[]`);
  }
}

describe("the editors' schema", () => {
  test('has a kind for every sort of file', () => {
    expect(Object.keys(editorSchemas())).toEqual([
      'article',
      'liveentry',
      'page',
      'section',
      'topic',
      'series',
      'author',
      'front',
      'words',
      'redirects',
      'brand',
      'site',
    ]);
  });

  test('says of every field, however deep, what to write', () => {
    const silent = Object.values(editorSchemas())
      .flatMap((schema) => [...fieldsOf(schema, schema.title ?? '')])
      .filter(([, { description }]) => !description)
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  test('says the same of an entry as of its list', () => {
    const { topics } = editorSchema('Article').properties ?? {};
    expect((topics as Node).items).toMatchObject({
      description: 'a list of ids of files under content/topics',
    });
  });

  test('knows what a story must have, and allows nothing else', () => {
    expect(editorSchema('Article')).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      required: ['title', 'section', 'authors'],
      additionalProperties: false,
    });
  });
});

describe('the snippets', () => {
  test('offer every field of a story', () => {
    const fields = Object.keys(editorSchema('Article').properties ?? {});
    expect(Object.keys(editorSnippets())).toEqual(expect.arrayContaining(fields));
  });

  test('write a group out with what it must have', () => {
    const { kind, lead, withdrawn, corrections, publishedAt } = editorSnippets();
    expect(kind?.body).toEqual(['kind: ${1|news,analysis,opinion,explainer,video,live|}']);
    expect(lead?.body).toEqual([
      'lead:',
      '  photo:',
      ...['src', 'alt', 'caption', 'credit'].map((field) => `    ${field}: `),
    ]);
    expect(withdrawn?.body.map((line) => line.split(':')[0])).toEqual([
      'withdrawn',
      '  at',
      '  reason',
    ]);
    expect(corrections?.body.map((line) => line.split(':')[0])).toEqual([
      'corrections',
      '  - at',
      '    kind',
      '    text',
    ]);
    expect(publishedAt?.body[0]).toMatch(/^publishedAt: \$\{CURRENT_YEAR\}.*TIMEZONE_OFFSET\}$/);
  });
});
