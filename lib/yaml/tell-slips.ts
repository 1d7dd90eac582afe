/** From slips at their places in a text to faults on the lines of a file. */
import type { Block, Entry } from './entries.ts';
import type { Fault } from './fault.ts';
import { linesOf, type Path } from './places.ts';
import type { Slip } from './slips.ts';
import { standsTwice } from './survey.ts';

/** @param pathOf the field that a place lies in */
export function tellSlips(slips: Slip[], block: Block, pathOf: (at: number) => Path): Fault[] {
  const lineAt = linesOf(block.text, block.line);
  return slips.map(({ at, of = at, before, ends: _, message, ...fault }) => {
    const twice = before === undefined ? '' : bothLines(lineAt(before), lineAt(at));
    const told = { ...fault, line: lineAt(at) };
    const field = pathOf(of).join('.');
    return field
      ? { ...told, message: message + twice, field }
      : { ...told, message: `this line ${message}${twice}` };
  });
}

/** The fields that stand twice in a group. */
export function standTwice(entries: Entry[], path: Path): Fault[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ key, line }) => {
    if (typeof key !== 'string') return [];
    const before = lines.get(key);
    lines.set(key, before ?? line);
    if (before === undefined) return [];
    const { message, mend } = standsTwice;
    const field = [...path, key].join('.');
    return [{ line, field, message: message + bothLines(before, line), mend }];
  });
}

function bothLines(first: number, second: number): string {
  return first === second ? '' : `: lines ${first} and ${second}`;
}
