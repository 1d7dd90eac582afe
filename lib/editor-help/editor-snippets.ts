/**
 * Snippets for VS Code, one for each field of a story: no extension offers the fields of a JSON
 * Schema inside the front matter of an MDX file, but any MDX file takes snippets.
 */
import type { z } from 'zod';
import { componentNamed, componentNames } from '../body/components/components.ts';
import { editorSchema } from './editor-schemas.ts';

type Node = z.core.JSONSchema.BaseSchema;
type Snippet = { scope: string; prefix: string; body: string[]; description: string };

const now =
  '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}:00${CURRENT_TIMEZONE_OFFSET}';

export function editorSnippets(): Record<string, Snippet> {
  const { properties = {} } = editorSchema('Article');
  const fields = Object.entries(properties).map(([name, node]) =>
    snippet(name, fieldBody(name, node as Node, ''), (node as Node).description ?? ''),
  );
  const parts = componentNames.map((name) => {
    const { snippet: body, help } = componentNamed(name);
    return snippet(name, body, `<${name}>: ${help}`);
  });
  return Object.fromEntries([...fields, ...parts]);
}

function snippet(name: string, body: string[], description: string): [string, Snippet] {
  return [name, { scope: 'mdx', prefix: name, body, description }];
}

/** A group is written out with what it must have, and with what every picture should have. */
function fieldBody(name: string, node: Node, indent: string): string[] {
  if (node.type === 'object') {
    const wanted = [...(node.required ?? []), 'alt', 'caption', 'credit'];
    const all = Object.entries(node.properties ?? {});
    const inner = all.filter(([key]) => wanted.includes(key));
    const shown = inner.length > 0 ? inner : all.slice(0, 1);
    const lines = shown.flatMap(([key, value]) => fieldBody(key, value as Node, `${indent}  `));
    return [`${indent}${name}:`, ...lines];
  }
  if (node.type !== 'array') return [`${indent}${name}: ${valueOf(node)}`];
  const entry = node.items as Node | undefined;
  if (entry?.type !== 'object') return [`${indent}${name}: [$0]`];
  const [first = '', ...rest] = Object.entries(entry.properties ?? {}).map(
    ([key, value]) => `${key}: ${valueOf(value as Node)}`,
  );
  return [`${indent}${name}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

function valueOf(node: Node): string {
  if (node.enum) return `\${1|${node.enum.join(',')}|}`;
  if (node.type === 'boolean') return 'true';
  return node.format === 'date-time' ? now : '';
}
