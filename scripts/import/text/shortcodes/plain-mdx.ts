/** MDX → Markdown with tags in it: what only its program reads goes, what the program would have printed is put in or marked. */
import type { Expression, Program } from 'estree-jsx';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { todoHtml } from '../parts.ts';
import { escaped } from './shortcode.ts';
import { unknownValue } from './unknown-value.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

type Attribute = Extract<
  Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'][number],
  { type: 'mdxJsxAttribute' }
>;
type Edit = { from: number; to: number; text: string };

export function plainMdx(text: string): string {
  let tree: Root;
  try {
    tree = mdx.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${todoHtml(`look through this text, whose MDX could not be read: ${why}`)}\n\n${text}`;
  }
  const edits: Edit[] = [];
  collect(tree, text, importsOf(tree), edits);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text }) => done.slice(0, from) + text + done.slice(to), text);
}

/** `import gate from './gate.jpg'`: the file by its name. */
function importsOf(tree: Root): Map<string, string> {
  const programs = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
  );
  return new Map(
    programs.flatMap((one) =>
      one.type === 'ImportDeclaration'
        ? one.specifiers.map(({ local }) => [local.name, String(one.source.value)] as const)
        : [],
    ),
  );
}

function collect(node: Nodes, text: string, files: Map<string, string>, edits: Edit[]): void {
  const { start, end } = node.position ?? {};
  const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
  if (node.type === 'mdxjsEsm') edits.push({ from, to, text: '' });
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    edits.push({ from, to, text: printed(node.value, node.data?.estree, files) });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (node.name === null) edits.push(...tagsOfFragment(text, from, to));
    for (const one of node.attributes)
      if (one.type === 'mdxJsxAttribute' && one.value && typeof one.value === 'object')
        edits.push(givenBy(one, one.value, files));
  }
  if ('children' in node) for (const child of node.children) collect(child, text, files, edits);
}

function tagsOfFragment(text: string, from: number, to: number): Edit[] {
  return [
    { from, to: text.indexOf('>', from) + 1, text: '' },
    { from: text.lastIndexOf('<', to - 1), to, text: '' },
  ];
}

function printed(raw: string, program: Program | null | undefined, files: Map<string, string>) {
  // A comment alone.
  if (program?.body.length === 0) return '';
  const value = valueOf(program, files);
  // As characters, since none of it is a mark of Markdown.
  return value === undefined
    ? unknownValue(`{${raw}}`)
    : value.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function givenBy(
  { name, position }: Attribute,
  { value: raw, data }: Exclude<Attribute['value'], string | null | undefined>,
  files: Map<string, string>,
): Edit {
  const value = valueOf(data?.estree, files);
  return {
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
    text: `${name}=${value === undefined ? unknownValue(`{${raw}}`) : `"${escaped(value)}"`}`,
  };
}

/** @returns undefined of what only running it would tell */
function valueOf(program: Program | null | undefined, files: Map<string, string>) {
  const [first] = program?.body ?? [];
  return first?.type === 'ExpressionStatement' ? known(first.expression, files) : undefined;
}

function known(given: Expression, files: Map<string, string>): string | undefined {
  if (given.type === 'Literal' && /^(?:string|number)$/.test(typeof given.value))
    return String(given.value);
  if (given.type === 'TemplateLiteral' && given.expressions.length === 0)
    return given.quasis[0]?.value.cooked ?? undefined;
  if (given.type === 'Identifier') return files.get(given.name);
  // Astro's `gate.src` is the address of the picture that `gate` is.
  return given.type === 'MemberExpression' &&
    given.object.type === 'Identifier' &&
    given.property.type === 'Identifier' &&
    given.property.name === 'src'
    ? files.get(given.object.name)
    : undefined;
}
