/** What looks like code, or like the tag of another system. */
import { toString } from 'mdast-util-to-string';
import type { Paragraph } from 'mdast';
import { lineOf, type BodyFault } from './findings.ts';
import type { StrayNode } from './syntax/story-syntax.ts';

/** Code, and not a sentence about import duties or export figures. */
const importing = /^import\b\s*(?:\(|["'{*]|[\w*{},\s]+?\bfrom\s*["'])/;
const exporting =
  /^export\b\s*(?:[{*]|default\b\s*(?:[({["'<]|(?:async|class|function)\b|\w+\s*;?\s*$)|(?:async\s+function|class|const|function|let|var)\s+[\w$]+\s*[=({:<]|(?:const|let|var)\s*[[{])/;

export function codeFault(node: Paragraph): BodyFault | undefined {
  if (node.children[0]?.type !== 'text') return undefined;
  const words = toString(node);
  if (!importing.test(words) && !exporting.test(words)) return undefined;
  const message = 'an import or export is code, and a body runs none';
  return { line: lineOf(node), message, mend: 'take it out' };
}

/** @returns none for the second of two braces, which is a part of the first */
export function strayFault(node: StrayNode, text: string): BodyFault[] {
  const at = node.position?.start.offset ?? 0;
  const rest = text.slice(at, at + 200);
  const fault = (message: string, mend: string) => [{ line: lineOf(node), message, mend }];
  if (/^(?:<!--|\{\/\*)/.test(rest)) {
    const end = node.value === '<' ? '-->' : '*/}';
    return fault('a comment is never closed in its part of the text', `write ${end} where it ends`);
  }
  if (node.value === '<') {
    const start = /^<[^\s>]{0,20}/.exec(rest)?.[0] ?? '<';
    return fault(
      `"${start}" looks like a tag and is none that can be read`,
      'close the tag with >, or write &lt; for a plain <',
    );
  }
  if (text[at - 1] === '{') return [];
  const [foreign] =
    /^\{(?:\{[^}\n]*\}?\}?|%[^\n]*?%\}|#[^\n]*?#?\}|[:.][^}\n]*\})/.exec(rest) ?? [];
  if (foreign) {
    return fault(
      `${shown(foreign)} is a tag of another system`,
      'take it out, or write what it stood for in Markdown',
    );
  }
  const message = 'an expression in { } is code, and a body runs none';
  return fault(message, 'write &#123; for a brace');
}

function shown(tag: string): string {
  return tag.length <= 40 ? tag : `${tag.slice(0, 40)}…`;
}
