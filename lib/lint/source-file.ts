/** A content file taken apart, with the line of everything in it. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from './problem.ts';

export type SourceFile = {
  file: string;
  /** The front matter, or the whole of a YAML file; undefined when it could not be read. */
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  /** The line of a field; of its group where the field itself is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
};

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function readSource(file: string, content: string): SourceFile {
  const text = content.replace(/^\uFEFF/, '');
  if (file.endsWith('.yaml')) return parse(file, text, 1, '', 1);

  const match = frontMatter.exec(text);
  if (match?.index !== 0) {
    const problem = {
      file,
      line: 1,
      field: '',
      message: 'the file has no front matter',
      mend: 'begin it with a line ---, the fields, and another line ---',
    };
    return { file, data: undefined, body: '', bodyLine: 1, lineOf: () => 1, problems: [problem] };
  }
  const bodyLine = match[0].split('\n').length;
  return parse(file, match[1] ?? '', 2, text.slice(match[0].length), bodyLine);
}

function parse(file: string, yaml: string, firstLine: number, body: string, bodyLine: number) {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const problems = document.errors.map((error) => ({
    file,
    line: firstLine - 1 + (error.linePos?.[0].line ?? 1),
    field: '',
    message: `the YAML cannot be read: ${error.message.split(/ at line |:\n/)[0]}`,
    mend: 'put texts that hold a colon or begin with a sign in quotes, and keep the indent even',
  }));
  const lineOf = (path: readonly PropertyKey[]) =>
    firstLine - 1 + lineCounter.linePos(offsetOf(document, path)).line;
  const data: unknown = problems.length > 0 ? undefined : (document.toJS() ?? {});
  return { file, data, body, bodyLine, lineOf, problems };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isMap(node)) {
      node = isNode(node) ? (node as Node & { items?: unknown[] }).items?.[Number(key)] : undefined;
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
      continue;
    }
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (!isScalar(pair?.key)) break;
    offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
