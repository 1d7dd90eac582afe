/**
 * What no story needs and what would hold the parser for minutes or end it: a pull request may come
 * from a stranger. A long read of 15,000 words has 90,000 characters and some hundred marks.
 */
import type { Nodes } from 'mdast';
import type { BodyFault } from './findings.ts';
import { parseBlocks } from './markdown-parsers.ts';

const longestBody = 200_000;
/** Of one paragraph, heading or cell: the parser compares each mark with all the others there. */
const mostMarks = 1000;
/** Footnotes and addresses of links, `[1]: …`: the parser's work grows with their square. */
const mostNotes = 2000;
/** Of one paragraph in a quote, a list or a note: a line without its mark has the parser look back at all before it. */
const mostLines = 500;
const deepest = 60;

const mark = /[*_~[\]<{]/g;
const note = /^[ >\t]*\[[^\]]+\]:/;
const deepLine = /^(?:[ \t]{200}|(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])[ \t])){20})/;

/** What is refused before it is parsed. */
export function limitFault(text: string): BodyFault | undefined {
  if (text.length > longestBody) {
    const message = `the text has more than ${longestBody} characters`;
    return { line: 1, message, mend: 'make several stories of it' };
  }
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => deepLine.test(line));
  if (deep >= 0) return tooDeep(deep + 1);
  if (lines.filter((line) => note.test(line)).length > mostNotes) {
    const message = `the text has more than ${mostNotes} footnotes and addresses of links`;
    return { line: 1, message, mend: 'make several stories of it' };
  }
  const long = tooManyLines(lines);
  if (long) return long;
  return mayHaveTooMany(lines) ? tooManyMarks(parseBlocks(text), text) : undefined;
}

/** Such a line begins a paragraph of its own. https://spec.commonmark.org/0.31.2/#list-items */
const bullet = /^ {0,3}[-*+][ \t]+\S/;
/** One that lies in no other item, and so closes whatever was open. */
const item = /^ ?(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
/** What begins a quote, an item or a note. */
const beginning = /^\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|\[\^)/;
const indented = /^\s/;
const empty = /^[\s>]*$/;

/** https://spec.commonmark.org/0.31.2/#lazy-continuation-line */
function tooManyLines(lines: string[]): BodyFault | undefined {
  let first: number | undefined;
  // What is indented elsewhere, such as the pictures of a gallery, is part of no item.
  let isWithin = false;
  for (const [i, line] of lines.entries()) {
    if (empty.test(line)) first = undefined;
    else if (item.test(line)) first = i;
    else if (beginning.test(line) || (isWithin && indented.test(line))) first ??= i;
    else if (first === undefined) isWithin = false;
    if (first === undefined) continue;
    isWithin = true;
    if (i - first >= mostLines) {
      const message = `one paragraph of a quote, a list or a note has more than ${mostLines} lines`;
      return { line: first + 1, message, mend: 'divide it with empty lines' };
    }
  }
  return undefined;
}

/** Lines without an empty one or a bullet between them, long tables too, so that few texts are looked at closely. */
function mayHaveTooMany(lines: string[]): boolean {
  let marks = 0;
  return lines.some((line) => {
    if (!line.trim() || bullet.test(line)) marks = 0;
    marks += countMarks(line);
    return marks > mostMarks;
  });
}

function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

function tooManyMarks(node: Nodes, text: string): BodyFault | undefined {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const { start, end } = node.position!;
    if (countMarks(text.slice(start.offset, end.offset)) <= mostMarks) return undefined;
    const message = `one paragraph has more than ${mostMarks} of the characters * _ ~ [ ] < {`;
    return { line: start.line, message, mend: 'divide it with empty lines' };
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const fault = tooManyMarks(child, text);
    if (fault) return fault;
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
