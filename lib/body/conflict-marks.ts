/**
 * The lines that git leaves in a text where two of its versions met and nobody has chosen yet; to Markdown they are
 * words like others. https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
import type { Nodes, Root } from 'mdast';
import type { BodyFault } from './findings.ts';

/** What both had before stands after `|||||||`, in one of git's styles. */
const mark = /^(<{7}|>{7}|\|{7}(?=$| [^|]*$))( |$)/;

/** @param root of the text: what stands in a block of code is an example */
export function conflictFaults(root: Root, text: string): BodyFault[] {
  const code = codeLines(root);
  return text.split(/\r?\n/).flatMap((words, i) => {
    const [, found] = mark.exec(words) ?? [];
    if (!found || code.has(i + 1)) return [];
    const message = `"${found}" is a mark of git: two versions of the text met here`;
    const mend =
      'keep what is right of both, and take out the lines of <<<<<<<, =======, >>>>>>> and, where it stands, |||||||';
    return [{ line: i + 1, message, mend }];
  });
}

function codeLines(node: Nodes, lines = new Set<number>()): Set<number> {
  if (node.type === 'code' && node.position) {
    for (let at = node.position.start.line; at <= node.position.end.line; at++) lines.add(at);
  }
  if ('children' in node) for (const child of node.children) codeLines(child, lines);
  return lines;
}
