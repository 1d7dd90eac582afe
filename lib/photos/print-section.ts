import { visible } from '../language/visible-text.ts';

/** A part of a report for the terminal: a title, and rows of a label and its text. */
export type Row = [label: string, text: string];

const columns = 80;
const indent = 2;
const labels = 15;

/** @returns lines that end in a line break; long texts go on below themselves */
export function printSection(title: string, rows: Row[]): string {
  const margin = ' '.repeat(indent + labels);
  const lines = rows.flatMap(([label, text]) =>
    wrap(visible(text), columns - margin.length).map((line, i) =>
      `${i === 0 ? `${' '.repeat(indent)}${label.padEnd(labels)}` : margin}${line}`.trimEnd(),
    ),
  );
  return `${[title.split('\n').map(visible).join('\n'), '', ...lines].join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= width || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
