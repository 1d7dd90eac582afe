/** A content file taken apart: the YAML in it, and the text below. */
import { excerpt, type Fault } from './fault.ts';

export type Parts = {
  /** Undefined where there is none to read. */
  yaml: string | undefined;
  yamlLine: number;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  fault?: Fault;
};

/** A byte-order mark goes, and every line ends in a line feed: nothing behind this knows another end. */
export function normalized(content: string): string {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const frontMatter = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/**
 * Front matter stands between two lines ---, the first of the file being one. What other systems
 * write there (---js, ---json, +++, ;;;, a bare object) is told and never read, so that nothing of
 * it can run.
 */
export function splitSource(file: string, content: string): Parts {
  const text = normalized(content);
  if (file.endsWith('.yaml')) return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const above = /^\s*\n(?=---[ \t]*\n)/.exec(text)?.[0] ?? '';
  const written = text.slice(above.length);
  const linesAbove = linesIn(above);
  const match = frontMatter.exec(written);
  if (match?.index !== 0) {
    const bodyStart = startBelowFence(written);
    const fault = /^---[ \t]*\n/.test(written) ? noEnd(written, linesAbove) : noFrontMatter(text);
    const bodyLine = linesIn(written.slice(0, bodyStart)) + linesAbove + 1;
    return { yaml: undefined, yamlLine: 1, body: written.slice(bodyStart), bodyLine, fault };
  }
  return {
    yaml: match[1] ?? '',
    yamlLine: linesAbove + 2,
    body: written.slice(match[0].length),
    bodyLine: linesAbove + 1 + linesIn(match[0]),
    ...(above && { fault: notAtTop }),
  };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Below other front matter the text is looked at all the same; where it has no end, there is none. */
function startBelowFence(text: string): number {
  const fence = /^(---|\+\+\+|;;;).*\n/.exec(text)?.[1];
  const lines = text.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
  return end < 0 ? text.length : lines.slice(0, end + 1).join('\n').length + 1;
}

const notAtTop: Fault = {
  line: 1,
  message: 'the front matter does not begin on the first line',
  mend: 'take out the empty lines above ---',
};

function noFrontMatter(text: string): Fault {
  const begins = text.trim() ? `begins with "${excerpt(text)}", not with a line ---` : 'is empty';
  return {
    line: 1,
    message: `the file has no front matter: it ${begins}`,
    mend: 'begin it with a line --- and nothing else on it, then the fields as YAML (name: value), and another line ---',
  };
}

function noEnd(text: string, linesAbove: number): Fault {
  const lines = text.split('\n');
  const near = lines.findIndex((line, i) => i > 0 && /^\s*([-–—]{2,}|\.{3}|\+{3})\s*$/.test(line));
  const found = near < 0 ? '' : `; line ${linesAbove + near + 1} is "${lines[near]?.trim()}"`;
  return {
    line: linesAbove + 1,
    message: `the front matter has no end: no line --- follows the first${found}`,
    mend: 'put a line --- and nothing else on it below the fields',
  };
}
