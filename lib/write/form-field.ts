/** A part of the schema as a field of the editor's form: https://sveltiacms.app/en/docs/fields */
import type { z } from 'zod';
import { isPhoto } from './photo-names.ts';
import { firstName, groupOf, isId, isShorthand } from './shorthand.ts';

export type Node = z.core.JSONSchema.BaseSchema;

/** What we use of Sveltia's own type, which names every option of every widget. */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  [option: string]: unknown;
};

export const focalWidget = 'focal-point';

/** Of the editor's collections, those that stories and fronts name by id. */
const folderNamed = /under content\/(\w+)/;
const namesStory = /\bslugs?\b/;

/** @returns a field for each property of the group, in the schema's order */
export function formFields(group: Node): FormField[] {
  const required = group.required ?? [];
  return pictureFirst(
    Object.entries(group.properties ?? {}).map(([name, node]) =>
      formField(name, node as Node, required.includes(name)),
    ),
  );
}

/** The point that crops keep is chosen on the picture, so it stands beside it. */
export function pictureFirst(fields: FormField[]): FormField[] {
  const point = fields.find(({ widget }) => widget === focalWidget);
  const others = fields.filter((field) => field !== point);
  return others.flatMap((field) => (point && field.widget === 'image' ? [field, point] : [field]));
}

export function formField(name: string, node: Node, required: boolean): FormField {
  const hint = node.description;
  const field = { name, label: labelOf(name), ...(hint && { hint }), required };
  return { ...field, ...widgetOf(node, hint ?? '') };
}

/** `publishedAt` as words: Published at. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function widgetOf(node: Node, help: string): { widget: string; [option: string]: unknown } {
  if (node.const !== undefined) return { widget: 'hidden', default: node.const };
  if (node.enum) return { widget: 'select', options: optionsOf(node) };
  if (isShorthand(node)) return widgetOf(groupOf(node), help);
  if (node.type === 'boolean') return { widget: 'boolean' };
  if (node.type === 'number' || node.type === 'integer') return numberOf(node);
  if (node.type === 'array') return listOf(node, help);
  if (node.type === 'object') {
    return { widget: 'object', collapsed: 'auto', fields: formFields(node) };
  }
  if (node.format === 'date-time') {
    return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' };
  }
  // A file can be dropped in; what is written down is its name.
  if (isPhoto(node)) return { widget: 'image', choose_url: false };
  return relationOf(node, help) ?? { widget: 'string' };
}

function numberOf({ minimum, maximum, multipleOf }: Node) {
  return {
    widget: 'number',
    value_type: multipleOf === 1 ? 'int' : 'float',
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(multipleOf !== 1 && { step: 0.01 }),
  };
}

function listOf(node: Node, help: string) {
  // Two numbers in their order are a point: lib/write/focal-field.ts.
  if (Array.isArray(node.items)) return { widget: focalWidget };
  const entry = node.items as Node;
  const kinds = entry.oneOf ?? [];
  if (kinds.length > 0) {
    const [kind] = firstName(kinds[0] ?? {});
    return { widget: 'list', typeKey: kind, types: kinds.map((one) => typeOf(one, kind)) };
  }
  const relation = relationOf(entry, entry.description ?? help);
  if (relation) return { ...relation, multiple: true };
  const widget = widgetOf(entry, help);
  if (widget.widget === 'object') {
    return { widget: 'list', collapsed: 'auto', fields: widget.fields };
  }
  return { widget: 'list', field: formField('entry', entry, true) };
}

function typeOf(node: Node, kind: string) {
  const { const: name, description } = (node.properties?.[kind] ?? {}) as Node;
  const fields = formFields(node).filter((field) => field.name !== kind);
  const label = [labelOf(String(name)), description].filter(Boolean).join(': ');
  return { name: String(name), label, fields };
}

/** Ids are chosen by the names that readers see. */
function relationOf(node: Node, help: string) {
  if (!isId(node)) return undefined;
  const folder = namesStory.test(help) ? 'articles' : folderNamed.exec(help)?.[1];
  if (!folder) return undefined;
  const name = ['articles', 'pages'].includes(folder) ? 'title' : 'name';
  return {
    widget: 'relation',
    collection: folder,
    value_field: '{{slug}}',
    search_fields: [name],
    display_fields: [`{{${name}}}`],
  };
}

function optionsOf(node: Node) {
  const helps = (node as { enumDescriptions?: string[] }).enumDescriptions ?? [];
  return (node.enum ?? []).map((value, i) => ({
    value,
    label: [labelOf(String(value)), helps[i]].filter(Boolean).join(': '),
  }));
}
