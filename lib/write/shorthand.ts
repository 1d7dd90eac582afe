/**
 * Where the schema takes a word or a group of fields, as a front does a slug or a slug with its own
 * headline, a form has the group: the word is its first field alone.
 */
import { z } from 'zod';
import { id } from '../schema/fields.ts';
import { addressOfPhoto, isPhoto, nameOfPhoto } from './photo-names.ts';
import { isEmpty, isGroup, toMinute } from './same-fields.ts';

type Node = z.core.JSONSchema.BaseSchema;

const { pattern: idPattern } = z.toJSONSchema(id, { io: 'input' });

/** Whether a text is the id of a file, which no slash can be in. */
export function isId({ pattern }: Node): boolean {
  return pattern === idPattern;
}

const members = ({ anyOf = [] }: Node) => anyOf;

export function isShorthand(node: Node): boolean {
  return members(node).some(({ type }) => type === 'object');
}

export function groupOf(node: Node): Node {
  return members(node).find(({ type }) => type === 'object') ?? {};
}

/** @returns the name of a group's first field, as a list */
export function firstName({ properties = {} }: Node): [string] {
  return [Object.keys(properties)[0] ?? ''];
}

/** @param value as the file has it */
export function toForm(node: Node, value: unknown): unknown {
  if (typeof value === 'string' && node.format === 'date-time') return toMinute(value);
  if (typeof value === 'string' && isPhoto(node)) return addressOfPhoto(value);
  if (!isShorthand(node)) return eachPart(node, value, toForm);
  const [first] = firstName(groupOf(node));
  return isGroup(value) || isEmpty(value)
    ? eachPart(groupOf(node), value, toForm)
    : { [first]: value };
}

/** @param value as the form has it */
export function fromForm(node: Node, value: unknown): unknown {
  // The editor knows a story by its path below the folder; the paper knows it by its slug.
  if (typeof value === 'string' && isId(node)) return value.split('/').at(-1);
  if (typeof value === 'string' && isPhoto(node)) return nameOfPhoto(value);
  if (!isShorthand(node) || !isGroup(value)) return eachPart(node, value, fromForm);
  const [first] = firstName(groupOf(node));
  const [only, ...others] = Object.entries(value).filter(([, field]) => !isEmpty(field));
  const isAlone = only?.[0] === first && others.length === 0;
  return isAlone && takesWord(node, only[1]) ? only[1] : eachPart(groupOf(node), value, fromForm);
}

function takesWord(node: Node, value: unknown): boolean {
  return members(node).some((member) =>
    member.const === undefined ? member.type === 'string' : member.const === value,
  );
}

function eachPart(
  node: Node,
  value: unknown,
  change: (node: Node, value: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) {
    const entry = node.items as Node | undefined;
    return entry && !Array.isArray(entry) ? value.map((one) => change(entry, one)) : value;
  }
  if (!isGroup(value)) return value;
  const parts = Object.entries(value).map(([name, field]) => {
    const part = partNamed(node, name, value);
    return [name, part ? change(part, field) : field];
  });
  return Object.fromEntries(parts) as unknown;
}

/** Of several groups, the one that the value's constant field says. */
function partNamed(node: Node, name: string, value: Record<string, unknown>): Node | undefined {
  const kinds = node.oneOf ?? [];
  const group =
    kinds.find(({ properties = {} }) =>
      Object.entries(properties).some(([key, part]) => {
        const { const: word } = part as Node;
        return word !== undefined && word === value[key];
      }),
    ) ?? node;
  return group.properties?.[name] as Node | undefined;
}
