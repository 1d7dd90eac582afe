/** The attributes of a component in a body, as data. Only literals: a body never runs code. */
import type { Expression, SpreadElement } from 'estree-jsx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { photoSchema, videoSchema } from '../schema/photo.ts';
import { explainIssues } from '../lint/explain-issue.ts';
import { attributeOf, type BodyFault, type BodyPicture } from './found.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attributes = { values: Record<string, unknown>; faults: BodyFault[] };

export function readAttributes(element: Element): Attributes {
  const values: Record<string, unknown> = {};
  const faults: BodyFault[] = [];
  const line = lineOf(element);
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push({ line, message: 'a spread {...} is code', mend: 'write each attribute out' });
    } else if (Object.hasOwn(values, attribute.name)) {
      const message = `<${element.name}> ${attribute.name} stands there twice`;
      faults.push({ line, message, mend: 'keep one of them' });
    } else if (typeof attribute.value === 'string' || !attribute.value) {
      values[attribute.name] = attribute.value ?? true;
    } else {
      const statement = attribute.value.data?.estree?.body[0];
      const expression = statement?.type === 'ExpressionStatement' ? statement.expression : null;
      const literal = expression && readLiteral(expression);
      if (literal) values[attribute.name] = literal.value;
      else {
        const mend = 'write a text in quotes, a number or a list of them';
        faults.push({ line, message: `${attribute.name} holds code`, mend });
      }
    }
  }
  return { values, faults };
}

function readLiteral(node: Expression | SpreadElement): { value: unknown } | undefined {
  if (node.type === 'Literal') return { value: node.value };
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const inner = readLiteral(node.argument);
    return typeof inner?.value === 'number' ? { value: -inner.value } : undefined;
  }
  if (node.type !== 'ArrayExpression') return undefined;
  const items = node.elements.map((element) => element && readLiteral(element));
  return items.every((item) => item) ? { value: items.map((item) => item?.value) } : undefined;
}

/** The faults of a component that has no attributes. */
export function refuseAttributes(element: Element): BodyFault[] {
  const { values, faults } = readAttributes(element);
  const unknown = Object.keys(values).map((name) => ({
    line: lineOf(element),
    message: `<${element.name}> ${name} is not a known field`,
    mend: 'take it out',
  }));
  return [...faults, ...unknown];
}

/** The attributes of a component that holds nothing: words between its tags would be lost. */
function readHollow(element: Element): Attributes {
  const { values, faults } = readAttributes(element);
  if (element.children.some((child) => child.type !== 'text' || child.value.trim())) {
    const message = `<${element.name}> holds text, which would be lost`;
    const mend = 'end it with />, and put the text into its caption or below';
    faults.push({ line: lineOf(element), message, mend });
  }
  return { values, faults };
}

/** `<Video>` names its poster's fields poster, posterAlt, posterCredit … */
export function readVideo(element: Element) {
  const { values, faults } = readHollow(element);
  const video: Record<string, unknown> = {};
  const poster: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'poster') poster.src = value;
    else if (name.startsWith('poster')) {
      poster[name.charAt(6).toLowerCase() + name.slice(7)] = value;
    } else video[name] = value;
  }
  const data = { ...video, poster };
  const result = videoSchema.safeParse(data);
  const attribute = (path: PropertyKey[]) => {
    const [first, second] = path.map(String);
    return first === 'poster' && second ? attributeOf('Video', second) : (first ?? '');
  };
  return {
    video: result.data,
    faults: [...faults, ...explained(element, explainIssues(videoSchema, data), attribute)],
    pictures: [pictureOf(element, poster)],
  };
}

export function readPhoto(element: Element) {
  const { values, faults } = readHollow(element);
  const result = photoSchema.safeParse(values);
  const issues = explainIssues(photoSchema, values);
  return {
    photo: result.data,
    faults: [...faults, ...explained(element, issues, (path) => path.join('.'))],
    pictures: [pictureOf(element, values)],
  };
}

/** Told whatever is wrong with the record. */
function pictureOf(element: Element, fields: Record<string, unknown>): BodyPicture {
  const line = lineOf(element);
  const lines = element.attributes.map((attribute) => [
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '',
    attribute.position?.start.line ?? line,
  ]);
  return {
    component: element.name ?? '',
    fields,
    line,
    lines: Object.fromEntries(lines) as Record<string, number>,
  };
}

function explained(
  element: Element,
  issues: ReturnType<typeof explainIssues>,
  attribute: (path: PropertyKey[]) => string,
): BodyFault[] {
  return issues.map(({ path, message, mend }) => ({
    line: lineOf(element),
    message: `<${element.name}> ${attribute(path)} ${message}`,
    mend,
  }));
}

export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
