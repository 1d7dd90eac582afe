/**
 * Two parsers that give the same tree. GFM makes a link of a bare address in running text, and to
 * look for one at every letter takes as long as all the rest; to try each paragraph as the head of a
 * table costs a tenth. Few stories hold either, so the quick parser does not look, and a text that
 * may hold one goes to the whole parser. The quick one also reads a paragraph of mere words in one go.
 */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { plainParagraphs } from './syntax/plain-paragraph.ts';
import { storySyntax } from './syntax/story-syntax.ts';

/** In `5~10 and 20~30` nothing is struck through. */
const gfm = { singleTilde: false };

/** What the parser of Markdown itself looks for in a line of text, by its own names. */
const inText = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
].concat([...['hardBreakEscape', 'labelEnd', 'labelStartImage', 'labelStartLink']]);

const whole = unified().use(remarkParse).use(remarkGfm, gfm).use(storySyntax).freeze();
const quick = unified()
  .use(remarkParse)
  .use(remarkGfm, gfm)
  .use(withoutLinksAndTables)
  .use(storySyntax)
  .use(withPlainParagraphs)
  .freeze();
const blocks = unified().use(remarkParse).use(remarkGfm).use(storySyntax).use(withoutText).freeze();

const bareLink = /@|www\.|https?:/i;
const target = /\]\(https?:(?:\/\/www\.)?/gi;
/** The line below a table's head has a pipe or a colon beside its dashes. */
const table = /\||:-|-:/;

export function parseMarkdown(text: string): Root {
  // The address in `[words](https://…)` is no bare one, if that is the link it looks like.
  if (table.test(text) || bareLink.test(text.replace(target, ']('))) return whole.parse(text);
  const root = quick.parse(text);
  return hasBareLink(root) ? whole.parse(text) : root;
}

/** The blocks alone, each with its place: what a line of text holds is not looked at. */
export function parseBlocks(text: string): Root {
  return blocks.parse(text);
}

function hasBareLink(node: Nodes): boolean {
  if (node.type === 'text') return bareLink.test(node.value);
  return 'children' in node && node.children.some(hasBareLink);
}

type Construct = { name?: string };
type Constructs = Record<string, Construct | Construct[]>;
type Syntax = { text?: Constructs; flow?: Constructs };
type Builder = { enter?: object };

function withoutLinksAndTables(this: Processor): void {
  const data = this.data() as { micromarkExtensions: Syntax[]; fromMarkdownExtensions: unknown[] };
  for (const { text = {}, flow = {} } of data.micromarkExtensions) {
    leaveOut(text, (name) => name.endsWith('Autolink'));
    leaveOut(flow, (name) => name === 'table');
  }
  data.fromMarkdownExtensions = data.fromMarkdownExtensions.map((builders) =>
    ([builders].flat() as Builder[]).filter(({ enter }) => !enter || !('literalAutolink' in enter)),
  );
}

function withPlainParagraphs(this: Processor): void {
  const data = this.data() as { micromarkExtensions: object[] };
  data.micromarkExtensions.push(plainParagraphs);
}

function withoutText(this: Processor): void {
  const data = this.data() as { micromarkExtensions: object[] };
  data.micromarkExtensions = data.micromarkExtensions
    .map((syntax) => ({ ...syntax, text: {} }))
    .concat({ disable: { null: inText } } as never);
}

function leaveOut(all: Constructs, isUnwanted: (name: string) => boolean): void {
  for (const [code, constructs] of Object.entries(all)) {
    const kept = [constructs].flat().filter(({ name = '' }) => !isUnwanted(name));
    // No list at all, since the tokenizer stops at every letter that has one.
    if (kept.length > 0) all[code] = kept;
    else Reflect.deleteProperty(all, code);
  }
}
