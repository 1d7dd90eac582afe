/** A content file taken apart, with the line of everything in it. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  YAMLParseError,
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

/** Of all fields; the parser compares each with all the others, and 60,000 took it half a minute. */
const longest = 100_000;

/** Steps from the top; each field and each list is two. */
const deepest = 40;

/** The YAML of a file and the body below it, as text. */
type Parts = { yaml: string | undefined; yamlLine: number; body: string; bodyLine: number };

type Fault = Pick<Problem, 'line' | 'message' | 'mend'>;

/** What its YAML says, and each fault of it with its line in the file. Plain data, to be kept. */
export type YamlReading = { data: unknown; yamlFaults: Fault[] };

/**
 * @param read reads the YAML, or knows it already; to parse it takes longer than all the rest,
 *   so that lines are looked up in it only when a problem has to name one
 */
export function readSource(
  file: string,
  content: string,
  read: (file: string, content: string) => YamlReading = readYaml,
): SourceFile {
  const { yaml = '', yamlLine, body, bodyLine } = splitSource(file, content);
  const { data, yamlFaults } = read(file, content);
  const problems = yamlFaults.map((fault) => ({ file, field: '', ...fault }));
  let parsed: Parsed | undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    if (data === undefined) return 1;
    parsed ??= parse(yaml, yamlLine);
    return parsed.lineAt(offsetOf(parsed.document, path));
  };
  return { file, data, body, bodyLine, lineOf, problems };
}

/** A file of which nothing is known but its name and its fault. */
export function unreadable(file: string, fault: Pick<Problem, 'message' | 'mend'>): SourceFile {
  const problems = [{ file, line: 1, field: '', ...fault }];
  return { file, data: undefined, body: '', bodyLine: 1, lineOf: () => 1, problems };
}

export function splitSource(file: string, content: string): Parts {
  const text = content.replace(/^\uFEFF/, '');
  if (file.endsWith('.yaml')) return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return { yaml: undefined, yamlLine: 1, body: '', bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', yamlLine: 2, body: text.slice(match[0].length), bodyLine };
}

export function readYaml(file: string, content: string): YamlReading {
  const { yaml, yamlLine } = splitSource(file, content);
  if (yaml === undefined) {
    const mend = 'begin it with a line ---, the fields, and another line ---';
    return {
      data: undefined,
      yamlFaults: [{ line: 1, message: 'the file has no front matter', mend }],
    };
  }
  if (yaml.length > longest) {
    const message = `the fields have more than ${longest} signs`;
    const mend = 'put what is text below the second ---';
    return { data: undefined, yamlFaults: [{ line: 1, message, mend }] };
  }
  const { document, lineAt } = parse(yaml, yamlLine);
  const faults = [...document.errors, ...refused(document)].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `the YAML cannot be read: ${message.split(/ at line |:\n/)[0]}`,
    mend: 'put texts that hold a colon or begin with a sign in quotes, and keep the indent even',
  }));
  // One slip can trip the parser several times on its line.
  const yamlFaults = faults.filter(
    ({ line }, i) => faults.findIndex((fault) => fault.line === line) === i,
  );
  const data: unknown = yamlFaults.length > 0 ? undefined : (document.toJS() ?? {});
  return { data, yamlFaults };
}

type Parsed = { document: Document; lineAt: (offset: number) => number };

function parse(yaml: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: 'error' });
  return { document, lineAt: (offset) => firstLine - 1 + lineCounter.linePos(offset).line };
}

/**
 * `title: *Breaking*` is an alias to YAML. No field needs one, and a few lines of aliases can name
 * more than a machine can hold, or themselves; so can a text that is nested without end.
 */
function refused(document: Document): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  const refuse = ({ range }: Node, message: string) => {
    const [start = 0, end = 0] = range ?? [];
    found.push(new YAMLParseError([start, end], 'BAD_ALIAS', message));
  };
  visit(document, {
    Alias: (_, alias) => {
      const known = alias.resolve(document);
      const { source } = alias;
      refuse(alias, known ? `*${source} repeats another field` : `Nothing is named ${source}`);
    },
    Collection: (_, node, path) => {
      if (path.length <= deepest) return undefined;
      refuse(node, 'It is nested too deeply');
      return visit.BREAK;
    },
  });
  return found;
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
