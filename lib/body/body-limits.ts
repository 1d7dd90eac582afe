/**
 * What no story needs and what would hold the parser for minutes or end it: a pull request may come
 * from a stranger. A long read of 15,000 words has 90,000 signs and some hundred marks.
 */
import type { Nodes } from 'mdast';
import type { BodyFault } from './found.ts';

const longestBody = 200_000;
/** Of one block: the parser compares each mark with all the others there. */
const mostMarks = 1000;
const deepest = 60;

const deepLine = /^(?:[ \t]{200}|(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])[ \t])){20})/;

/** What is refused before it is parsed. */
export function limitFault(text: string): BodyFault | undefined {
  if (text.length > longestBody) {
    const message = `the text has more than ${longestBody} signs`;
    return { line: 1, message, mend: 'make several stories of it' };
  }
  let marks = 0;
  for (const [i, content] of text.split(/\r\n|\r|\n/).entries()) {
    if (deepLine.test(content)) return tooDeep(i + 1);
    marks = content.trim() ? marks + (content.match(/[*_~[\]]/g)?.length ?? 0) : 0;
    if (marks > mostMarks) {
      const message = `a block has more than ${mostMarks} of the signs * _ ~ [ ]`;
      return { line: i + 1, message, mend: 'divide it with empty lines' };
    }
  }
  return undefined;
}

export function tooDeep(line = 1): BodyFault {
  const message = 'the text is nested too deeply';
  return { line, message, mend: 'take quotes, lists and components out of one another' };
}

/** @returns where the tree goes deeper than what walks it later can follow */
export function tooDeepFault(node: Nodes, depth = 0): BodyFault | undefined {
  if (depth > deepest) return tooDeep(node.position?.start.line);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const fault = tooDeepFault(child, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
