/** A component as it was written → its record, by its schema, and what is wrong with it. */
import type { RootContent } from 'mdast';
import { explainIssues } from '../schema/explain-issue.ts';
import type { Component } from './components/component.ts';
import { componentNamed, type ComponentName } from './components/components.ts';
import { lineOf, type BodyFindings } from './findings.ts';
import type { ComponentNode } from './nodes.ts';
import type { ElementNode } from './pair-tags.ts';

/** @param children what stands between its tags, as it is read */
export function readComponent(
  name: ComponentName,
  element: ElementNode,
  children: RootContent[],
  found: BodyFindings,
): RootContent[] {
  const { tag, position } = element;
  const record = componentNamed(name);
  const values = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value]));
  found.faults.push(...tag.faults);
  checkChildren(record, element, children, found);
  const written = record.fieldsOf?.(values) ?? values;
  const picture = record.picture && fieldAt(written, record.picture);
  if (picture) {
    found.pictures.push({
      component: name,
      fields: picture,
      line: lineOf(element),
      lines: Object.fromEntries(tag.attributes.map(({ name, line }) => [name, line])),
    });
  }
  const fields = readFields(record, element, written, found);
  // What it holds is looked at all the same.
  if (!fields) return record.holds === 'blocks' ? children : [];
  const inside = record.holds === 'photos' ? children.filter(isPhoto) : children;
  return [
    {
      type: 'component',
      name,
      fields,
      children: inside as ComponentNode['children'],
      ...(position && { position }),
    },
  ];
}

type Values = Record<string, unknown>;

function fieldAt(fields: Values, path: string[]): Values | undefined {
  return path.reduce<Values | undefined>((all, name) => all?.[name] as Values | undefined, fields);
}

function readFields(
  { schema, attributeOf }: Component<object, object>,
  element: ElementNode,
  values: Record<string, unknown>,
  found: BodyFindings,
): object | undefined {
  const { data, error } = schema.safeParse(values);
  if (!error) return data;
  const { tag } = element;
  for (const { path, message, mend, isUnknown } of explainIssues(schema, error, values)) {
    const name = attributeOf?.(path.map(String)) ?? path.join('.');
    const line = tag.attributes.find((one) => one.name === name || one.name === path[0])?.line;
    found.faults.push({
      line: line ?? lineOf(element),
      message: `<${tag.name}> ${name} ${message}`,
      mend: isUnknown && takesNone(schema) ? 'take it out' : mend,
    });
  }
  return undefined;
}

function takesNone(schema: Component<object, object>['schema']): boolean {
  return 'shape' in schema && Object.keys(schema.shape as object).length === 0;
}

function checkChildren(
  { holds }: Component<object, object>,
  element: ElementNode,
  children: RootContent[],
  found: BodyFindings,
): void {
  const { name } = element.tag;
  const fault = (message: string, mend: string) => {
    found.faults.push({ line: lineOf(element), message: `<${name}> ${message}`, mend });
  };
  // Words between the tags of a component that holds nothing would be lost.
  if (holds === 'nothing' && children.some((child) => !isSpace(child))) {
    fault(
      'holds text, which would be lost',
      'end it with />, and put the text into its caption or below',
    );
  }
  if (holds === 'photos' && !children.every(isPhoto))
    fault('holds <Photo>s only', 'move the rest out');
}

function isPhoto(node: RootContent): boolean {
  return node.type === 'component' && node.name === 'Photo';
}

function isSpace(node: RootContent): boolean {
  return node.type === 'text' && !node.value.trim();
}
